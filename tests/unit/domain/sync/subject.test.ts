import { describe, expect, test } from 'vitest'
import {
  erasedSubject,
  decodeMessage,
  encodeMessage,
  entrySubject,
  isCircle,
  isUser,
  subjectsOf,
} from '../../../../src/domain/sync/subject.ts'
import { entry, id, INCIDENT, note } from '../../../fixtures/entries.ts'

const NOTE = note(1, '03:00', '主库满了')
const USER = 'wang.fang@example.com'
const SUBJECT = entrySubject('team', USER, NOTE)

describe('the name of a circle', () => {
  test.each(['team', 'a', 'sec-2', 'x'.repeat(32)])('may be “%s”', (name) => {
    expect(isCircle(name)).toBe(true)
  })
  test.each(['', 'Team', 'a.b', '*', '>', 'a b', '全队', '-a', 'a-', 'x'.repeat(33), 'team\n'])(
    'may not be “%s”, which could mean another subject',
    (name) => {
      expect(isCircle(name)).toBe(false)
    },
  )
})

describe('the name of a user', () => {
  test.each(['wangfang', 'W', 'wang.fang@example.com', 'li_lei-2', 'x'.repeat(64)])('may be “%s”', (name) => {
    expect(isUser(name)).toBe(true)
  })
  test.each(['', '*', '>', 'a b', '王芳', 'a~b', '.a', 'a.', '-a', 'x'.repeat(65), 'a\n'])(
    'may not be “%s”, which could mean another subject',
    (name) => {
      expect(isUser(name)).toBe(false)
    },
  )
})

describe('a message', () => {
  test('lies under a subject of its own, below those of its incident and of its circle', () => {
    expect(SUBJECT).toBe(`poise.team.${INCIDENT}.wang~fang@example~com.${id(1)}`)
    expect(subjectsOf('team', INCIDENT)).toBe(`poise.team.${INCIDENT}.*.*`)
    expect(subjectsOf('team')).toBe('poise.team.*.*.*')
  })
  test('is read back as the same entry', () => {
    expect(decodeMessage('team', SUBJECT, encodeMessage(NOTE))).toEqual({ kind: 'entry', entry: NOTE, user: USER })
  })
  test.each([
    ['another entry', entrySubject('team', USER, { incident: INCIDENT, id: id(2) })],
    ['another incident', entrySubject('team', USER, { incident: id(3), id: id(1) })],
    ['another circle', entrySubject('security', USER, NOTE)],
    ['nobody', `poise.team.${INCIDENT}..${id(1)}`],
    ['several people', `poise.team.${INCIDENT}.*.${id(1)}`],
    ['no subject of ours', '_INBOX.team.x'],
  ])('that lies under the subject of %s is dropped', (_, subject) => {
    expect(decodeMessage('team', subject, encodeMessage(NOTE))).toEqual({ kind: 'foreign' })
  })
  test.each(['', '{', 'null', '[]', '7', '"x"', '{}', '{"id":{"toString":1},"incident":[]}'])(
    'that is no entry at all is dropped: %s',
    (text) => {
      expect(decodeMessage('team', SUBJECT, text)).toEqual({ kind: 'foreign' })
    },
  )
  test('that says that an incident was erased is known by its subject, in its own circle only', () => {
    const subject = erasedSubject('team', INCIDENT)
    expect(decodeMessage('team', subject, '')).toEqual({ kind: 'erased' })
    expect(decodeMessage('security', subject, '')).toEqual({ kind: 'foreign' })
    expect(decodeMessage('team', `_INBOX.team.erased`, '')).toEqual({ kind: 'foreign' })
    expect(decodeMessage('team', subject.replace('admin', 'lilei'), '')).toEqual({ kind: 'foreign' })
  })
  test('of a newer Poise can’t be read here, and isn’t taken for something foreign', () => {
    const newer = JSON.stringify({ ...JSON.parse(encodeMessage(NOTE)), v: 2 })
    expect(decodeMessage('team', SUBJECT, newer)).toEqual({ kind: 'unreadable' })
    const kind = encodeMessage(entry(1, '03:00', { kind: 'weather' } as never))
    expect(decodeMessage('team', SUBJECT, kind)).toEqual({ kind: 'unreadable' })
  })
})
