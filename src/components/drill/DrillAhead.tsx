import { useEffect, useRef, useState } from 'preact/hooks'
import type { Inject } from '../../domain/drill/drill.ts'
import type { ComingNews } from '../../domain/drill/schedule.ts'
import type { Words } from '../../i18n/index.ts'
import { InjectHead } from './InjectHead.tsx'
import type { DrillNames } from './minutes-text.ts'

interface Props {
  /** What is still to come, the next one first. */
  coming: readonly ComingNews<Inject>[]
  names: DrillNames
  t: Words<'drill'>
}

/** For whoever runs the drill: what comes, when, and what a good team does about it. Closed until a person opens it. */
export function DrillAhead({ coming, names, t }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const close = () => details.current?.removeAttribute('open')
    addEventListener('beforeprint', close)
    return () => removeEventListener('beforeprint', close)
  }, [])
  return (
    <details class="drill-ahead" ref={details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.ahead}</summary>
      <p class="muted small">{t.aheadHint}</p>
      {/* What isn't there can't be found by the browser's search either, which opens what is closed. */}
      {isOpen && (
        <ol>
          {coming.map((one) => (
            <li key={one.inject.minute} class="drill-review">
              <h4>
                <InjectHead {...one} names={names} t={t} />
              </h4>
              <p>{one.inject.text}</p>
              <h5>{t.expects}</h5>
              <ul>
                {one.inject.expects.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </details>
  )
}
