import { useState } from 'preact/hooks'
import type { SignIn } from '../../stores/sync/sign-in.ts'
import type { TeamSettings } from '../../stores/sync/team-state.ts'
import { lazilyWithWords } from '../lazily-with-words.ts'
import { foreseen } from '../foreseen.ts'
import { usePart } from '../use-part.ts'
import type { CheckWords } from './check-text.ts'
import type { TeamWords } from './here.ts'

const checkOf = lazilyWithWords<typeof import('./CheckSteps.tsx'), { teamCheck: CheckWords }>(
  () => import('./CheckSteps.tsx'),
)

interface Props {
  settings: TeamSettings
  /** Who is about to sign in; otherwise the one who has signed in is taken. */
  who: () => SignIn | undefined
  /** The address of what a check says. */
  words: string
  time: (atMs: number) => string
  t: TeamWords
}

/** Offers to check the connection: it says what is wrong, what to do and who can do it. */
export function CheckConnection({ settings, who, words, time, t }: Props) {
  const [asked, ask] = useState(0)
  const [problem, setProblem] = useState('')
  const part = checkOf(words)
  const loaded = usePart(part, asked, () => setProblem(t.why.notLoaded))
  if (asked > 0 && loaded)
    return <loaded.code.CheckSteps {...{ settings, who, time }} t={loaded.words.teamCheck} team={t} />
  return (
    <p>
      <button
        type="button"
        class="link-button"
        {...foreseen(part)}
        onClick={() => {
          setProblem('')
          ask(asked + 1)
        }}
      >
        {t.check}
      </button>
      <span class="problem" role="alert">
        {problem}
      </span>
    </p>
  )
}
