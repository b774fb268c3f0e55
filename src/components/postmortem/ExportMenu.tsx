import { useMemo, useRef, useState } from 'preact/hooks'
import type { PostmortemSource } from '../../domain/postmortem/postmortem-source.ts'
import type { Words } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import { $documentLanguage } from '../../stores/document-language.ts'
import { answer } from '../../stores/toast.ts'
import type { GivenFile } from '../download-text.ts'
import { GivenFiles } from '../GivenFiles.tsx'
import { useOutside } from '../use-outside.ts'
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
  /** What stands beside the buttons. */
  children: preact.ComponentChildren
  t: Words<'postmortem'>
}

/** One button hands the document over as most want it, its other half offers all other ways; and what became of it. */
export function ExportMenu({ isReady, isMasked, saved, onPrint, children, t, ...language }: Props) {
  const [files, setFiles] = useState<readonly GivenFile[]>([])
  const [isOpen, setOpen] = useState(false)
  const menu = useRef<HTMLDivElement>(null)
  const more = useRef<HTMLButtonElement>(null)
  const [first, ...others] = useMemo(
    () => exportsOf(t, language.language).filter(({ name }) => !isMasked || name !== t.downloadJson),
    [t, language.language, isMasked],
  ) as [Export, ...Export[]]
  useOutside(
    (target) => menu.current?.contains(target) === true,
    isOpen,
    () => setOpen(false),
  )

  const close = () => {
    setOpen(false)
    more.current?.focus()
  }
  const hand = async ({ give }: Export) => {
    setFiles([])
    if (isOpen) close()
    try {
      const given = await give(saved())
      if (typeof given === 'string') answer(given)
      else setFiles(given)
    } catch {
      answer(t.writeFailed)
    }
  }
  const button = (format: Export, style: string) => {
    // Some browsers let a page copy only within the task of the click, so the writer is fetched before it, when the
    // pointer or the focus reaches the button.
    const foresee = () => void format.load().catch(() => undefined)
    return (
      <button
        key={format.name}
        type="button"
        class={style}
        disabled={!isReady}
        onPointerEnter={foresee}
        onFocus={foresee}
        onClick={() => hand(format)}
      >
        {format.name}
      </button>
    )
  }
  return (
    <div class="postmortem-exports">
      <div class="postmortem-tools">
        <div
          class="split"
          ref={menu}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && isOpen) close()
          }}
        >
          {button(first, 'button button-primary')}
          <button
            type="button"
            class="button button-primary"
            ref={more}
            disabled={!isReady}
            aria-expanded={isOpen}
            aria-label={t.moreFormats}
            onClick={() => setOpen(!isOpen)}
          >
            ▾
          </button>
          {isOpen && (
            <div class="split-menu" role="group" aria-label={t.moreFormats}>
              {others.map((format) => button(format, 'split-item'))}
              <DocumentLanguage {...language} t={t} />
            </div>
          )}
        </div>
        <button type="button" class="button" disabled={!isReady} onClick={onPrint}>
          {t.print}
        </button>
        {children}
      </div>
      <GivenFiles files={files} t={t.files} />
    </div>
  )
}

function DocumentLanguage({ language, languageNames, t }: Pick<Props, 'language' | 'languageNames' | 't'>) {
  return (
    <label class="field">
      {t.documentLanguage}
      <select
        value={language}
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
  )
}
