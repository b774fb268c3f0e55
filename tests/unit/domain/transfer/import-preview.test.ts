import { describe, expect, test } from 'vitest'
import { difference } from '../../../../src/domain/transfer/import-preview.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { entry, INCIDENT } from '../../../fixtures/entries.ts'

const OTHER = '01K6CCCCCCCCCCCCCCCCCCCCCC'
const note = entry(1, '03:12', { kind: 'note', text: '延迟升高' })

describe('the difference', () => {
  const declared = entry(1, '03:08', { kind: 'declared', title: '支付回调超时', severity: 'SEV-2', drill: false })

  test('of a new incident is all of its entries, by kind, and no change', () => {
    const theirs = [
      declared,
      entry(2, '03:10', { kind: 'note', text: 'a' }),
      entry(3, '03:11', { kind: 'note', text: 'b' }),
    ]
    expect(difference([{ ...note, incident: OTHER }], theirs)).toEqual({
      added: theirs,
      knownCount: 0,
      unlike: [],
      incidents: [
        {
          id: INCIDENT,
          isNew: true,
          title: '支付回调超时',
          severity: 'SEV-2',
          drill: false,
          isRun: false,
          added: { declared: 1, note: 2 },
          changes: [],
        },
      ],
    })
  })

  test('of what is here already is nothing', () => {
    const turned = Object.fromEntries(Object.entries(note).reverse()) as Entry
    expect(difference([{ ...note, incident: OTHER }, note], [turned])).toEqual({
      added: [],
      knownCount: 1,
      unlike: [],
      incidents: [],
    })
  })

  test('counts entries that were changed under their id, and doesn’t add them', () => {
    const forged = { ...note, text: '别的' } as Entry
    expect(difference([note], [forged])).toEqual({
      added: [],
      knownCount: 0,
      unlike: [{ here: note, theirs: forged }],
      incidents: [],
    })
  })
})
