import { expect, test, vi } from 'vitest'
import { NotAllowed } from '../../../../src/stores/sync/nats-link.ts'
import { userOf } from '../../../../src/stores/sync/nats-user.ts'

const answering = (answer: () => Promise<string>) => ({ request: vi.fn(answer) })
const says = (user: unknown) => answering(async () => JSON.stringify({ server: {}, data: { user, account: 'POISE' } }))

test('whoever has typed a name bears it, and the engine isn’t asked', async () => {
  const link = says('somebody-else')
  expect(await userOf(link, 'wangfang')).toBe('wangfang')
  expect(link.request).not.toHaveBeenCalled()
})
test('behind a single sign-on the engine tells the name, once for a connection', async () => {
  const link = says('wang.fang@example.com')
  expect(await userOf(link, undefined)).toBe('wang.fang@example.com')
  expect(await userOf(link, undefined)).toBe('wang.fang@example.com')
  expect(link.request).toHaveBeenCalledTimes(1)
})
test.each([
  ['may not be asked', answering(() => Promise.reject(new NotAllowed('permissions')))],
  ['is too old to know', answering(() => Promise.reject(new Error('no responders: x')))],
  ['tells a name that can’t stand in a subject', says('a b')],
  ['tells none', says(undefined)],
])('nobody is known where the engine %s', async (_, link) => {
  expect(await userOf(link, undefined)).toBeUndefined()
})
test('a name that can’t stand in a subject is nobody’s', async () => {
  expect(await userOf(says('x'), 'a *')).toBeUndefined()
})
test('a question without an answer may be asked again', async () => {
  const link = answering(() => Promise.reject(new Error('timeout')))
  await expect(userOf(link, undefined)).rejects.toThrow('timeout')
})
