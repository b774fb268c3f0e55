import { z } from 'astro/zod'
import { ROLES, SEVERITIES } from '../domain/log/entry.ts'
import { isStepKey } from '../domain/log/step-key.ts'
import { byLanguage, LOCALES, type Locale } from '../i18n/languages.ts'
import { group, say, quoted } from './sentences.ts'

/** Longest drill, in minutes; nobody practices with attention for longer than a morning. */
const LONGEST_MINUTES = 240

function text(example: string) {
  const error = say((given) => `is ${quoted(given)}, which is not a text.`, `a text, for example ${example}`)
  return z.string({ error }).regex(/\S/, { error })
}

/**
 * What participants read, in each language that is shown: a drill half in another language confuses. A language that
 * isn’t shown may be there.
 */
function inEach(locales: readonly Locale[], examples: Readonly<Partial<Record<Locale, string>>>) {
  const shape = byLanguage((locale) => {
    const own = text(examples[locale] ?? '…')
    return locales.includes(locale) ? own : own.optional()
  })
  const example = locales.map((locale) => `${locale}: ${examples[locale] ?? '…'}`).join(', ')
  // Nothing reads a text in a language that isn’t shown.
  return group(shape, `one text for each language: { ${example} }`) as unknown as z.ZodType<Record<Locale, string>>
}

function wholeNumber(what: string, from: number, example: string) {
  const error = say((given) => `is ${quoted(given)}, which is not ${what}.`, example)
  return z.int({ error }).min(from, { error }).max(LONGEST_MINUTES, { error })
}

function oneOf<const T extends readonly [string, ...string[]]>(values: T, what: string) {
  return z.enum(values, { error: say((given) => `is ${quoted(given)}, which is not ${what}.`, values.join(', or ')) })
}

function list<T extends z.ZodType>(item: T, example: string) {
  const error = say((given) => `is ${quoted(given)}, which is not a list with something in it.`, example)
  return z.array(item, { error }).min(1, { error })
}

const stepError = say(
  (given) => `is ${quoted(given)}, which is not the key of a step.`,
  'the page and the id of the step, for example during/during-an-incident:scribe/log-actions',
)
const stepKey = z.string({ error: stepError }).refine(isStepKey, { error: stepError })

function injectSchema(locales: readonly Locale[]) {
  const line = inEach(locales, { 'zh-CN': '先问部署。', en: 'Ask about deploys first.' })
  return group(
    {
      minute: wholeNumber('a minute of the drill', 0, 'whole minutes after the start, for example 12'),
      from: inEach(locales, { 'zh-CN': '监控', en: 'Monitoring' }),
      text: inEach(locales, { 'zh-CN': '错误率 6%。', en: 'Errors are at 6%.' }),
      expects: list(line, 'one to three lines of what a good team does'),
      steps: z.array(stepKey, { error: say((given) => `is ${quoted(given)}.`, 'a list of step keys') }).default([]),
    },
    'a group with minute, from, text, expects and, if steps of the guide answer it, steps',
  )
}

/**
 * A drill scenario: one file of `src/content/drills`.
 * Injects stand in the order in which they appear and within the drill's length; a step answers one inject only,
 * because it is ticked once.
 * @param locales the languages in which every text has to be there
 */
export function drillSchema(locales: readonly Locale[] = LOCALES) {
  return group(
    {
      title: inEach(locales, { 'zh-CN': '午饭前的部署', en: 'The deploy before lunch' }),
      practices: inEach(locales, { 'zh-CN': '按时对外更新。', en: 'Keeping public updates on time.' }),
      severity: oneOf(SEVERITIES, 'a severity'),
      minutes: wholeNumber('the length of a drill', 1, `whole minutes up to ${LONGEST_MINUTES}, for example 30`),
      /** Nothing goes public in this scenario, as in a security incident. */
      confidential: z
        .boolean({ error: say((given) => `is ${quoted(given)}, which is neither.`, 'true or false') })
        .default(false),
      roles: list(oneOf(ROLES, 'a role'), 'the roles that the drill needs, for example [incident-commander, scribe]'),
      injects: list(injectSchema(locales), 'the injects of the drill'),
    },
    'a drill scenario with title, practices, severity, minutes, roles and injects',
  ).superRefine(checkOrder)
}

/** A drill scenario as its file has it, in every language that is shown. */
export type DrillFile = z.infer<ReturnType<typeof drillSchema>>

interface Order {
  minutes: number
  injects: readonly { minute: number; steps: readonly string[] }[]
}

function checkOrder({ minutes, injects }: Order, context: z.RefinementCtx): void {
  const say = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message })
  const answers = new Map<string, number>()
  for (const [index, { minute, steps }] of injects.entries()) {
    const before = injects[index - 1]?.minute
    if (before !== undefined && minute <= before)
      say(
        ['injects', index, 'minute'],
        `is ${minute}, but the inject before it appears at ${before}. Order the injects by minute, one at a time.`,
      )
    if (minute > minutes)
      say(
        ['injects', index, 'minute'],
        `is ${minute}, but the drill lasts ${minutes} minutes. Move the inject forward or raise minutes.`,
      )
    for (const [place, step] of steps.entries()) {
      const first = answers.get(step)
      if (first === undefined) answers.set(step, index)
      else
        say(
          ['injects', index, 'steps', place],
          `is ${quoted(step)}, which answers the inject at ${injects[first]?.minute} already. A step is ticked once; name it at one inject.`,
        )
    }
  }
}
