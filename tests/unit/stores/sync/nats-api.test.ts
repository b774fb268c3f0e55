import { expect, test } from 'vitest'
import { consumerRequest, decodeAnswer, putResult } from '../../../../src/stores/sync/nats-api.ts'

const PLACE = { filter: 'poise.team.X.*', deliver: '_INBOX.team.n', name: 'n' }
const configOf = (more: object) => JSON.parse(consumerRequest({ ...PLACE, ...more }).text).config

test('a reading is asked for under its filter, by which the engine checks who may read it', () => {
  expect(consumerRequest(PLACE).subject).toBe('$JS.API.CONSUMER.CREATE.POISE.n.poise.team.X.*')
  expect(configOf({})).toMatchObject({ filter_subject: PLACE.filter, deliver_subject: PLACE.deliver, name: 'n' })
})
test('a reading begins at the cursor, or at an instant, or with everything', () => {
  expect(configOf({})).toMatchObject({ deliver_policy: 'all' })
  expect(configOf({ cursor: { sequence: 7, storedAtNs: '1' }, sinceMs: 5 })).toMatchObject({ opt_start_seq: 7 })
  expect(configOf({ sinceMs: 1_000 })).toMatchObject({
    deliver_policy: 'by_start_time',
    opt_start_time: '1970-01-01T00:00:01.000Z',
  })
})
test('the beats of a reading come often enough to be missed in time', () => {
  expect(configOf({})).toMatchObject({ idle_heartbeat: 5_000_000_000, flow_control: true })
})

const error = (description: string, err_code: number) => JSON.stringify({ error: { description, err_code } })
test.each([
  ['stored', '{"stream":"POISE","seq":3}'],
  ['known', error('maximum messages per subject exceeded', 10_077)],
  ['again', error('maximum bytes exceeded', 10_077)],
  ['tooLarge', error('message size exceeds maximum allowed', 10_054)],
  ['again', error('insufficient resources', 10_023)],
  ['again', ''],
  ['again', '<html>'],
] as const)('an entry is %s when the engine answers %s', (result, text) => {
  expect(putResult(decodeAnswer(text))).toBe(result)
})
test('of a reading the answer says when it was made, what waits and what was sent', () => {
  const answer = { created: '2026-11-30T05:00:00Z', num_pending: 4, delivered: { consumer_seq: 2 } }
  expect(decodeAnswer(JSON.stringify(answer))).toEqual({ createdMs: Date.UTC(2026, 10, 30, 5), pending: 4, sent: 2 })
  expect(decodeAnswer('{}')).toEqual({})
})
