import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { QUESTIONS } from '../../../src/build/new-answers.ts'
import { newOrganization } from '../../../src/build/new-organization.ts'

const folder = mkdtempSync(join(tmpdir(), 'poise-new-'))
const file = join(folder, 'organization.yaml')
const clocks = join(folder, 'obligations.yaml')
beforeEach(() => {
  for (const one of [file, clocks]) rmSync(one, { force: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs it with flags and with what is typed. @returns what it says */
async function run(flags: readonly string[], typed = ''): Promise<string> {
  const output = new PassThrough()
  await newOrganization(flags, { input: Readable.from([typed]), output }, file, clocks)
  return String(output.read())
}
const written = () => parse(readFileSync(file, 'utf8'))

test('what is typed is written, and the rest stays ours when nobody types any more', async () => {
  await run([], 'Acme\n\nen\n#help\n')
  expect(written()).toEqual({ name: 'Acme', locales: ['en'], contacts: { chat: { name: '#help' } } })
})
test('a wrong answer is told what is wrong, and asked again', async () => {
  const said = await run([], 'Acme\nShanghai\nUTC\n')
  expect(said.match(/Time zone/g)).toHaveLength(2)
  expect(said).toContain('timeZone is “Shanghai”, which is not a time zone. Write an IANA zone name')
  expect(written()).toEqual({ name: 'Acme', timeZone: 'UTC' })
})
test('a wrong answer after which nobody types is not written', async () => {
  await run([], 'Acme\nShanghai')
  expect(written()).toEqual({ name: 'Acme' })
})
test('with flags nothing is asked', async () => {
  const said = await run(['--name', 'Acme', '--languages', 'zh-CN,en'], 'never read\n')
  expect(said).not.toContain('Time zone')
  expect(written()).toEqual({ name: 'Acme', locales: ['zh-CN', 'en'] })
})
test('asked for help, it names every flag, and writes nothing', async () => {
  const said = await run(['--help'])
  for (const { flag } of QUESTIONS) expect(said).toContain(`--${flag} `)
  expect(said).toContain('--force')
  expect(() => written()).toThrow()
})
test('every wrong flag is told, and nothing is written then', async () => {
  await expect(run(['--zone', 'x', '--pin', 'y'])).rejects.toThrow(/--zone: timeZone is “x”.*\n--pin: contacts/)
  await expect(run(['--zon', 'x'])).rejects.toThrow(/There are --name, --zone/)
  expect(() => written()).toThrow()
})
test('a file that is there stays, unless it is to be written anew', async () => {
  writeFileSync(file, 'name: Ours\n')
  await expect(run(['--name', 'Acme'])).rejects.toThrow(/is there already\. Edit it, or write it anew with --force/)
  expect(written()).toEqual({ name: 'Ours' })
  await run(['--name', 'Acme', '--force'])
  expect(written()).toEqual({ name: 'Acme' })
})

test('beside it stands a file for reporting clocks, switched off; one that is there stays', async () => {
  expect(await run(['--name', 'Acme'])).toContain(`${clocks} is written`)
  expect(parse(readFileSync(clocks, 'utf8'))).toBeNull()
  writeFileSync(clocks, 'apply: []\n')
  expect(await run(['--name', 'Acme', '--force'])).not.toContain(clocks)
  expect(readFileSync(clocks, 'utf8')).toBe('apply: []\n')
})
