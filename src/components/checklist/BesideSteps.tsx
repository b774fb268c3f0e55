import { useState } from 'preact/hooks'
import { removedSteps } from '../../domain/incident/removed-steps.ts'
import { $steps, NO_STEPS } from '../../stores/steps.ts'
import { useStore } from '../use-store.ts'
import { StepRecord, type StepRecordProps } from './StepRecord.tsx'

interface Props extends Omit<StepRecordProps, 'gone' | 'rows'> {
  route: string
}

/** What a record says of the steps of a page of the guide beside their boxes. Stands behind the last step. */
export function BesideSteps({ route, ...words }: Props) {
  const [rows] = useState(() => (import.meta.env.SSR ? [] : rowsOf(route)))
  const ticks = useStore($steps, { ssr: () => NO_STEPS })
  const keys = rows.map(({ key }) => key)
  return <StepRecord gone={removedSteps(route, keys, ticks)} rows={rows} {...words} />
}

function rowsOf(route: string) {
  return [...document.querySelectorAll('.step')].map((row) => ({ key: `${route}:${row.id}`, row }))
}
