import type { StartKind } from './start-kind.ts'

/** How a period is counted; the words of the fact sheet behind `obligations.yaml`. */
export const COUNTINGS = [
  'elapsed-hours',
  'calendar-days',
  'calendar-days-day1',
  'eu-days',
  'eu-month',
  'month-ends',
  'business-days',
  'sec-business-days',
  'cn-working-days',
  'text',
] as const
/** One of the ways of counting. `text` has no number: nothing is counted. */
export type Counting = (typeof COUNTINGS)[number]

/** What may become of a last day on which nobody works. None of these moves a time by itself. */
export const WEEKEND_RULES = ['none', 'eu-next-working-day', 'next-working-day', 'dora-noon'] as const
/** One of the rules. */
export type WeekendRule = (typeof WEEKEND_RULES)[number]

/** From which instant a stage runs: one that somebody records, the report sent before, or 31 December of the year of discovery. */
export type From = StartKind | 'previous-stage' | 'year-end'

/** One report that a clock asks for. */
export interface ObligationStage {
  /** Permanent: what was filed names it. */
  id: string
  name: string
  from: From
  /** In the unit of `counting`; absent where the text gives no number. */
  amount?: number
  counting: Counting
  weekend: WeekendRule
  /** Whom the noon rule leaves out keeps it out of this stage. */
  noonExcludes?: boolean
  /** A second limb in elapsed hours: the earlier one counts, unless the first start came after the second one's end. */
  orEarlier?: { from: StartKind; hours: number }
  /** Local time at which the last day ends before midnight, `17:30`. */
  timeOfDay?: string
  /** Begins anew with each report that is sent. */
  repeats?: boolean
  /** Counts from the report before it as it was updated last, not from when it was first sent. */
  fromUpdated?: boolean
}

/** A duty to report, as far as its source gives it. Texts are in one language. */
export interface Obligation {
  /** Permanent: decisions and reports name it. */
  id: string
  jurisdiction: string
  instrument: string
  article: string
  binds: string
  trigger: string
  to: string
  stages: readonly ObligationStage[]
  /** Whether a failure without any attacker can start it. */
  outage: 'yes' | 'no' | 'maybe'
  certainty: 'primary' | 'several-secondary' | 'own'
  /** The zone by which days are counted there; absent where there are several. */
  zone?: string
  /** Which list of contents the first report has. */
  content: string
  source?: string
  url?: string
  caveat?: string
}
