import { z } from 'astro/zod'
import { COUNTINGS, WEEKEND_RULES } from '../domain/reporting/obligation.ts'
import { STARTS } from '../domain/reporting/start-kind.ts'
import { byLanguage, LOCALES, type Locale } from '../i18n/languages.ts'
import { group, quoted, say } from './sentences.ts'

const ID = /^[a-z][a-z0-9-]{0,40}$/
const DURATION = /^(?:PT(\d{1,4})H|P(\d{1,4})(D|BD|M))$/
/** In which unit each way of counting counts. */
const UNITS = {
  'elapsed-hours': 'H',
  'calendar-days': 'D',
  'calendar-days-day1': 'D',
  'eu-days': 'D',
  'eu-month': 'M',
  'month-ends': 'M',
  'business-days': 'BD',
  'sec-business-days': 'BD',
  'cn-working-days': 'BD',
  text: undefined,
} as const satisfies Record<(typeof COUNTINGS)[number], string | undefined>

const matching = (pattern: RegExp, what: string, example: string) => {
  const error = say((given) => `is ${quoted(given)}, which is not ${what}.`, example)
  return z.string({ error }).regex(pattern, { error })
}
const id = matching(ID, 'an id', 'lowercase words with hyphens, for example eu-gdpr-33')
const text = matching(/\S/, 'a text', 'a text')
const day = matching(/^\d{4}-\d\d-\d\d$/, 'a date', 'a date, for example 2026-11-28')
const address = matching(/^https:\/\/\S+$/, 'an address', 'an address that begins with https://')
const oneOf = <const T extends readonly [string, ...string[]]>(values: T, what: string) =>
  z.enum(values, { error: say((given) => `is ${quoted(given)}, which is not ${what}.`, values.join(', or ')) })

/** The name of a time zone that this Node knows. */
export const zoneName = text.refine(isZone, {
  error: say((given) => `is ${quoted(given)}, which is not the name of a time zone.`, 'for example Europe/Berlin'),
})

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}

/** One value for each language that is shown; a text alone is for all of them. */
function inEach<T extends z.ZodType>(item: T, locales: readonly Locale[], example: string) {
  const shape = byLanguage((locale) => (locales.includes(locale) ? item : item.optional()))
  return group(shape, example) as unknown as z.ZodType<Record<Locale, z.infer<T>>>
}

function words(locales: readonly Locale[]) {
  const each = inEach(text, locales, 'one text for each language: { zh-CN: …, en: … }')
  return z
    .unknown()
    .transform((given) => (typeof given === 'string' ? byLanguage(() => given) : given))
    .pipe(each)
}

const hours = matching(/^PT\d{1,4}H$/, 'a number of hours', 'for example PT24H')
const duration = matching(DURATION, 'a duration', 'for example PT4H, P30D, P4BD or P1M')

function stageSchema(locales: readonly Locale[]) {
  return group(
    {
      id,
      name: words(locales),
      from: oneOf([...STARTS, 'previous-stage', 'year-end'], 'an instant that starts a clock'),
      duration: duration.optional(),
      counting: oneOf(COUNTINGS, 'a way of counting'),
      weekend: oneOf(WEEKEND_RULES, 'a weekend rule').default('none'),
      noonExcludes: z.boolean().optional(),
      orEarlier: group(
        { from: oneOf(STARTS, 'an instant'), duration: hours },
        '{ from: awareness, duration: PT24H }',
      ).optional(),
      timeOfDay: matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day', 'for example 17:30').optional(),
      repeats: z.boolean().optional(),
      fromUpdated: z.boolean().optional(),
    },
    'a stage with id, name, from, duration and counting',
  ).superRefine((stage, context) => {
    const unit = UNITS[stage.counting]
    const given = stage.duration && (/(BD|[HDM])$/.exec(stage.duration)?.[1] ?? '')
    if (given !== unit)
      context.addIssue({
        code: 'custom',
        path: ['duration'],
        message: `${stage.duration ? `is ${quoted(stage.duration)}` : 'is missing'}, but ${stage.counting} counts ${unit ? `in ${unit}. Write P…${unit} (PT…H for hours).` : 'nothing. Leave it out.'}`,
      })
  })
}

function stages(locales: readonly Locale[]) {
  const error = say((given) => `is ${quoted(given)}, which is not a list with something in it.`, 'at least one stage')
  return z
    .array(stageSchema(locales), { error })
    .min(1, { error })
    .superRefine((all, context) => {
      for (const [index, { id: name, from, repeats }] of all.entries()) {
        const say = (key: string, message: string) => context.addIssue({ code: 'custom', path: [index, key], message })
        if (all.findIndex((other) => other.id === name) < index)
          say('id', `is ${quoted(name)}, as an earlier stage is. Give each stage an id of its own.`)
        if (from === 'previous-stage' && index === 0 && !repeats)
          say('from', 'is “previous-stage”, but no stage comes before it. Name the instant that starts it.')
      }
    })
}

function clockSchema(locales: readonly Locale[]) {
  const list = words(locales)
  return group(
    {
      id,
      jurisdiction: text,
      zone: zoneName.optional(),
      instrument: list,
      article: text,
      binds: list,
      trigger: list,
      stages: stages(locales),
      to: list,
      outage: oneOf(['yes', 'no', 'maybe'], 'one of them'),
      content: id,
      source: text.optional(),
      url: address.optional(),
      certainty: oneOf(['primary', 'several-secondary'], 'a certainty'),
      caveat: list.optional(),
    },
    'a clock with id, jurisdiction, instrument, article, binds, trigger, stages, to, outage, content and certainty',
  )
}

/** `src/content/obligations.yaml`: the clocks that Poise ships. */
export function obligationsSchema(locales: readonly Locale[] = LOCALES) {
  const error = say(
    (given) => `is ${quoted(given)}, which is not a list of texts.`,
    'what the first report has to hold',
  )
  const lines = inEach(z.array(text, { error }).min(1, { error }), locales, 'a list of texts for each language')
  return group(
    { checkedOn: day, staleAfter: day, contents: z.record(id, lines), clocks: z.array(clockSchema(locales)).min(1) },
    'checkedOn, staleAfter, contents and clocks',
  ).superRefine(({ clocks, contents }, context) => {
    for (const [index, clock] of clocks.entries()) {
      const say = (key: string, message: string) =>
        context.addIssue({ code: 'custom', path: ['clocks', index, key], message })
      if (clocks.findIndex(({ id: other }) => other === clock.id) < index)
        say('id', `is ${quoted(clock.id)}, as an earlier clock is. Give each clock an id of its own.`)
      if (!Object.hasOwn(contents, clock.content))
        say(
          'content',
          `is ${quoted(clock.content)}, which isn’t among contents. Write one of ${Object.keys(contents).join(', ')}.`,
        )
    }
  })
}

/** The shipped file as it is read. */
export type ObligationsFile = z.infer<ReturnType<typeof obligationsSchema>>

function contractSchema(locales: readonly Locale[]) {
  const list = words(locales)
  return group(
    {
      id,
      name: list,
      zone: zoneName.optional(),
      trigger: list.optional(),
      to: list,
      source: text.optional(),
      stages: stages(locales),
    },
    'a clock of a contract with id, name, to and stages',
  )
}

/**
 * `src/content/own/obligations.yaml`: what a company adds.
 * @param shippedIds ids of the clocks that Poise ships
 * @param places the jurisdictions of these clocks
 */
export function ownObligationsSchema(
  shippedIds: readonly string[],
  places: readonly string[],
  locales: readonly Locale[] = LOCALES,
) {
  const one = id.refine((name) => shippedIds.includes(name), {
    error: say((given) => `is ${quoted(given)}, which is no clock of Poise.`, 'an id of src/content/obligations.yaml'),
  })
  return group(
    {
      apply: z.array(one).optional(),
      decides: words(locales).optional(),
      zones: z
        .record(text, zoneName)
        .default({})
        .superRefine((zones, context) => {
          for (const name of Object.keys(zones))
            if (!places.includes(name))
              context.addIssue({
                code: 'custom',
                path: [name],
                message: `is for no place of our clocks. These are ${places.join(', ')}.`,
              })
        }),
      holidays: z.array(day).default([]),
      contracts: z
        .array(
          contractSchema(locales).refine(({ id: name }) => !shippedIds.includes(name), {
            path: ['id'],
            error: 'is the id of a clock of Poise. Give it another one.',
          }),
        )
        .default([])
        .superRefine((contracts, context) => {
          for (const [at, { id: name }] of contracts.entries())
            if (contracts.findIndex((contract) => contract.id === name) < at)
              context.addIssue({
                code: 'custom',
                path: [at, 'id'],
                message: `is ${quoted(name)}, as that of another contract. Give it one of its own.`,
              })
        }),
    },
    'apply, decides, zones, holidays and contracts, as far as you need them',
  )
}

/** A company's file as it is read. */
export type OwnObligations = z.infer<ReturnType<typeof ownObligationsSchema>>

/** How many of its unit a duration is: 4 for `PT4H`. */
export function amountOf(given: string | undefined): number | undefined {
  const number = /\d+/.exec(given ?? '')?.[0]
  return number === undefined ? undefined : Number(number)
}
