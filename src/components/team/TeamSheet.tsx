import { useEffect, useRef, useState } from 'preact/hooks'
import type { Connection } from '../../domain/sync/connection.ts'
import type { SignIn } from '../../stores/sync/sign-in.ts'
import { signOut } from '../../stores/sync/team.ts'
import { $clockOffMs, $connections, type TeamSettings } from '../../stores/sync/team-state.ts'
import { $entries } from '../../stores/log/index.ts'
import { useStore } from '../use-store.ts'
import { useTimeText } from '../use-time-text.ts'
import type { TeamWords } from './here.ts'
import { CheckConnection } from './CheckConnection.tsx'
import { clockText } from './sign-text.ts'
import { SignInForm, typedSignIn } from './SignInForm.tsx'
import { OpenIncident } from './OpenIncident.tsx'
import { TeamIncidents } from './TeamIncidents.tsx'

interface Props {
  settings: TeamSettings
  zone: string
  locale: string
  /** The address of what a check of the connection says. */
  check: string
  /** The sign, and what it means. */
  title: string
  about: readonly string[]
  t: TeamWords
  onClose: () => void
}

/** What stands behind the sign: what it means, signing in, who can see the open incident, and what runs in the team. */
export function TeamSheet({ settings, zone, locale, check, title, about, t, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const connections = [...useStore($connections).values()]
  const clockOffMs = useStore($clockOffMs)
  const time = useTimeText(zone, locale)
  const isOpen = useStore($entries, undefined, (entries) => entries.length > 0)
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  const who = () => whoSignsIn(settings.signIn, dialog.current)
  const mustSignIn = connections.length === 0 || connections.some(({ kind }) => WITHOUT_SIGN_IN.includes(kind))
  const hasExpired = connections.some(({ kind }) => kind === 'signedOut')
  // The form stays while it is being tried, and with what is said of it, until somebody is in.
  const [stays, stay] = useState(mustSignIn)
  useEffect(() => {
    if (mustSignIn) stay(true)
  }, [mustSignIn])
  const isForm = stays || mustSignIn
  // Why a sign-in failed, the form says itself.
  const sentences = isForm && !hasExpired ? [t.about.signedOut] : about
  return (
    // A press beside it closes it; by keyboard Escape does.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes a dialog by Escape
    <dialog
      class="sheet team-sheet"
      ref={dialog}
      aria-labelledby="team-title"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div class="sheet-body">
        <div>
          <h2 id="team-title">{title}</h2>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {clockOffMs !== undefined && <p class="problem">{clockText(clockOffMs, t)}</p>}
        </div>
        {isForm && <SignInForm signIn={settings.signIn} onSignedIn={() => stay(false)} t={t} />}
        <CheckConnection
          {...{ settings, t }}
          who={who}
          words={check}
          time={(atMs) => time(new Date(atMs).toISOString())}
        />
        {isOpen && <OpenIncident t={t} />}
        {!isForm && <TeamIncidents {...{ zone, locale, t }} onJoined={close} />}
        <p class="sheet-row">
          {connections.length > 0 && (
            <button type="button" class="link-button" onClick={signOut}>
              {t.signIn.out}
            </button>
          )}
          <button type="button" class="link-button" onClick={close}>
            {t.close}
          </button>
        </p>
      </div>
    </dialog>
  )
}

/**
 * Who is about to sign in: what is typed now, not what was tried before. Where there is no form, `undefined`, and whoever
 * has signed in is meant.
 */
function whoSignsIn(way: TeamSettings['signIn'], dialog: HTMLDialogElement | null): SignIn | undefined {
  if (way === 'company') return {}
  const form = dialog?.querySelector<HTMLInputElement>('[name="username"]')?.form
  return form ? typedSignIn(form) : undefined
}

/** With these nothing goes on before somebody signs in anew. */
const WITHOUT_SIGN_IN: readonly string[] = ['wrongPassword', 'signedOut'] satisfies Connection['kind'][]
