import type { Words } from '../../i18n/index.ts'
import { useStore } from '../use-store.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Role, ROLES } from '../../domain/log/entry.ts'
import { NAME_LIMIT } from '../../domain/log/text-limit.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import { assignRole } from '../../stores/roster.ts'
import { $incident } from '../../stores/incident.ts'
import { askFirst } from '../../stores/stale.ts'
import { overLimit } from '../over-limit.ts'
import { copyAndSay } from '../copy-and-say.ts'
import { useKeptText } from '../use-kept-text.ts'
import { useEnabled } from '../use-ready.ts'

interface Props {
  t: Words<'command'>['roster']
}

/** Who has which role, and the sentence that announces the three names. */
export function Roster({ t }: Props) {
  const isEnabled = useEnabled()
  const incident = useStore($incident, { ssr: () => undefined })
  const person = (role: Role) => incident?.roles.get(role) ?? ''
  const named = (role: Role) => person(role) || t.notNamed
  const announcement =
    (incident?.drill ? t.drillMark : '') +
    fill(t.announcement, {
      commander: named('incident-commander'),
      deputy: named('deputy'),
      scribe: named('scribe'),
    })
  return (
    <section aria-labelledby="roster">
      <h2 id="roster">{t.roles}</h2>
      <ul class="roster">
        {ROLES.map((role) => (
          <li key={role}>
            <RoleForm role={role} person={person(role)} isEnabled={isEnabled} t={t} />
          </li>
        ))}
      </ul>
      <p class="announcement">
        <span>{announcement}</span>{' '}
        <button type="button" class="button" disabled={!isEnabled} onClick={() => copyAndSay(announcement, t)}>
          {t.copyAnnouncement}
        </button>
      </p>
    </section>
  )
}

interface RoleProps extends Props {
  role: Role
  person: string
  isEnabled: boolean
}

/** Who has one role. */
function RoleForm({ role, person, isEnabled, t }: RoleProps) {
  const [problem, setProblem] = useState('')
  const [typed, setTyped] = useKeptText(`role.${role}`)
  const label = nameOf(t.roleNames, role)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const name = String(new FormData(event.currentTarget).get('person')).trim()
        const tooLong = name === person ? '' : overLimit(name, NAME_LIMIT, label, t)
        setProblem(tooLong)
        if (tooLong) return
        if (name === person) setTyped('')
        else
          askFirst(() => {
            assignRole(role, name)
            setTyped('')
          })
      }}
    >
      <PersonField {...{ label, person, typed }} onType={setTyped} placeholder={t.notNamed} disabled={!isEnabled} />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}

interface FieldProps {
  label: string
  person: string
  /** What is typed and isn't recorded yet. */
  typed: string
  onType: (name: string) => void
  placeholder: string
  disabled: boolean
}

/** The name of a person. What somebody is typing stays when another tab or an import changes the name meanwhile. */
function PersonField({ label, person, typed, onType, placeholder, disabled }: FieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const lastPerson = useRef(person)
  useEffect(() => {
    const field = input.current
    if (field && (field !== document.activeElement || field.value === lastPerson.current)) field.value = typed || person
    lastPerson.current = person
  }, [person, disabled])
  return (
    <label class="field">
      {label}
      <input
        type="text"
        name="person"
        ref={input}
        defaultValue={person}
        placeholder={placeholder}
        disabled={disabled}
        autoComplete="off"
        onInput={(event) => onType(event.currentTarget.value)}
        onBlur={(event) => event.currentTarget.form?.requestSubmit()}
      />
    </label>
  )
}
