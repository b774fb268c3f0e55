import { describe, expect, test } from 'vitest'
import { decodeEntry } from '../../../../src/domain/log/decode-entry.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { linksIn, peopleIn, typedTexts, withTextsReplaced } from '../../../../src/domain/log/typed-text.ts'
import { KINDS } from '../../../fixtures/any-entry.ts'
import { entry } from '../../../fixtures/entries.ts'
import { wholeEntry } from '../../../fixtures/whole-entries.ts'

const SECRETS = ['13800100000', 'https://a.test/13800100000']
const STARS = { guide: () => '*', text: () => '*', link: () => '*', person: () => '*' }

/** An entry for every property of every kind into which the decoder takes a text of any kind, with a secret there. */
const withSecret: [place: string, secret: string, entry: Entry][] = KINDS.flatMap((kind) => {
  const whole: Entry = { ...wholeEntry(kind), by: '小王' }
  return Object.keys(whole).flatMap((name) =>
    SECRETS.flatMap((secret): [string, string, Entry][] => {
      const result = decodeEntry({ ...whole, [name]: secret })
      return 'entry' in result ? [[`${kind}.${name}`, secret, result.entry]] : []
    }),
  )
})

describe('wherever an entry can hold any text', () => {
  test('it is read as typed, but for the words of the guide and of runbooks', () => {
    const missed = withSecret
      .filter(([, secret, one]) => ![...typedTexts(one), ...linksIn(one)].includes(secret))
      .map(([place]) => place)
    expect([...new Set(missed)]).toEqual([
      'step.label',
      'claim.label',
      'runbook.runbook',
      'runbook.title',
      'command.runbook',
      'update.label',
    ])
    expect(withSecret.length).toBeGreaterThan(30)
  })
  test('it can be replaced, and whatever isn’t a text stays', () => {
    for (const [place, secret, one] of withSecret) {
      const copy = withTextsReplaced(one, STARS)
      expect(JSON.stringify(copy), place).not.toContain(secret)
      const { id, incident, at, recordedAt, kind } = one
      expect(copy, place).toMatchObject({ id, incident, at, recordedAt, kind })
      for (const [name, value] of Object.entries(copy))
        expect(['*', (one as Record<string, unknown>)[name]], `${place}: ${name}`).toContain(value)
    }
  })
})

test('replacing leaves the given entry as it is, and an absent text absent', () => {
  const note = entry(1, '03:12', { kind: 'note', text: '问小李' })
  expect(withTextsReplaced(note, STARS)).toEqual({ ...note, text: '*' })
  expect(note).toMatchObject({ text: '问小李' })
})

test('texts are replaced sort by sort, who wrote the entry last', () => {
  const order: string[] = []
  const noted = (sort: string) => (text: string) => {
    order.push(`${sort} ${text}`)
    return text
  }
  const replace = { guide: noted('guide'), text: noted('text'), link: noted('link'), person: noted('person') }
  const step = { kind: 'step', step: 'a:b', state: 'skipped', reason: '为什么', label: '步骤' } as const
  withTextsReplaced({ ...entry(1, '03:12', step, { by: '小王' }), source: 'https://a.test' } as Entry, replace)
  withTextsReplaced(entry(2, '03:13', { kind: 'role', role: 'deputy', person: '小李' }, { by: '小王' }), replace)
  expect(order).toEqual([
    'guide 步骤',
    'text 为什么',
    'link https://a.test',
    'person 小王',
    'person 小李',
    'person 小王',
  ])
})

test('an entry names who wrote it down and who is in it, and nobody else', () => {
  expect(peopleIn(entry(1, '03:12', { kind: 'role', role: 'deputy', person: '小李' }, { by: '小王' }))).toEqual([
    '小王',
    '小李',
  ])
  expect(peopleIn(entry(1, '03:12', { kind: 'role', role: 'deputy', person: '' }))).toEqual([])
  expect(peopleIn(entry(1, '03:12', { kind: 'note', text: '问小李' }))).toEqual([])
})

test('a data link that an amendment gave belongs to the entry, whatever its kind', () => {
  const ended = { ...entry(1, '03:12', { kind: 'ended' }), source: 'https://a.test/1' }
  expect(linksIn(ended)).toEqual(['https://a.test/1'])
})
