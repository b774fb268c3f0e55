import { useState } from 'preact/hooks'
import type { Decoded } from '../../domain/transfer/record-file.ts'
import { describeProblem } from '../../domain/transfer/describe-problem.ts'
import type { LeakWords } from '../leaks/LeakNotice.tsx'
import { useAwake, useReady } from '../use-ready.ts'
import { SendRecord } from './SendRecord.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import { ReceiveRecord } from './ReceiveRecord.tsx'
import type { TransferNames, TransferWords } from './words.ts'

interface Props {
  names: TransferNames
  /** Where the postmortem is masked. */
  maskedHref: string
  leakWords: LeakWords
  t: TransferWords
}

/** Hands an incident over and takes one in. What comes in is shown before anything is added. */
export function Transfer({ names, maskedHref, leakWords, t }: Props) {
  const awake = useAwake()
  const ready = useReady()
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
      <SendRecord isReady={awake} names={names} maskedHref={maskedHref} leakWords={leakWords} t={t} />
      <ReceiveRecord isReady={ready} onGiven={take} t={t} />
      <div role="alert">
        {given && 'problem' in given && <p class="problem">{describeProblem(given.problem, t)}</p>}
        {given && 'entries' in given && awake && !ready && <p class="problem">{t.screen.newerHere}</p>}
      </div>
      {given && 'entries' in given && ready && (
        <ImportPreview key={round} entries={given.entries} names={names} t={t} />
      )}
    </section>
  )
}
