import { fill } from '../fill.ts'
import { localMinute } from '../instant-text.ts'
import { oneLine } from '../text.ts'
import { visible } from '../visible.ts'
import type { Instant } from '../time.ts'
import { STARTS, type StartKind } from './start-kind.ts'

/** The words of a first report in one language. */
export interface SkeletonWords {
  heading: string
  to: string
  incident: string
  unnamed: string
  moment: string
  blank: string
  end: string
}

/** What is known of a report before anybody writes it. */
export interface SkeletonFacts {
  instrument: string
  to: string
  /** As the log has it; empty while nobody named it. */
  title: string
  severity: string
  moments: ReadonlyMap<StartKind, { at: Instant; zone: string; person: string }>
  /** What the first report has to hold, line by line. */
  content: readonly string[]
}

/** The outline of a first report as plain text: what the log knows filled in, a blank for everything else. */
export function skeleton(
  { instrument, to, title, severity, moments, content }: SkeletonFacts,
  words: SkeletonWords,
  startNames: Readonly<Record<StartKind, string>>,
): string {
  const momentLines = STARTS.flatMap((start) => {
    const moment = moments.get(start)
    if (!moment) return []
    const time = localMinute(moment.at, moment.zone)
    return fill(words.moment, {
      start: startNames[start],
      time,
      zone: moment.zone,
      person: clean(moment.person) || '____',
    })
  })
  return [
    fill(words.heading, { instrument }),
    fill(words.to, { to }),
    fill(words.incident, { title: clean(title) || words.unnamed, severity: severity || '____' }),
    ...momentLines,
    '',
    ...content.map((line, index) => `${index + 1}. ${fill(words.blank, { line })}`),
    '',
    words.end,
  ].join('\n')
}

/** What somebody typed, on one line, with nothing hidden in it. */
function clean(text: string): string {
  return visible(oneLine(text))
}
