import { useState } from 'preact/hooks'
import { keepText, keptText } from '../stores/kept-texts.ts'
import { $currentId } from '../stores/log/index.ts'
import { useStore } from './use-store.ts'

/**
 * The text of a field that is typed now and recorded later: as `useState('')`, but it survives a reload, and belongs to
 * the incident for which it was typed. Set it to the empty text once it is recorded.
 * @param field what the field is called, one name on all pages and in all languages
 * @param owner whose it is, where it isn't the open incident's
 */
export function useKeptText(field: string, owner?: string): [text: string, setText: (text: string) => void] {
  const open = useStore($currentId, { ssr: () => '' })
  const incident = owner ?? open
  const [typed, setTyped] = useState({ incident: '', field, text: '' })
  const isTyped = typed.incident === incident && typed.field === field
  // In the first render, which equals the built HTML, nothing is kept.
  const text = isTyped ? typed.text : keptText(incident, field)
  return [
    text,
    (next) => {
      keepText(incident, field, next)
      setTyped({ incident, field, text: next })
    },
  ]
}
