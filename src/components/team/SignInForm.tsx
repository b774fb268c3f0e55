import { useRef, useState } from 'preact/hooks'
import type { SignIn } from '../../stores/sync/sign-in.ts'
import { signIn } from '../../stores/sync/team.ts'
import type { TeamSettings } from '../../stores/sync/team-state.ts'
import type { TeamWords } from './here.ts'

interface Props {
  signIn: TeamSettings['signIn']
  onSignedIn: () => void
  t: TeamWords
}

/** Signs in with user and password, which a browser may fill in, or behind a company's single sign-on by one press. */
export function SignInForm({ signIn: way, onSignedIn, t }: Props) {
  const [problem, setProblem] = useState('')
  const [isGoing, setGoing] = useState(false)
  const isSending = useRef(false)
  const submit = async (form: HTMLFormElement) => {
    if (isSending.current) return
    const who = way === 'password' ? typedSignIn(form) : {}
    if (!who) {
      setProblem(t.signIn.missing)
      return
    }
    isSending.current = true
    setGoing(true)
    setProblem('')
    const result = await signIn(who)
    isSending.current = false
    setGoing(false)
    setProblem(result === 'live' ? '' : t.why[result])
    if (result === 'live') onSignedIn()
  }
  return (
    <form
      class="team-form"
      onSubmit={(event) => {
        event.preventDefault()
        void submit(event.currentTarget)
      }}
    >
      {way === 'password' && <Fields isWrong={problem !== ''} t={t} />}
      <p class="problem" id="team-problem" role="alert">
        {problem}
      </p>
      <button type="submit" class="button button-primary" aria-disabled={isGoing}>
        {isGoing ? t.signIn.going : way === 'password' ? t.signIn.go : t.signIn.company}
      </button>
      {way === 'password' && <p class="muted small">{t.signIn.hint}</p>}
    </form>
  )
}

/** Who stands in a form; `undefined` while the user or the password is missing. */
export function typedSignIn(form: HTMLFormElement): SignIn | undefined {
  const fields = new FormData(form)
  const user = String(fields.get('username') ?? '').trim()
  const password = String(fields.get('password') ?? '')
  return user && password ? { user, password } : undefined
}

function Fields({ isWrong, t }: { isWrong: boolean; t: TeamWords }) {
  return (
    <>
      <label class="field">
        {t.signIn.user}
        <input
          type="text"
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellcheck={false}
          aria-invalid={isWrong}
          aria-describedby="team-problem"
        />
      </label>
      <label class="field">
        {t.signIn.password}
        <input
          type="password"
          name="password"
          autoComplete="current-password"
          aria-invalid={isWrong}
          aria-describedby="team-problem"
        />
      </label>
    </>
  )
}
