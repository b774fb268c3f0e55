import type { Pass } from '../domain/local-time.ts'
import type { Passings } from '../domain/past-moment.ts'
import { fill } from '../i18n/format.ts'

/** The words of the question; every form with a time has them. */
export interface PassWords {
  twice: string
  /** Places: `{offset}`, as `UTC+02:00`. */
  passes: Readonly<Record<Pass, string>>
}

interface Props {
  passings: Passings
  onChoose: (pass: Pass) => void
  t: PassWords
}

/** Asks which moment is meant by a time that the clocks show twice, when they are set back. */
export function WhichPass({ passings, onChoose, t }: Props) {
  const button = (pass: Pass) => (
    <button type="button" class="button" onClick={() => onChoose(pass)}>
      {fill(t.passes[pass], { offset: `UTC${passings[pass].offset}` })}
    </button>
  )
  return (
    <div class="which-pass" role="alert">
      <span class="problem">{t.twice}</span> {button('earlier')} {button('later')}
    </div>
  )
}
