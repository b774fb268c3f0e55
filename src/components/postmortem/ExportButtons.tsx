import { useMemo, useState } from 'preact/hooks'
import type { PostmortemSource } from '../../domain/postmortem/postmortem-source.ts'
import type { Words } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import { $documentLanguage } from '../../stores/document-language.ts'
import { answer } from '../../stores/toast.ts'
import type { GivenFile } from '../download-text.ts'
import { GivenFiles } from '../GivenFiles.tsx'
import { type Export, exportsOf } from './exports.ts'

interface Props {
  isReady: boolean
  /** The language of the document, which need not be that of the page. */
  language: Locale
  languageNames: Readonly<Record<Locale, string>>
  /** Only the masked copy is handed out: not the JSON, which is the log itself. */
  isMasked: boolean
  /** The postmortem as it stands when a button is pressed. */
  saved: () => PostmortemSource
  onPrint: () => void
  t: Words<'postmortem'>
}

/** Copy, download and print, and what became of it. */
export function ExportButtons({ isReady, language, languageNames, isMasked, saved, onPrint, t }: Props) {
  const [files, setFiles] = useState<readonly GivenFile[]>([])
  const formats = useMemo(
    () => exportsOf(t, language).filter(({ name }) => !isMasked || name !== t.downloadJson),
    [t, language, isMasked],
  )

  const hand = async ({ give }: Export) => {
    setFiles([])
    try {
      const given = await give(saved())
      if (typeof given === 'string') answer(given)
      else setFiles(given)
    } catch {
      answer(t.writeFailed)
    }
  }
  return (
    <div>
      <div class="postmortem-line">
        {formats.map((format, index) => {
          // Some browsers let a page copy only within the task of the click, so the writer is fetched before it, when
          // the pointer or the focus reaches the button.
          const foresee = () => void format.load().catch(() => undefined)
          return (
            <button
              key={format.name}
              type="button"
              class={index === 0 ? 'button button-primary' : 'button'}
              disabled={!isReady}
              onPointerEnter={foresee}
              onFocus={foresee}
              onClick={() => hand(format)}
            >
              {format.name}
            </button>
          )
        })}
        <button type="button" class="button" disabled={!isReady} onClick={onPrint}>
          {t.print}
        </button>
        <label class="field">
          {t.documentLanguage}
          <select
            value={language}
            disabled={!isReady}
            autocomplete="off"
            onChange={(event) => $documentLanguage.set(event.currentTarget.value)}
          >
            {(Object.keys(languageNames) as Locale[]).map((name) => (
              <option value={name} lang={name}>
                {languageNames[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <GivenFiles files={files} t={t.files} />
    </div>
  )
}
