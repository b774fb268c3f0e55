import { guests, guestText } from '../../domain/meeting/invitation.ts'
import type { Role, Severity } from '../../domain/log/entry.ts'
import type { Words } from '../../i18n/index.ts'

interface Props {
  severity: Severity
  /** Who held a role, in turn. */
  people: ReadonlyMap<Role, readonly string[]>
  t: Words<'guests'>
}

/** Whom to invite to the postmortem meeting after an incident of this severity. */
export function GuestList({ severity, people, t }: Props) {
  return (
    <details>
      <summary>{t.title}</summary>
      <ul>
        {guests(severity, people).map((guest) => (
          <li key={guest.kind}>{guestText(guest, t)}</li>
        ))}
      </ul>
    </details>
  )
}
