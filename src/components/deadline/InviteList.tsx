import { useStore } from '../use-store.ts'
import { useMemo } from 'preact/hooks'
import type { GuestWords } from '../../domain/invitation.ts'
import type { Severity } from '../../domain/log.ts'
import { postmortemFacts } from '../../domain/postmortem-facts.ts'
import { $incident } from '../../stores/incident.ts'
import { GuestList } from './GuestList.tsx'

interface Props {
  severity: Severity
  /** What stands over the list. */
  title: string
  words: GuestWords
}

/** Whom to invite to the meeting, with the names that the record knows. */
export function InviteList({ severity, title, words }: Props) {
  const incident = useStore($incident, { ssr: () => undefined })
  const { people } = useMemo(() => postmortemFacts(incident), [incident])
  return <GuestList severity={severity} people={people} title={title} words={words} />
}
