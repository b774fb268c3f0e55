import { useEffect, useRef, useState } from 'preact/hooks'
import { type FieldId, FIELDS } from '../../domain/postmortem/fields.ts'
import { utcMinute } from '../../domain/instant-text.ts'
import { actionItems } from '../../domain/postmortem/action-items.ts'
import { fieldLabel } from '../../domain/postmortem/document-words.ts'
import { eventText } from '../../domain/postmortem/build-document.ts'
import type { PostmortemSource } from '../../domain/postmortem/postmortem-source.ts'
import type { Advice } from '../../domain/advice/wording.ts'
import { fill } from '../../i18n/format.ts'
import { inputId } from './Field.tsx'
import type { Postmortem } from './use-postmortem.ts'
import type { FormTexts } from './generator-texts.ts'

interface Props {
  postmortem: Postmortem
  /** Opens the section of a place, and puts the cursor there. */
  goTo: (key: string, elementId: string) => void
  t: FormTexts
}

/** The advice that was dismissed, each piece with a button that brings it back. */
export function DismissedAdvice({ postmortem, goTo, t }: Props) {
  const { source, advice } = postmortem
  const { dismissed } = advice
  const list = useRef<HTMLUListElement>(null)
  const restored = useRef<{ index: number; key: string }>()
  const [said, setSaid] = useState('')

  // The button that was pressed is gone: the cursor goes to the one that took its place, or to the field spoken of.
  useEffect(() => {
    if (!restored.current) return
    const { index, key } = restored.current
    restored.current = undefined
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const next = buttons[Math.min(index, buttons.length - 1)]
    if (next) next.focus()
    else goTo(key, elementId(key))
  }, [dismissed.length])

  const restore = ({ rule, key, why }: Advice, index: number) => {
    restored.current = { index, key }
    advice.restore(rule, key)
    setSaid(fill(t.restored, { why }))
  }
  return (
    <>
      {dismissed.length > 0 && (
        <details>
          <summary>{fill(t.dismissed, { count: dismissed.length })}</summary>
          <ul class="postmortem-advice" ref={list}>
            {dismissed.map((one, index) => {
              const place = placeName(one.key, source)
              return (
                <li key={`${one.rule} ${one.key}`}>
                  <strong>{place}</strong> {one.why}{' '}
                  <button
                    type="button"
                    class="button"
                    aria-label={fill(t.restoreAdvice, { place, why: one.why })}
                    onClick={() => restore(one, index)}
                  >
                    {t.restore}
                  </button>
                </li>
              )
            })}
          </ul>
        </details>
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}

/** What a place of the form is called; empty when it is there no more. */
function placeName(key: string, { facts, fields, words }: PostmortemSource): string {
  if (Object.hasOwn(FIELDS, key)) return fieldLabel(words, key as FieldId)
  if (key === 'timeline' || key === 'action-items') return words.sections[key]
  const row = facts.rows.find(({ id }) => key === `link.${id}`)
  if (row) return `${utcMinute(row.at)} UTC ${eventText(row, words)}`
  const item = actionItems(facts, fields).find(({ entry }) => key.startsWith(`item.${entry}.`))
  return item ? `${words.sections['action-items']} · ${item.text}` : ''
}

function elementId(key: string): string {
  return key.startsWith('item.') ? `pm-${key}` : inputId(key)
}
