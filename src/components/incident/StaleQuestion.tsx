import { useEffect, useState } from 'preact/hooks'
import type { Words } from '../../i18n/index.ts'
import { lazily } from '../../stores/lazily.ts'
import { $staleHours, $staleQuestion } from '../../stores/stale.ts'
import { sayNotLoaded } from '../not-loaded.ts'
import { useStore } from '../use-store.ts'

const dialog = lazily(() => import('./StaleDialog.tsx'))

/** Asks before something joins an incident that lay untouched; the dialog is fetched once one lies so. */
export function StaleQuestion({ t }: { t: Words<'stale'> }) {
  const question = useStore($staleQuestion, { ssr: () => undefined })
  const isStale = useStore($staleHours, { ssr: () => 0 }, (hours) => hours > 0)
  const [part, setPart] = useState<typeof import('./StaleDialog.tsx')>()
  useEffect(() => {
    if (!question && !isStale) return
    void dialog(setPart, () => {
      if (!question) return
      question.drop()
      sayNotLoaded()
    })
  }, [question, isStale])
  return question && part ? <part.StaleDialog question={question} t={t} /> : null
}
