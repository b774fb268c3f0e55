import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openSinceMs } from '../../../../src/domain/reporting/open-since.ts'
import { OBLIGATIONS_FILE, obligationsIn, parseObligations } from '../../../../src/schemas/obligations-file.ts'

const shipped = { file: OBLIGATIONS_FILE, text: readFileSync(OBLIGATIONS_FILE, 'utf8') }
const clocks = obligationsIn(parseObligations(shipped, undefined, ['zh-CN', 'en']), 'en')
const since = (id: string, starts: Parameters<typeof openSinceMs>[1]) => {
  const clock = clocks.find((one) => one.id === id)
  if (!clock) throw new Error(`There is no clock ${id}.`)
  return openSinceMs(clock, starts)
}

test.each([
  ['eu-gdpr-33', { awareness: 2, occurrence: 1 }, 2],
  ['us-bank-36h', { determination: 3 }, 3],
  ['us-bank-36h', { awareness: 2 }, 2],
  ['cn-netdata-10', { awareness: 5, discovery: 4 }, 4],
  ['us-hipaa', { awareness: 5, discovery: 4 }, 4],
  ['eu-gdpr-33', {}, undefined],
] as const)('%s with %j waits for a decision since %s', (id, starts, expected) => {
  expect(since(id, starts)).toBe(expected)
})
