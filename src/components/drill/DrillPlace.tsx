import { useLayoutEffect, useRef } from 'preact/hooks'
import { openDrill } from '../../domain/drill/drill.ts'
import { $minute } from '../../stores/clock.ts'
import { $incident } from '../../stores/incident.ts'
import { lazilyWithWords } from '../lazily-with-words.ts'
import { usePart } from '../use-part.ts'
import { useReady } from '../use-ready.ts'
import { useStore } from '../use-store.ts'
import type { DrillParts } from './DrillPanel.tsx'

const fetching = lazilyWithWords<typeof import('./DrillPanel.tsx'), DrillParts>(() => import('./DrillPanel.tsx'))

/**
 * The drill that is open, where people look; what it needs is fetched once one is open.
 * @param file address of the scenarios and of what is said
 */
export function DrillPlace({ file }: { file: string }) {
  const isReady = useReady()
  const incident = useStore($incident, { ssr: () => undefined })
  const minute = useStore($minute, { ssr: () => 0 })
  // Whether the drill began while this page was open: then its first inject is announced.
  const sawNothingOpen = useRef(false)
  // Before anything is painted: a drill that is started at once finds it said.
  useLayoutEffect(() => {
    if (isReady && !incident) sawNothingOpen.current = true
  }, [isReady, incident])
  const isOpen = incident !== undefined && openDrill(incident) !== undefined
  const part = usePart(fetching(file), isOpen && minute)
  return part && isOpen ? <part.code.DrillPanel shows="open" isNew={sawNothingOpen.current} {...part.words} /> : null
}
