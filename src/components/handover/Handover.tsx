import { useState } from 'preact/hooks'
import type { Decoded } from '../../domain/handover.ts'
import { tellProblem } from '../../domain/handover/telling.ts'
import type { LeakWords } from '../leaks/LeakNotice.tsx'
import { useAwake, useReady } from '../use-ready.ts'
import { GiveOver } from './GiveOver.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import { TakeOver } from './TakeOver.tsx'
import type { HandoverNames, HandoverWords } from './words.ts'

interface Props {
  names: HandoverNames
  /** Where the postmortem is masked. */
  maskedHref: string
  leakWords: LeakWords
  t: HandoverWords
}

/** Hands an incident over and takes one in. What comes in is shown before anything is added. */
export function Handover({ names, maskedHref, leakWords, t }: Props) {
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
      <GiveOver isReady={awake} names={names} maskedHref={maskedHref} leakWords={leakWords} t={t} />
      <TakeOver isReady={ready} onGiven={take} t={t} />
      <div role="alert">
        {given && 'problem' in given && <p class="problem">{tellProblem(given.problem, t)}</p>}
        {given && 'entries' in given && awake && !ready && <p class="problem">{t.screen.newerHere}</p>}
      </div>
      {given && 'entries' in given && ready && (
        <ImportPreview key={round} entries={given.entries} names={names} t={t} />
      )}
    </section>
  )
}
