import { useState } from 'preact/hooks'
import type { Pass } from '../../domain/local-time.ts'
import type { MomentFields } from '../../domain/reporting/moment-field.ts'
import type { StartKind } from '../../domain/reporting/start-kind.ts'
import { CHOICE_FIELD, keepText, keptText } from '../../stores/kept-texts.ts'
import { $currentId } from '../../stores/log/index.ts'
import { useStore } from '../use-store.ts'

/** What is typed and chosen on the page: kept over a reload, and with the incident for which it was typed. */
export interface ReportingForm {
  momentOf(start: StartKind): MomentFields
  typeMoment(start: StartKind, change: Partial<MomentFields>): void
  /** What is typed into another field, by its name. */
  typed(name: string): string
  type(name: string, value: string): void
  /** A choice by its name; empty while nobody made it. */
  choice(name: string): string
  choose(name: string, value: string): void
}

const EMPTY = { incident: '', texts: {} as Readonly<Record<string, string>> }

/** The fields of the page; see `ReportingForm`. */
export function useReportingForm(): ReportingForm {
  const incident = useStore($currentId, { ssr: () => '' })
  const [typed, setTyped] = useState(EMPTY)
  const texts = typed.incident === incident ? typed.texts : {}
  // In the first render, which equals the built HTML, nothing is kept.
  const text = (field: string) => texts[field] ?? keptText(incident, field)
  const type = (changes: Record<string, string>) => {
    for (const [field, value] of Object.entries(changes)) keepText(incident, field, value)
    setTyped((before) => ({ incident, texts: { ...(before.incident === incident ? before.texts : {}), ...changes } }))
  }
  return {
    momentOf: (start) => ({
      at: text(`reporting.${start}.at`),
      zone: text(`reporting.${start}.zone`),
      person: text(`reporting.${start}.person`),
      pass: text(`reporting.${start}.pass`) as Pass | '',
    }),
    typeMoment(start, change) {
      // Another time, or another zone, may be one that the clocks show twice.
      const asked = 'at' in change || 'zone' in change ? { pass: '' as const, ...change } : change
      type(Object.fromEntries(Object.entries(asked).map(([name, value]) => [`reporting.${start}.${name}`, value])))
    },
    typed: (name) => text(`reporting.${name}`),
    type: (name, value) => type({ [`reporting.${name}`]: value }),
    choice: (name) => text(`${CHOICE_FIELD}reporting.${name}`),
    choose: (name, value) => type({ [`${CHOICE_FIELD}reporting.${name}`]: value }),
  }
}
