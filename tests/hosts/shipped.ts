import { readFileSync } from 'node:fs'

/** Which program reads a file of `deploy/`, and under which path the site is in it. */
export const SHIPPED = [
  { program: 'nginx', file: 'deploy/nginx.conf', base: '/' },
  { program: 'nginx', file: 'deploy/nginx-path.conf', base: '/runbook/' },
  { program: 'caddy', file: 'deploy/Caddyfile', base: '/' },
  { program: 'caddy', file: 'deploy/Caddyfile-path', base: '/runbook/' },
] as const

/** What comes behind the part of a file that everybody writes for themselves: address, certificate, folder. */
export function sameForEverybody(file: string): string {
  const [, rest] = readFileSync(file, 'utf8').split(/^.*# From here on .*\n/m)
  if (!rest) throw new Error(`${file} doesn’t say from where on it is the same for everybody.`)
  return rest
}
