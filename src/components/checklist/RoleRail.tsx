import type { Words } from '../../i18n/index.ts'
import { useStore } from '../use-store.ts'
import { useEffect, useState } from 'preact/hooks'
import { type Progress, progressOf, stepKeys } from '../../domain/incident/checklist.ts'
import { ROLES } from '../../domain/log/entry.ts'
import { NAME_LIMIT } from '../../domain/log/text-limit.ts'
import { fill } from '../../i18n/format.ts'
import { $steps, NO_STEPS } from '../../stores/steps.ts'
import { $myName, $myRole } from '../../stores/me.ts'
import { overLimit } from '../over-limit.ts'
import { UNTRANSLATED } from '../untranslated.ts'
import { useEnabled } from '../use-ready.ts'
import { putRoleFirst } from './put-role-first.ts'

/** A role's part of the page: its name and its steps. */
export interface RailRole {
  role: string
  name: string
  /** Ids of its steps, parted by spaces; the part begins at the first. */
  steps: string
}

interface Props {
  route: string
  roles: RailRole[]
  t: Words<'checklist'>['rail']
}

/** The rail of roles: which is mine, how far each has come, one tap to each. */
export function RoleRail({ route, roles, t }: Props) {
  const isEnabled = useEnabled()
  const ticks = useStore($steps, { ssr: () => NO_STEPS })
  const myRole = useStore($myRole, { ssr: () => '' })
  const mine = roles.filter((role) => role.role === myRole)
  const others = roles.filter((role) => role.role !== myRole)

  useEffect(() => {
    putRoleFirst(myRole)
    // On a phone, “Steps” in the bottom bar leads to the steps of my role.
    const steps = document.querySelector<HTMLAnchorElement>('[data-steps-link]')
    if (steps && mine[0]) steps.hash = myRole
  }, [myRole])

  return (
    <nav class="rail" aria-label={t.label}>
      <WhoAmI myRole={myRole} isEnabled={isEnabled} t={t} />
      <ul class="rail-roles">
        {[...mine, ...others].map((role) => (
          <RailRow
            key={role.role}
            role={role}
            isMine={role.role === myRole}
            progress={progressOf(stepKeys(route, role.steps), ticks)}
            t={t}
          />
        ))}
      </ul>
    </nav>
  )
}

interface RowProps {
  role: RailRole
  isMine: boolean
  progress: Progress
  t: Props['t']
}

function RailRow({ role: { name, steps }, isMine, progress: { finished, total }, t }: RowProps) {
  return (
    <li>
      <a
        href={`#${steps.split(' ', 1)}`}
        class={isMine ? 'rail-role rail-mine' : 'rail-role'}
        aria-current={isMine ? 'true' : undefined}
      >
        <span>{name}</span>
        <span class="count" {...UNTRANSLATED}>
          {finished} / {total}
        </span>
        <progress max={total} value={finished} aria-label={fill(t.progress, { role: name, done: finished, total })} />
      </a>
    </li>
  )
}

/** My role and my name, in this browser. */
function WhoAmI({ myRole, isEnabled, t }: Pick<Props, 't'> & { myRole: string; isEnabled: boolean }) {
  const myName = useStore($myName, { ssr: () => '' })
  // A name that is too long stays in its field, whole, and isn't mine yet.
  const [tooLong, setTooLong] = useState('')
  const problem = overLimit(tooLong, NAME_LIMIT, t.myName, t)
  return (
    <div class="rail-me">
      <label class="field">
        {t.myRole}
        <select value={myRole} disabled={!isEnabled} onChange={(event) => $myRole.set(event.currentTarget.value)}>
          <option value="">{t.noRole}</option>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {t.roleNames[role]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {t.myName}
        <input
          type="text"
          value={tooLong || myName}
          disabled={!isEnabled}
          placeholder={t.myNameHint}
          autoComplete="name"
          aria-invalid={problem !== ''}
          onInput={(event) => {
            const { value } = event.currentTarget
            const fits = value.length <= NAME_LIMIT
            setTooLong(fits ? '' : value)
            if (fits) $myName.set(value)
          }}
        />
      </label>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
