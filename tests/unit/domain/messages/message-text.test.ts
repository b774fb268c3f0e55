import { describe, expect, test } from 'vitest'
import { adviseOnMessage } from '../../../../src/domain/advice/message.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import { CHANNELS, type Choice, type MessageChannel } from '../../../../src/domain/messages/channels.ts'
import { isOver, measures } from '../../../../src/domain/messages/measure.ts'
import { messageText } from '../../../../src/domain/messages/message-text.ts'
import { messages } from '../../../../src/i18n/index.ts'
import { organization } from '../../../../src/schemas/organization-file.ts'
import { entry } from '../../../fixtures/entries.ts'

const { limits, statusPage } = organization().messages
const declared = entry(1, '03:00', { kind: 'declared', title: 'Checkout', severity: 'SEV-1', drill: false })
const context = {
  nowMs: Date.parse(entry(2, '03:10', { kind: 'ended' }).at),
  clock: (at: string) => at.slice(11, 16),
  zone: 'UTC',
  status: statusPage,
  internal: '#updates',
  company: 'Acme',
  isConfidential: false,
}
const ALL = Object.entries(CHANNELS).flatMap(([channel, { audience, stages }]) =>
  stages.map((stage): Choice => ({ audience, stage, channel: channel as MessageChannel })),
)
const start = declared.at.slice(11, 16)

test('a gap in full-width brackets has no blanks around it, a time has', () => {
  const choice: Choice = { audience: 'public', stage: 'investigating', channel: 'status-page' }
  const { messageTexts: words } = messages('zh-CN')
  expect(messageText(choice, undefined, context, words)).toContain('从【时间】起')
  expect(messageText(choice, project([declared]), context, words)).toContain(`从 ${start} 起`)
})

describe.each(['zh-CN', 'en'] as const)('in %s', (locale) => {
  const { messageTexts: words } = messages(locale)
  test.each(ALL)('$channel, $stage fits its channel, advises against nothing and leaves no place', (choice) => {
    for (const incident of [undefined, project([declared])]) {
      const text = messageText(choice, incident, context, words)
      expect(text).not.toMatch(/[{}]|undefined/)
      const short = text.replace(/【[^】]*】/g, '【空格】').replace(/\[[^\]]*\]/g, '[gap]')
      expect(measures(choice.channel, short, limits).filter(isOver), short).toEqual([])
      const said = text.replace(/【[^】]*】/g, '某').replace(/\[[^\]]*\]/g, 'it')
      expect(
        adviseOnMessage(said, locale).filter(({ rule }) => rule !== 'some'),
        said,
      ).toEqual([])
    }
  })
  test('the log fills in since when, how severe, and the next update of the status page', () => {
    const incident = project([declared])
    const page = messageText(
      { audience: 'public', stage: 'investigating', channel: 'status-page' },
      incident,
      context,
      words,
    )
    expect(page).toContain(start)
    // Should this be the first post, the scope is due 5 minutes after it; elsewhere the timer counts, which has passed.
    expect(page).toContain(context.clock(new Date(context.nowMs + 5 * 60_000).toISOString()))
    const staff = messageText(
      { audience: 'staff', stage: 'investigating', channel: 'all-staff' },
      incident,
      context,
      words,
    )
    expect(staff).toContain('SEV-1')
    expect(staff).toContain(words.answer)
    const quiet = { ...context, isConfidential: true }
    expect(
      messageText({ audience: 'staff', stage: 'investigating', channel: 'all-staff' }, incident, quiet, words),
    ).toContain(words.quietAnswer)
  })
  test('on other channels it is the timer that says when', () => {
    const early = { ...context, nowMs: Date.parse(declared.at) + 60_000 }
    const text = messageText(
      { audience: 'customers', stage: 'investigating', channel: 'email' },
      project([declared]),
      early,
      words,
    )
    expect(text).toContain(early.clock(new Date(Date.parse(declared.at) + 5 * 60_000).toISOString()))
  })
  test('without an incident all of that is a gap, and after the end no update is announced', () => {
    const choice = { audience: 'public', stage: 'investigating', channel: 'status-page' } as const
    expect(messageText(choice, undefined, context, words)).not.toMatch(/\d\d:\d\d/)
    const ended = project([declared, entry(2, '03:05', { kind: 'ended' })])
    expect(messageText(choice, ended, context, words)).toContain(words.missing.next)
    expect(messageText({ ...choice, stage: 'resolved' }, ended, context, words)).toContain('05')
  })
  test('a drill’s message says so first', () => {
    const drill = project([{ ...declared, drill: true } as typeof declared])
    const text = messageText({ audience: 'customers', stage: 'investigating', channel: 'push' }, drill, context, words)
    expect(text.startsWith(words.drill)).toBe(true)
  })
})
