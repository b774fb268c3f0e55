import { useStore } from '../use-store.ts'
import { useMemo } from 'preact/hooks'
import type { CalendarWords } from '../../domain/meeting/calendar-plan.ts'
import { responderNames } from '../../domain/meeting/invitation.ts'
import type { Severity } from '../../domain/log/entry.ts'
import { postmortemFacts } from '../../domain/postmortem/facts.ts'
import { $incident } from '../../stores/incident.ts'
import { GuestList } from './GuestList.tsx'

interface Props {
  severity: Severity
  /** What stands over the list. */
  title: string
  words: CalendarWords
}

/** Whom to invite to the meeting, with the names that the postmortem and the record know. */
export function InviteList({ severity, title, words }: Props) {
  const incident = useStore($incident, { ssr: () => undefined })
  const people = useMemo(
    () => responderNames(postmortemFacts(incident).people, incident?.fields ?? new Map(), words.roles),
    [incident, words],
  )
  return <GuestList severity={severity} people={people} title={title} words={words} />
}
