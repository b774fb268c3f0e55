import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { nameOf } from '../../../../src/i18n/format.ts'
import { withTextsReplaced } from '../../../../src/domain/log/typed-text.ts'
import { difference } from '../../../../src/domain/transfer/import-preview.ts'
import { unlikeParts } from '../../../../src/domain/transfer/unlike-entries.ts'
import { at, declared, ended, note } from '../../../fixtures/entries.ts'
import { WHOLE } from '../../../fixtures/whole-entries.ts'
import { KINDS } from '../../../fixtures/any-entry.ts'
import { zh } from '../../../fixtures/words.ts'

const READING = { zone: 'Asia/Shanghai', roleName: (role: string) => nameOf(zh.transfer.roleNames, role) }
const SAME = { guide: String, text: String, link: String, person: String }
const here = note(1, '03:00', '回滚了')
const parts = (change: object) => unlikeParts({ here, theirs: { ...here, ...change } as Entry }, READING)

describe('FAULTS 89: entries that bear an id that is here and say something else', () => {
  test('are counted and kept apart from what is new and what is here, whatever else is in the file', () => {
    const log = [here, declared(2, '03:01', 'SEV-1')]
    const changed = log.map((entry) => ({ ...entry, by: '别人' }))
    const { added, knownCount, unlike } = difference(log, [...changed, ended(3, '04:00')])
    expect(added.map(({ kind }) => kind)).toEqual(['ended'])
    expect(knownCount).toBe(0)
    expect(unlike).toEqual(log.map((entry, index) => ({ here: entry, theirs: changed[index] })))
    expect(difference(log, changed).added).toEqual([])
  })
  test.each([
    [{ text: '没有回滚' }, 'text', '回滚了', '没有回滚'],
    [{ text: '回滚\u200b了' }, 'text', '回滚了', '回滚[U+200B]了'],
    [{ by: '李雷' }, 'by', '', '李雷'],
    [{ todo: true }, 'todo', '', 'true'],
    [{ at: at('02:00') }, 'at', '2026-09-28 11:00', '2026-09-28 10:00'],
    [{ recordedAt: '2026-09-28T03:00:30.000Z' }, 'recordedAt', at('03:00'), '2026-09-28T03:00:30.000Z'],
  ])('say what differs: %o', (change, part, ours, theirs) => {
    expect(parts(change)).toEqual([{ part, here: ours, theirs }])
  })
  test('may differ in kind, and then in all that belongs to it', () => {
    const theirs = { ...ended(1, '03:00') }
    expect(unlikeParts({ here, theirs }, READING).map(({ part }) => part)).toEqual(['kind', 'text'])
  })
  test.each(KINDS)('name a role as everywhere else, wherever a “%s” may name a person', (kind) => {
    const whole = { ...here, ...WHOLE[kind], kind } as Entry
    const marked = withTextsReplaced({ ...whole, by: '李雷' }, { ...SAME, person: () => 'deputy' })
    const unnamed = withTextsReplaced(marked, { ...SAME, person: () => 'scribe' })
    const read = unlikeParts({ here: marked, theirs: unnamed }, READING)
    expect(read.map(({ part }) => part)).toContain('by')
    for (const { here, theirs } of read) expect([here, theirs]).toEqual([zh.roles.deputy, zh.roles.scribe])
  })
  test('show a role and its typed name as they are stored, or they would read the same', () => {
    expect(unlikeParts({ here: { ...here, by: 'deputy' }, theirs: { ...here, by: zh.roles.deputy } }, READING)).toEqual(
      [{ part: 'by', here: 'deputy', theirs: zh.roles.deputy }],
    )
  })
})
