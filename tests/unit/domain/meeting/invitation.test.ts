import { expect, test } from 'vitest'
import { guests, guestText, responderNames } from '../../../../src/domain/meeting/invitation.ts'
import type { Role } from '../../../../src/domain/log/entry.ts'
import { messages } from '../../../../src/i18n/index.ts'
import { calendarWords } from '../../../fixtures/calendar.ts'

const people = new Map<Role, string[]>([
  ['incident-commander', ['王芳', '李雷']],
  ['deputy', ['韩梅']],
  ['scribe', ['韩梅', '张伟']],
  ['customer-liaison', ['赵敏']],
])
const kinds = (severity: 'SEV-1' | 'SEV-2') => guests(severity, people).map(({ kind }) => kind)

test('six kinds of guests are always invited, the customer liaison only after a SEV-1', () => {
  const always = [
    'incident-commander',
    'commander-shadow',
    'service-owners',
    'responders',
    'engineering-managers',
    'product-managers',
  ]
  expect(kinds('SEV-2')).toEqual(always)
  expect(kinds('SEV-1')).toEqual([...always, 'customer-liaison'])
})

test('the customer liaison is optional, everybody else isn’t', () => {
  expect(guests('SEV-1', people).filter(({ optional }) => optional)).toEqual([
    { kind: 'customer-liaison', names: ['赵敏'], optional: true },
  ])
})

test('names come from the record, each once', () => {
  const list = guests('SEV-2', people)
  expect(list.find(({ kind }) => kind === 'incident-commander')?.names).toEqual(['王芳', '李雷'])
  expect(list.find(({ kind }) => kind === 'responders')?.names).toEqual(['韩梅', '张伟'])
  expect(JSON.stringify(list)).not.toContain('赵敏')
  expect(guests('SEV-2', new Map()).flatMap(({ names }) => names)).toEqual([])
})

test('a guest is one line, with names that hide nothing', () => {
  const guest = { kind: 'responders', names: ['王\n芳', '\u202e李雷', ' '], optional: false } as const
  expect(guestText({ ...guest, names: [...guest.names] }, calendarWords())).toBe(
    '涉及的关键工程师和响应者：王 芳、[U+202E]李雷',
  )
  expect(guestText({ kind: 'customer-liaison', names: [], optional: true }, calendarWords('en'))).toBe(
    'Customer liaison (optional)',
  )
})

test('names that were typed among the responders win over the log, and a typed customer liaison stays one', () => {
  const { roles } = messages('zh-CN')
  const typed = (fields: Record<string, string>) => responderNames(people, new Map(Object.entries(fields)), roles)
  expect(typed({})).toEqual(people)
  expect(guests('SEV-2', typed({ 'responders.incident-commander': '钱多' }))[0]?.names).toEqual(['钱多'])
  const named = typed({ 'responders.others': '孙立（客户联络员）、周全（数据库）；吴桐' })
  const list = guests('SEV-1', named)
  expect(list.find(({ kind }) => kind === 'responders')?.names).toEqual(['周全（数据库）', '吴桐', '韩梅', '张伟'])
  expect(list.find(({ kind }) => kind === 'customer-liaison')?.names).toEqual(['孙立'])
  expect(JSON.stringify(guests('SEV-2', named))).not.toContain('孙立')
})
