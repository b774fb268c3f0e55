import { expect, test } from 'vitest'
import { amendableText, amendText } from '../../../../src/domain/log/amended-text.ts'
import { decodeEntry } from '../../../../src/domain/log/decode-entry.ts'
import { linksIn } from '../../../../src/domain/log/typed-text.ts'
import { canReword } from '../../../../src/domain/log/can-reword.ts'
import { KINDS } from '../../../fixtures/any-entry.ts'
import { declared, entry, ended, note, step } from '../../../fixtures/entries.ts'
import { wholeEntry } from '../../../fixtures/whole-entries.ts'

test('an amendment rewords a title, a note and the label of a step', () => {
  for (const one of [declared(3, '03:10', 'SEV-1'), note(1, '03:12', '旧的'), step(2, '03:13', 'done')]) {
    const copy = { ...one }
    amendText(copy, '新的')
    expect(amendableText(copy)).toBe('新的')
    expect(amendableText(one)).not.toBe('新的')
  }
})

test('what was filled into the words of a step goes with them', () => {
  const ticked = entry(1, '03:12', {
    kind: 'step',
    step: 'runbooks/A:b',
    state: 'done',
    label: 'x <pod>',
    filled: 'x api-1',
  })
  expect(amendableText(ticked)).toBe('x api-1')
  const copy = { ...ticked }
  amendText(copy, 'y')
  expect(copy).toMatchObject({ label: 'y' })
  expect(copy).not.toHaveProperty('filled')
})

test('people reword only what somebody typed: a note and a title, not the label of a step, which is the guide’s', () => {
  expect(KINDS.filter((kind) => canReword(wholeEntry(kind))).sort()).toEqual(['declared', 'note'])
})

test('what an amendment rewords can be read back, whatever it says', () => {
  for (const kind of KINDS) {
    const copy = { ...wholeEntry(kind) }
    amendText(copy, 'javascript:alert(1)')
    expect(decodeEntry(copy), kind).toEqual({ entry: copy })
    expect(linksIn(copy), kind).toEqual(linksIn(wholeEntry(kind)))
  }
})

test('an amendment rewords nothing else', () => {
  const others = [ended(1, '03:12'), entry(2, '03:13', { kind: 'role', role: 'deputy', person: '小李' })]
  for (const one of others) {
    const copy = { ...one }
    amendText(copy, '新的')
    expect(copy).toEqual(one)
    expect(amendableText(one)).toBe('')
  }
})
