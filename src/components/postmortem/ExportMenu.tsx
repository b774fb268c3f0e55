import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { PostmortemSource } from '../../domain/postmortem/postmortem-source.ts'
import { answer } from '../../stores/toast.ts'
import type { GivenFile } from '../download-text.ts'
import { lazilyWithWords } from '../lazily-with-words.ts'
import { sayNotLoaded } from '../not-loaded.ts'
import { usePart } from '../use-part.ts'
import type { Export } from './exports.ts'
import type { ExportTexts, FormTexts } from './generator-texts.ts'
import type { DocumentLanguage } from './MoreFormats.tsx'
import { useFold } from './use-fold.ts'

interface Props extends DocumentLanguage {
  isReady: boolean
  /** Only the masked copy is handed out: not the JSON, which is the log itself. */
  isMasked: boolean
  /** Address of what the formats say. */
  file: string
  /** The postmortem as it stands when a button is pressed. */
  saved: () => PostmortemSource
  onPrint: () => void
  /** What stands beside the buttons. */
  children: ComponentChildren
  t: FormTexts
}

const exportsIn = lazilyWithWords<typeof import('./exports-part.ts'), { t: ExportTexts }>(
  () => import('./exports-part.ts'),
)

/** One button hands the document over as most want it, its other half offers all other ways; and what became of it. */
export function ExportMenu({ isReady, isMasked, file, saved, onPrint, children, t, ...language }: Props) {
  const part = exportsIn(file)
  const { files, hand } = useHanding(saved, t)
  // The files that were handed over are told of by what handed them over.
  const given = usePart(part, files.length > 0)
  return (
    <div class="postmortem-exports">
      <div class="postmortem-tools">
        <Split {...{ isReady, isMasked, part, t, ...language }} onHand={hand} />
        <button type="button" class="button" disabled={!isReady} onClick={onPrint}>
          {t.print}
        </button>
        {children}
      </div>
      {given && <given.code.GivenFiles files={files} t={given.words.t.files} />}
    </div>
  )
}

/** Hands the document over in a format and says what became of it. */
function useHanding(saved: Props['saved'], t: FormTexts) {
  const [files, setFiles] = useState<readonly GivenFile[]>([])
  const hand = async ({ give }: Pick<Export, 'give'>) => {
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

interface SplitProps extends DocumentLanguage, Pick<Props, 'isReady' | 'isMasked' | 't'> {
  part: ReturnType<typeof exportsIn>
  onHand: (format: Pick<Export, 'give'>) => void
}

/** The first format on the button itself, the others and the language behind its other half. */
function Split({ isReady, isMasked, part, onHand, t, ...language }: SplitProps) {
  const { isOpen, setOpen, close, place, button } = useFold()
  const menu = usePart(part, isOpen, () => {
    close()
    sayNotLoaded()
  })
  const formats = menu?.code.exportsOf(menu.words.t, language.language)
  const foresee = () =>
    void part(
      ({ code, words }) => code.exportsOf(words.t, language.language).richText.load(),
      () => undefined,
    ).catch(() => undefined)
  const reached = { onPointerEnter: foresee, onFocus: foresee }
  return (
    <div class="split" ref={place}>
      <button
        type="button"
        class="button button-primary"
        disabled={!isReady}
        {...reached}
        onClick={() => {
          if (isOpen) close()
          void part(
            ({ code, words }) => onHand(code.exportsOf(words.t, language.language).richText),
            () => answer(t.writeFailed),
          )
        }}
      >
        {t.copyRich}
      </button>
      <button
        type="button"
        class="button button-primary"
        ref={button}
        disabled={!isReady}
        aria-expanded={isOpen}
        aria-label={t.moreFormats}
        {...reached}
        onClick={() => setOpen(!isOpen)}
      >
        ▾
      </button>
      {isOpen && menu && formats && (
        <fieldset class="split-menu">
          <legend class="visually-hidden">{t.moreFormats}</legend>
          <menu.code.MoreFormats
            {...{ isReady, ...language }}
            formats={formats.others.filter(({ holds }) => !isMasked || holds === 'document')}
            onHand={(format) => {
              close()
              onHand(format)
            }}
            t={menu.words.t}
          />
        </fieldset>
      )}
    </div>
  )
}
