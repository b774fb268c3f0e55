import { useStore } from '../use-store.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Incident } from '../../domain/incident/project-incident.ts'
import { type Role, ROLES } from '../../domain/log/entry.ts'
import { NAME_LIMIT } from '../../domain/log/text-limit.ts'
import { visible } from '../../domain/visible.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import { assignRole, assignTopic } from '../../stores/roster.ts'
import { $incident } from '../../stores/incident.ts'
import { $currentId } from '../../stores/log/index.ts'
import { askFirst } from '../../stores/stale.ts'
import type { RosterWords } from '../cockpit/form-words.ts'
import { overLimit } from '../over-limit.ts'
import { copyAndSay } from '../copy-and-say.ts'
import { useKeptText } from '../use-kept-text.ts'
import { WhoIsHere } from '../team/WhoIsHere.tsx'
import { useEnabled } from '../use-ready.ts'
import { AddTopic } from './AddTopic.tsx'

interface Props {
  t: RosterWords
}

interface RosterProps extends Props {
  /** Names that the organization gives to sub-teams. */
  teams: readonly string[]
  /** Address of what the forms say. */
  forms: string
}

/** The experts and the sub-teams that somebody named and that still have somebody. */
function topics(incident: Incident | undefined, t: Props['t']) {
  const rows = (all: ReadonlyMap<string, string> | undefined, isTeam: boolean) =>
    [...(all ?? [])]
      .filter(([, person]) => person !== '')
      .map(([topic, person]) => ({
        key: `${isTeam ? 'team' : 'expert'}.${topic}`,
        label: fill(isTeam ? t.team : t.expert, { topic }),
        person,
        onAssign: (name: string, done: () => void) =>
          askFirst(() => {
            assignTopic(topic, name, isTeam)
            done()
          }),
      }))
  return [...rows(incident?.experts, false), ...rows(incident?.subTeams, true)]
}

/** The roles, each with who has it now. */
function roles(incident: Incident | undefined, t: Props['t']) {
  return ROLES.map((role) => ({
    key: role,
    label: nameOf(t.roleNames, role),
    person: incident?.roles.get(role) ?? '',
    onAssign: (name: string, done: () => void) =>
      askFirst(() => {
        assignRole(role, name)
        done()
      }),
  }))
}

/** Who has which role, and the sentence that announces the three names. */
export function Roster({ teams, forms, t }: RosterProps) {
  const isEnabled = useEnabled()
  const incident = useStore($incident, { ssr: () => undefined })
  const named = (role: Role) => incident?.roles.get(role) || t.notNamed
  const announcement = visible(
    (incident?.drill ? t.drillMark : '') +
      fill(t.announcement, {
        commander: named('incident-commander'),
        deputy: named('deputy'),
        scribe: named('scribe'),
      }),
  )
  return (
    <section aria-labelledby="roster">
      <WhoIsHere isBeside />
      <h2 id="roster">{t.roles}</h2>
      <ul class="roster">
        {[...roles(incident, t), ...topics(incident, t)].map(({ key, ...row }) => (
          <li key={key}>
            <PersonForm id={key} {...row} isEnabled={isEnabled} t={t} />
          </li>
        ))}
      </ul>
      <AddTopic isEnabled={isEnabled} {...{ teams, forms, t }} />
      <p class="announcement">
        <span>{announcement}</span>{' '}
        <button type="button" class="button" disabled={!isEnabled} onClick={() => copyAndSay(announcement, t)}>
          {t.copyAnnouncement}
        </button>
      </p>
    </section>
  )
}

interface PersonProps extends Props {
  /** What is typed is kept under this name. */
  id: string
  label: string
  person: string
  isEnabled: boolean
  /** `done` is called once it is recorded. */
  onAssign: (person: string, done: () => void) => void
}

/** Who has one role, or one field of several experts. It is saved when the field is left, and by Enter. */
function PersonForm({ id, label, person, isEnabled, onAssign, t }: PersonProps) {
  const [problem, setProblem] = useState('')
  const [typed, setTyped] = useKeptText(`role.${id}`)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const name = String(new FormData(event.currentTarget).get('person')).trim()
        const tooLong = name === person ? '' : overLimit(name, NAME_LIMIT, label, t)
        setProblem(tooLong)
        if (tooLong) return
        if (name === person) setTyped('')
        else onAssign(name, () => setTyped(''))
      }}
    >
      <PersonField {...{ label, person, typed }} onType={setTyped} placeholder={t.assign} disabled={!isEnabled} />
      {/* Enter presses it. Leaving the field saves too, so nobody has to find it, and it is no stop of the keyboard. */}
      <button type="submit" hidden>
        {t.assign}
      </button>
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

/**
 * The name of a person. What somebody is typing stays when another tab or an import changes the name meanwhile, and goes
 * when another incident is opened: it waits with its own.
 */
function PersonField({ label, person, typed, onType, placeholder, disabled }: FieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const incident = useStore($currentId, { ssr: () => '' })
  const last = useRef({ person, incident })
  useEffect(() => {
    const field = input.current
    const isFree = field !== document.activeElement || field?.value === last.current.person
    if (field && (isFree || (last.current.incident && incident !== last.current.incident)))
      field.value = typed || person
    last.current = { person, incident }
  }, [person, incident, disabled])
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
