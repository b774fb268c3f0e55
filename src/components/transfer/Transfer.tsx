import { useState } from 'preact/hooks'
import type { Decoded } from '../../domain/transfer/record-file.ts'
import { describeProblem } from '../../domain/transfer/describe-transfer-problem.ts'
import type { Words } from '../../i18n/index.ts'
import { useAwake, useEnabled } from '../use-ready.ts'
import { SendRecord } from './SendRecord.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import { ReceiveRecord } from './ReceiveRecord.tsx'

interface Props {
  /** IANA name of the organization's time zone. */
  zone: string
  /** Where the postmortem is masked. */
  maskedHref: string
  t: Words<'transfer'>
}

/** Sends the record of an incident and receives one. What comes in is shown before anything is added. */
export function Transfer({ zone, maskedHref, t }: Props) {
  const awake = useAwake()
  const isEnabled = useEnabled()
  const ready = awake && isEnabled
  const [given, setGiven] = useState<Decoded>()
  const [round, setRound] = useState(0)
  const take = (next: Decoded) => {
    setRound((before) => before + 1)
    setGiven(next)
  }
  return (
    <section aria-labelledby="handover">
      <h2 id="handover">{t.screen.title}</h2>
      <p class="muted">{t.screen.lead}</p>
      <SendRecord isReady={awake} zone={zone} maskedHref={maskedHref} t={t} />
      <ReceiveRecord isEnabled={isEnabled} onGiven={take} t={t} />
      <div role="alert">
        {given && 'problem' in given && <p class="problem">{describeProblem(given.problem, t)}</p>}
        {given && 'entries' in given && awake && !ready && <p class="problem">{t.screen.newerHere}</p>}
      </div>
      {given && 'entries' in given && ready && <ImportPreview key={round} entries={given.entries} zone={zone} t={t} />}
    </section>
  )
}
