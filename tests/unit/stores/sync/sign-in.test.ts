import { expect, test } from 'vitest'
import { keptSignIn } from '../../../../src/stores/sync/sign-in.ts'
import { createStorage } from '../../../../src/stores/storage.ts'
import { fakeArea } from '../../../fixtures/area.ts'

test('a sign-in is kept until it is forgotten, over a reload too', () => {
  const area = fakeArea()
  const open = () => keptSignIn(createStorage(() => area))
  expect(open().read()).toBeUndefined()
  open().keep({ user: 'responder', password: 'p"w' })
  expect(open().read()).toEqual({ user: 'responder', password: 'p"w' })
  open().forget()
  expect(open().read()).toBeUndefined()
  expect(area.texts.size).toBe(0)
})
test('behind a single sign-on nothing of a person is kept but that they have signed in', () => {
  const area = fakeArea()
  keptSignIn(createStorage(() => area)).keep({})
  expect([...area.texts.values()]).toEqual(['{}'])
  expect(keptSignIn(createStorage(() => area)).read()).toEqual({})
})
test.each(['', 'null!', '{"user":1}', '{"user":"a"}', '{"password":"b"}'])(
  'a text that is no sign-in counts as none: %s',
  (text) => {
    const area = fakeArea(new Map([['poise:team', text]]))
    expect(keptSignIn(createStorage(() => area)).read()).toBeUndefined()
  },
)
