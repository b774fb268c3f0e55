import { useEffect, useState } from 'preact/hooks'
import { type Decoded, decodeRecord } from '../../domain/transfer/record-file.ts'
import { sizeProblem } from '../../domain/transfer/file-limits.ts'
import { decodeLink, LINK_START } from '../../domain/transfer/link.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'

interface Props {
  isEnabled: boolean
  onGiven: (given: Decoded) => void
  t: Words<'transfer'>
}

/** Takes a file or a link. Nothing of it is used before the person has seen what it would add. */
export function ReceiveRecord({ isEnabled, onGiven, t }: Props) {
  const [said, setSaid] = useState('')

  useEffect(() => {
    const readLink = async () => {
      if (!location.hash.startsWith(LINK_START)) return
      onGiven(await decodeLink(location.hash))
      setSaid(t.screen.fromLink)
      // Removes the record from the address bar and the history, so that it isn't read again or passed on by accident.
      history.replaceState(history.state, '', `${location.pathname}#handover`)
    }
    readLink()
    addEventListener('hashchange', readLink)
    return () => removeEventListener('hashchange', readLink)
  }, [])

  const readFile = async (file: File | undefined) => {
    if (!file) return
    const tooLarge = sizeProblem(file.size)
    setSaid(tooLarge ? '' : fill(t.screen.reading, { name: file.name }))
    try {
      onGiven(tooLarge ? { problem: tooLarge } : decodeRecord(await file.text()))
      setSaid('')
    } catch {
      setSaid(t.screen.readFailed)
    }
  }

  return (
    <fieldset class="transfer">
      <legend>{t.screen.importLegend}</legend>
      <label class="field">
        {t.screen.import}
        <input
          type="file"
          accept=".json,application/json"
          disabled={!isEnabled}
          onChange={(event) => {
            readFile(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
      </label>
      <p class="muted small">{t.screen.importHint}</p>
      <p role="status">{said}</p>
    </fieldset>
  )
}
