import { guests, guestText, type GuestWords } from '../../domain/meeting/invitation.ts'
import type { Role, Severity } from '../../domain/log/entry.ts'

interface Props {
  severity: Severity
  /** Who held a role, in turn. */
  people: ReadonlyMap<Role, readonly string[]>
  /** What stands over the list. */
  title: string
  words: GuestWords
}

/** Whom to invite to the postmortem meeting after an incident of this severity. */
export function GuestList({ severity, people, title, words }: Props) {
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {guests(severity, people).map((guest) => (
          <li key={guest.kind}>{guestText(guest, words)}</li>
        ))}
      </ul>
    </details>
  )
}
