import type { RemovedStep } from '../../domain/incident/removed-steps.ts'
import type { Words } from '../../i18n/index.ts'
import { $incident } from '../../stores/incident.ts'
import { nothing } from '../../stores/lazily.ts'
import { lazilyWithWords } from '../lazily-with-words.ts'
import { usePart } from '../use-part.ts'
import { useStore } from '../use-store.ts'
import type { StepRow } from './ClaimMarks.tsx'

/** What is said of steps beside their boxes. */
type BesideWords = Words<'checklist'>['removed'] & Pick<Words<'checklist'>['step'], 'claimed'>

const partIn = lazilyWithWords<typeof import('./step-part.ts'), { t: BesideWords }>(() => import('./step-part.ts'))

/** What steps have beside their boxes, and where it is said how. */
export interface StepRecordProps {
  /** Ticks whose steps are gone. */
  gone: readonly RemovedStep[]
  rows: readonly StepRow[]
  locale: string
  timeZone: string
  /** Address of what is said of both. */
  file: string
}

/**
 * What a record says of the steps of a page beside their boxes: ticks whose steps are gone, and who is on which step. The
 * code is fetched when there is such a thing, and asked for again when another comes.
 */
export function StepRecord({ gone, rows, file, ...times }: StepRecordProps) {
  const claims = useStore(
    $incident,
    { ssr: () => undefined },
    (incident) => incident?.timeline.filter(({ kind }) => kind === 'claim').length ?? 0,
  )
  const part = usePart(partIn(file), gone.length + claims, nothing)
  if (!part) return null
  const { code, words } = part
  return (
    <>
      {gone.length > 0 && <code.RemovedList gone={gone} {...times} t={words.t} />}
      <code.ClaimMarks rows={rows} t={words.t} />
    </>
  )
}
