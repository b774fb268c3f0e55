import { shownLocales } from '../../guide/visibility.ts'
import { messages } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import { obligations, obligationsIn } from '../../schemas/obligations-file.ts'
import { localize, organization } from '../../schemas/organization-file.ts'
import { publishedArrangements } from '../../schemas/work-calendar.ts'
import { wordsFile } from '../words-file.ts'

/** What the reporting clocks say, which there are, and on which days people work in mainland China. */
export const reportingWords = wordsFile('reporting', (locale) => {
  const { island, table, starts, jurisdictions, certainty, outage } = messages(locale).reporting
  const { checkedOn, staleAfter, own } = obligations(shownLocales())
  return {
    t: { ...island, durations: table.durations, starts, jurisdictions, certainty, outage },
    facts: {
      clocks: clocksIn(locale),
      checkedOn,
      staleAfter,
      isChosen: own.apply !== undefined,
      decides: own.decides ? localize(own.decides, locale) : '',
      holidays: own.holidays,
      emailDomain: organization().emailDomain,
    },
    outlines: shownLocales().map(outlinesIn),
    arrangements: publishedArrangements(locale),
  }
})

/** The clocks of this build in one language. */
export function clocksIn(locale: Locale) {
  return obligationsIn(obligations(shownLocales()), locale)
}

function outlinesIn(locale: Locale) {
  const { contents } = obligations(shownLocales())
  const { skeleton, starts } = messages(locale).reporting
  return {
    locale,
    words: skeleton,
    starts,
    contents: Object.fromEntries(Object.entries(contents).map(([name, lines]) => [name, lines[locale]])),
    names: Object.fromEntries(clocksIn(locale).map(({ id, instrument, to }) => [id, { instrument, to }])),
  }
}

type Parts = Awaited<ReturnType<typeof reportingWords.parts>>
/** Words of the reporting clocks. */
export type ReportingWords = Parts['t']
/** The clocks, and what a company says of them. */
export type ReportingFacts = Parts['facts']
/** What the outline of a report is written from, in one language. */
export type Outline = Parts['outlines'][number]
