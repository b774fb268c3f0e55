import type { Incident } from '../../domain/incident/project-incident.ts'
import type { Obligation } from '../../domain/reporting/obligation.ts'
import type { ReportingLog } from '../../domain/reporting/reporting-log.ts'
import { skeleton } from '../../domain/reporting/skeleton.ts'
import type { Locale } from '../../i18n/languages.ts'
import { copyAndSay } from '../copy-and-say.ts'
import type { Outline, ReportingWords } from './reporting-words.ts'

interface Props {
  clock: Obligation
  log: ReportingLog
  incident: Incident | undefined
  outlines: readonly Outline[]
  locale: Locale
  timeZone: string
  t: ReportingWords
}

/** What the first report has to hold, and an outline of it to copy in each language, filled in from the log. */
export function OutlineCopies({ clock, log, incident, outlines, locale, timeZone, t }: Props) {
  const content = outlines.find((outline) => outline.locale === locale)?.contents[clock.content] ?? []
  const textIn = ({ words, starts, contents, names }: Outline) =>
    skeleton(
      {
        ...(names[clock.id] ?? clock),
        title: incident?.title ?? '',
        severity: incident?.severity ?? '',
        moments: new Map([...log.moments].map(([start, moment]) => [start, { zone: timeZone, ...moment }])),
        content: contents[clock.content] ?? [],
      },
      words,
      starts,
    )
  return (
    <details>
      <summary>{t.content}</summary>
      <ul>
        {content.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="dialog-buttons">
        {outlines.map((outline) => (
          <button key={outline.locale} type="button" class="button" onClick={() => copyAndSay(textIn(outline), t)}>
            {t.copyIn[outline.locale]}
          </button>
        ))}
      </p>
    </details>
  )
}
