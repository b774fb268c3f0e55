import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sentAt } from '../../../../src/domain/reporting/sent-at.ts'
import { OBLIGATIONS_FILE, obligationsIn, parseObligations } from '../../../../src/schemas/obligations-file.ts'

const shipped = { file: OBLIGATIONS_FILE, text: readFileSync(OBLIGATIONS_FILE, 'utf8') }
const clocks = obligationsIn(parseObligations(shipped, undefined, ['zh-CN', 'en']), 'en')
const FIRST = '2026-11-20T02:00:00.000Z'
const LATER = '2026-11-25T02:00:00.000Z'

test('a report that is sent again moves no later stage, but where the source counts from the latest', () => {
  const moved = clocks.flatMap((clock) => {
    const filed = new Map(clock.stages.map(({ id }) => [`${clock.id}/${id}`, [FIRST, LATER]]))
    const sent = sentAt(clock, filed)
    return clock.stages.slice(1).flatMap((stage, index) => {
      const before = sent[clock.stages[index]?.id ?? '']
      return stage.from === 'previous-stage' && before === Date.parse(LATER) ? [`${clock.id}/${stage.id}`] : []
    })
  })
  expect(moved.filter((stage) => !/progress/.test(stage))).toEqual(['eu-dora-19/final'])
})
test('what wasn’t sent is absent', () => {
  const [clock] = clocks
  expect(clock && sentAt(clock, new Map())).toEqual({})
})
