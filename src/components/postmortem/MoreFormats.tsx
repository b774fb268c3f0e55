import type { Locale } from '../../i18n/languages.ts'
import type { Export } from './exports.ts'
import type { ExportTexts } from './generator-texts.ts'

/** The language of the document, which need not be that of the page, and the way to another. */
export interface DocumentLanguage {
  language: Locale
  chooseLanguage: (language: string) => void
  languageNames: Readonly<Record<Locale, string>>
}

interface Props extends DocumentLanguage {
  formats: readonly Export[]
  isReady: boolean
  onHand: (format: Export) => void
  t: ExportTexts
}

/** The formats behind the first one, and the language of them all. */
export function MoreFormats({ formats, isReady, onHand, language, chooseLanguage, languageNames, t }: Props) {
  return (
    <>
      {formats.map((format) => {
        // Some browsers let a page copy only within the task of the click, so the writer is fetched before it, when
        // the pointer or the focus reaches the button.
        const foresee = () => void format.load().catch(() => undefined)
        return (
          <button
            key={format.name}
            type="button"
            class="split-item"
            disabled={!isReady}
            onPointerEnter={foresee}
            onFocus={foresee}
            onClick={() => onHand(format)}
          >
            {format.name}
          </button>
        )
      })}
      <label class="field">
        {t.documentLanguage}
        <select value={language} autocomplete="off" onChange={(event) => chooseLanguage(event.currentTarget.value)}>
          {(Object.keys(languageNames) as Locale[]).map((name) => (
            <option value={name} lang={name}>
              {languageNames[name]}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
