import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { PostmortemSource } from '../../domain/postmortem/postmortem-source.ts'
import type { Words } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import { answer } from '../../stores/toast.ts'
import type { GivenFile } from '../download-text.ts'
import { GivenFiles } from '../GivenFiles.tsx'
import { type Export, exportsOf } from './exports.ts'
import { useFold } from './use-fold.ts'

interface Props {
  isReady: boolean
  /** The language of the document, which need not be that of the page. */
  language: Locale
  chooseLanguage: (language: string) => void
  languageNames: Readonly<Record<Locale, string>>
  /** Only the masked copy is handed out: not the JSON, which is the log itself. */
  isMasked: boolean
  /** The postmortem as it stands when a button is pressed. */
  saved: () => PostmortemSource
  onPrint: () => void
  /** What stands beside the buttons. */
  children: ComponentChildren
  t: Words<'postmortem'>
}

/** One button hands the document over as most want it, its other half offers all other ways; and what became of it. */
export function ExportMenu({ isReady, isMasked, saved, onPrint, children, t, ...language }: Props) {
  const { files, hand } = useHanding(saved, t)
  const formats = useMemo(
    () => exportsOf(t, language.language).filter(({ name }) => !isMasked || name !== t.downloadJson),
    [t, language.language, isMasked],
  )
  return (
    <div class="postmortem-exports">
      <div class="postmortem-tools">
        <Split {...{ isReady, formats, t, ...language }} onHand={hand} />
        <button type="button" class="button" disabled={!isReady} onClick={onPrint}>
          {t.print}
        </button>
        {children}
      </div>
      <GivenFiles files={files} t={t.files} />
    </div>
  )
}

/** Hands the document over in a format and says what became of it. */
function useHanding(saved: Props['saved'], t: Props['t']) {
  const [files, setFiles] = useState<readonly GivenFile[]>([])
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
  return { files, hand }
}

interface SplitProps extends Pick<Props, 'isReady' | 'language' | 'chooseLanguage' | 'languageNames' | 't'> {
  formats: readonly Export[]
  onHand: (format: Export) => void
}

/** The first format on the button itself, the others and the language behind its other half. */
function Split({ isReady, formats, onHand, t, ...language }: SplitProps) {
  const { isOpen, setOpen, close, place, button } = useFold()
  const [first, ...others] = formats
  const hand = (format: Export) => {
    if (isOpen) close()
    onHand(format)
  }
  return (
    <div class="split" ref={place}>
      {first && <Format format={first} style="button button-primary" {...{ isReady }} onHand={hand} />}
      <button
        type="button"
        class="button button-primary"
        ref={button}
        disabled={!isReady}
        aria-expanded={isOpen}
        aria-label={t.moreFormats}
        onClick={() => setOpen(!isOpen)}
      >
        ▾
      </button>
      {isOpen && (
        <fieldset class="split-menu">
          <legend class="visually-hidden">{t.moreFormats}</legend>
          {others.map((format) => (
            <Format key={format.name} format={format} style="split-item" {...{ isReady }} onHand={hand} />
          ))}
          <DocumentLanguage {...language} t={t} />
        </fieldset>
      )}
    </div>
  )
}

function Format(props: { format: Export; style: string; isReady: boolean; onHand: (format: Export) => void }) {
  const { format, style, isReady, onHand } = props
  // Some browsers let a page copy only within the task of the click, so the writer is fetched before it, when the
  // pointer or the focus reaches the button.
  const foresee = () => void format.load().catch(() => undefined)
  return (
    <button
      type="button"
      class={style}
      disabled={!isReady}
      onPointerEnter={foresee}
      onFocus={foresee}
      onClick={() => onHand(format)}
    >
      {format.name}
    </button>
  )
}

function DocumentLanguage({
  language,
  chooseLanguage,
  languageNames,
  t,
}: Pick<Props, 'language' | 'chooseLanguage' | 'languageNames' | 't'>) {
  return (
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
  )
}
