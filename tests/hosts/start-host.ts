import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { freePort } from '../free-port.mjs'
import { hostPath } from '../hosts.mjs'
import { type SHIPPED, sameForEverybody } from './shipped.ts'

/** A web server that runs with a shipped file. */
export interface Host {
  /** Its address, without a slash at the end. */
  origin: string
  /** Ends it, and removes its folder. */
  stop(): Promise<void>
}

/**
 * Starts a web server with a file of `deploy/`: only the file's first part is another one, with a free port, no TLS and a
 * folder of its own.
 * @param built the folder of the site, which is copied to where the file looks for it
 * @param port where it listens; a free one when left out
 * @param above what somebody has put into the server, above its locations
 * @throws {Error} what the program says, when it doesn’t answer within 20 seconds
 */
export async function startHost(
  { program, file, base }: (typeof SHIPPED)[number],
  built: string,
  port?: number,
  above = '',
): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'poise-host-'))
  const root = join(folder, 'root')
  cpSync(built, join(root, base), { recursive: true })
  const address = `127.0.0.1:${port ?? (await freePort())}`
  const config = join(folder, 'config')
  const first =
    program === 'nginx'
      ? `server {\n  listen ${address};\n  root ${root};\n${above}\n`
      : `http://${address} {\n\troot * ${root}\n`
  const whole = first + sameForEverybody(file)
  writeFileSync(config, program === 'nginx' ? nginxAround(whole, folder) : caddyAround(whole))
  const options =
    program === 'nginx' ? ['-e', 'stderr', '-c', config] : ['run', '--config', config, '--adapter', 'caddyfile']
  const running = spawn(hostPath(program), options, {
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  })
  let said = ''
  running.stderr.on('data', (text) => (said += text))
  const ended = new Promise<void>((resolve) => running.once('close', () => resolve()))
  const stop = async () => {
    running.kill()
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  const origin = `http://${address}`
  try {
    await answered(origin)
  } catch {
    await stop()
    throw new Error(`${program} doesn’t answer with ${file}: ${said}`)
  }
  return { origin, stop }
}

/** Waits until somebody answers. @throws {Error} after 20 seconds without an answer */
export async function answered(origin: string): Promise<void> {
  const until = performance.now() + 20_000
  for (;;)
    try {
      await fetch(origin)
      return
    } catch (error) {
      if (performance.now() > until) throw error
      await setTimeout(50)
    }
}

/** What nginx needs around a server: nothing of it outside of its own folder, and a user who may read that. */
export function nginxAround(server: string, folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${join(folder, kind)};`,
  )
  return [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    `pid ${join(folder, 'pid')};`,
    'events {}',
    'http {',
    'access_log off;',
    ...temporary,
    server,
    '}',
  ].join('\n')
}

function caddyAround(site: string): string {
  return `{\n\tadmin off\n\tauto_https off\n}\n${site}`
}
