import { useState } from 'preact/hooks'
import { decodeRecord } from '../../domain/transfer/record-file.ts'
import { sizeProblem } from '../../domain/transfer/file-limits.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { receive } from '../../stores/received.ts'

interface Props {
  isEnabled: boolean
  t: Words<'transfer'>
}

/** Takes a file. Nothing of it is used before the person has seen what it would add. */
export function ReceiveRecord({ isEnabled, t }: Props) {
  const [said, setSaid] = useState('')

  const readFile = async (file: File | undefined) => {
    if (!file) return
    const tooLarge = sizeProblem(file.size)
    setSaid(tooLarge ? '' : fill(t.screen.reading, { name: file.name }))
    try {
      receive(tooLarge ? { problem: tooLarge } : decodeRecord(await file.text()))
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
