import { describe, expect, test } from 'vitest'
import {
  accessOf,
  CHECK_STEPS,
  causeAt,
  findingOf,
  isMixedContent,
  type Sight,
  stepStates,
} from '../../../../src/domain/sync/connection-check.ts'

const WAY: Sight[] = [
  { step: 'page', seen: 'allowed' },
  { step: 'address', seen: 'engine' },
  { step: 'socket', seen: 'greeted' },
]
const IN: Sight[] = [...WAY, { step: 'signIn', seen: 'in' }]
const rights = (step: 'rights' | 'message', team: string, security = 'no') =>
  ({
    step,
    circles: [
      { circle: 'team', is: team },
      { circle: 'security', is: security },
    ],
  }) as Sight
const clock = (differenceMs: number, onItsWayMs = 100): Sight => ({ step: 'clock', differenceMs, onItsWayMs })

describe('what is wrong', () => {
  test.each<[string, Sight]>([
    ['mixedContent', { step: 'page', seen: 'mixedContent' }],
    ['nobody', { step: 'address', seen: 'nobody' }],
    ['offline', { step: 'address', seen: 'offline' }],
    ['blocked', { step: 'address', seen: 'blocked' }],
    ['proxyAlone', { step: 'address', seen: 'proxyAlone' }],
    ['otherPage', { step: 'address', seen: 'otherPage' }],
    ['frozen', { step: 'address', seen: 'silent' }],
    ['refusedOrigin', { step: 'socket', seen: 'closed' }],
    ['otherPage', { step: 'socket', seen: 'stranger' }],
    ['blocked', { step: 'socket', seen: 'blocked' }],
    ['frozen', { step: 'socket', seen: 'silent' }],
    ['wrongPassword', { step: 'signIn', seen: 'wrongPassword' }],
    ['signedOut', { step: 'signIn', seen: 'signedOut' }],
    ['busy', { step: 'signIn', seen: 'silent' }],
    ['cut', { step: 'signIn', seen: 'cut' }],
    ['notLoaded', { step: 'signIn', seen: 'notLoaded' }],
    ['notSetUp', rights('rights', 'noLog', 'noLog')],
    ['noRights', rights('rights', 'no')],
    ['frozen', rights('rights', 'yes', 'silent')],
    ['cut', rights('rights', 'cut')],
    ['notSetUp', rights('message', 'noLog')],
    ['frozen', rights('message', 'silent')],
    ['clockOff', clock(31_000)],
  ])('%s: %o', (cause, sight) => {
    expect(causeAt(sight)).toBe(cause)
  })
  test.each<Sight>([
    ...IN,
    { step: 'address', seen: 'someone' },
    { step: 'signIn', seen: 'notTried' },
    rights('rights', 'yes'),
    rights('message', 'yes'),
    rights('message', 'no'),
    clock(30_000, 0),
  ])('nothing: %o', (sight) => {
    expect(causeAt(sight)).toBeUndefined()
  })
})

describe('what a check has found', () => {
  test('is the first cause, whatever comes behind it', () => {
    expect(findingOf([...WAY, { step: 'signIn', seen: 'wrongPassword' }, clock(90_000)])).toBe('wrongPassword')
  })
  test('is that all is well, with a sign-in and before', () => {
    expect(findingOf([...IN, rights('rights', 'yes'), rights('message', 'yes'), clock(0)])).toBe('well')
    expect(findingOf([...WAY, { step: 'signIn', seen: 'notTried' }])).toBe('signInFirst')
    expect(findingOf([])).toBe('well')
  })
  test('is that somebody only reads, where no circle takes a trial message', () => {
    expect(findingOf([...IN, rights('rights', 'yes'), rights('message', 'no'), clock(0)])).toBe('readOnly')
    expect(findingOf([...IN, rights('rights', 'yes'), rights('message', 'no'), clock(90_000)])).toBe('clockOff')
  })
})

test('says what somebody may do in each circle', () => {
  expect(accessOf([...IN, rights('rights', 'yes', 'yes'), rights('message', 'yes', 'no')])).toEqual([
    { circle: 'team', access: 'write' },
    { circle: 'security', access: 'read' },
  ])
  expect(accessOf([...IN, rights('rights', 'yes')])).toEqual([
    { circle: 'team', access: 'read' },
    { circle: 'security', access: 'none' },
  ])
})

describe('how far it is', () => {
  const states = (...given: Parameters<typeof stepStates>) => stepStates(...given).map(({ state }) => state)
  test('names each step once, in its order', () => {
    expect(stepStates([], 'page').map(({ step }) => step)).toEqual([...CHECK_STEPS])
  })
  test('shows what was seen, what runs, and what comes', () => {
    expect(states(WAY, 'signIn')).toEqual(['good', 'good', 'good', 'doing', 'waiting', 'waiting', 'waiting'])
  })
  test('shows what is wrong, and that nothing behind it was tried', () => {
    const bad: Sight = { step: 'socket', seen: 'closed' }
    expect(states([...WAY.slice(0, 2), bad], undefined)).toEqual([
      'good',
      'good',
      'bad',
      'skipped',
      'skipped',
      'skipped',
      'skipped',
    ])
  })
  test('doesn’t call good what wasn’t tried', () => {
    expect(states([...WAY, { step: 'signIn', seen: 'notTried' }], undefined)[3]).toBe('skipped')
    expect(states([...IN, rights('rights', 'yes'), rights('message', 'no')], undefined)[5]).toBe('skipped')
  })
})

test.each([
  [true, 'ws://engine.example.com', 'https://site.example.com/'],
  [false, 'wss://engine.example.com', 'https://site.example.com/'],
  [false, 'ws://engine.example.com', 'http://site.example.com/'],
  [false, 'ws://127.0.0.1:8080', 'https://site.example.com/'],
  [false, 'ws://localhost:8080', 'https://site.example.com/'],
])('mixed content: %s for %s on %s', (isMixed, url, page) => {
  expect(isMixedContent(url, page)).toBe(isMixed)
})
