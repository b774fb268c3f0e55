import { useEffect, useState } from 'preact/hooks'
import { lazily, nothing } from '../../stores/lazily.ts'
import { $staleQuestion } from '../../stores/stale.ts'
import { answer } from '../../stores/toast.ts'
import { useStore } from '../use-store.ts'
import type { StaleBrief } from './StaleDialog.tsx'

const dialog = lazily(() => import('./StaleDialog.tsx'))

/**
 * Before something joins an incident that lay untouched: go on with it, or archive it and start clean? The question is
 * fetched when it has to be asked. When it can't be, that is said, nothing is recorded, and the next press asks again.
 */
export function StaleAsker({ t }: { t: StaleBrief }) {
  const question = useStore($staleQuestion, { ssr: nothing })
  const [code, setCode] = useState<typeof import('./StaleDialog.tsx')>()
  useEffect(() => {
    if (!question || code) return
    void dialog(setCode, () => {
      question.drop()
      answer(t.notAsked)
    })
  }, [question])
  return question && code ? <code.StaleDialog question={question} t={t} /> : null
}
