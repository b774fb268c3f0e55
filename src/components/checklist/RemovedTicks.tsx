import type { RemovedStep } from '../../domain/incident/removed-steps.ts'
import type { Words } from '../../i18n/index.ts'
import { nothing } from '../../stores/lazily.ts'
import { lazilyWithWords } from '../lazily-with-words.ts'
import { usePart } from '../use-part.ts'

const listIn = lazilyWithWords<typeof import('./RemovedList.tsx'), { t: Words<'checklist'>['removed'] }>(
  () => import('./RemovedList.tsx'),
)

interface Props {
  gone: readonly RemovedStep[]
  locale: string
  timeZone: string
  /** Address of what the list says. */
  file: string
}

/** Ticks whose steps are gone. The list is fetched when there is one, and asked for again when another comes. */
export function RemovedTicks({ gone, file, ...times }: Props) {
  const list = usePart(listIn(file), gone.length, nothing)
  return list && gone.length > 0 ? <list.code.RemovedList gone={gone} {...times} t={list.words.t} /> : null
}
