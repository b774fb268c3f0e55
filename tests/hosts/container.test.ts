import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { containerfile, copiedByContainer } from './containerfile.ts'
import { SHIPPED, sameForEverybody } from './shipped.ts'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const saying = (word: string) => containerfile().flatMap((one) => (one.word === word ? [one.rest] : []))

describe('the Containerfile', () => {
  test('knows only these instructions, and begins each part from an image by its exact version', () => {
    expect(new Set(containerfile().map(({ word }) => word))).toEqual(
      new Set(['FROM', 'WORKDIR', 'COPY', 'RUN', 'ARG', 'USER', 'EXPOSE']),
    )
    expect(saying('FROM').map((image) => /^(?:node|nginx):\d+\.\d+\.\d+-/.test(image))).toEqual([true, true])
  })
  test('builds with the Node version that the project pins, and with commands that it has', () => {
    expect(saying('FROM')[0]).toContain(`node:${manifest.dependencies.node}-`)
    expect(saying('RUN').join('\n')).toMatch(/^npm ci$/m)
    for (const [, script = ''] of saying('RUN')
      .join('\n')
      .matchAll(/npm run (\S+)/g))
      expect(manifest.scripts).toHaveProperty(script)
  })
  test('copies what is there', () => {
    expect(copiedByContainer().filter((path) => !existsSync(path))).toEqual([])
    expect(copiedByContainer()).toEqual(expect.arrayContaining(['src', 'public', 'package-lock.json']))
  })
  test('serves as somebody who isn’t root, on a port that is open to everybody', () => {
    expect(saying('USER')).toEqual(['101'])
    expect(saying('EXPOSE')).toEqual(['8080'])
    const last = containerfile().findLastIndex(({ word }) => word === 'RUN' || word === 'COPY')
    expect(containerfile().findIndex(({ word }) => word === 'USER')).toBeGreaterThan(last)
  })
  test.each(SHIPPED.filter(({ program }) => program === 'nginx'))('serves with $file for $base', ({ file, base }) => {
    const made = saying('RUN').find((command) => command.includes('> /runbook.conf')) ?? ''
    const config = (path: string) =>
      execFileSync('sh', ['-c', made.replace('> /runbook.conf', '')], {
        env: { ...process.env, POISE_BASE: path },
      }).toString()
    const wanted = `server {\n  listen 8080;\n  root /site;\n${sameForEverybody(file)}`
    expect(config(base)).toBe(wanted)
    if (base !== '/') expect(config('/a/b/')).toBe(wanted.replaceAll('/runbook', '/a/b'))
  })
})
