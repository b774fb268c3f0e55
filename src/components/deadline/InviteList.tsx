import { useStore } from '../use-store.ts'
import { useMemo } from 'preact/hooks'
import { responderNames } from '../../domain/meeting/invitation.ts'
import type { Severity } from '../../domain/log/entry.ts'
import { postmortemFacts } from '../../domain/postmortem/facts.ts'
import type { Words } from '../../i18n/index.ts'
import { $incident } from '../../stores/incident.ts'
import { GuestList } from './GuestList.tsx'

interface Props {
  severity: Severity
  t: Words<'calendar'>
}

/** Whom to invite to the meeting, with the names that the postmortem and the record know. */
export function InviteList({ severity, t }: Props) {
  const incident = useStore($incident, { ssr: () => undefined })
  const people = useMemo(
    () => responderNames(postmortemFacts(incident).people, incident?.fields ?? new Map(), t.roles),
    [incident, t],
  )
  return <GuestList severity={severity} people={people} t={t} />
}
