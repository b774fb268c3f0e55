import { useStore } from '../use-store.ts'
import { useMemo, useRef, useState } from 'preact/hooks'
import type { Entry } from '../../domain/log/entry.ts'
import type { OwnDomains } from '../../domain/privacy/own-hosts.ts'
import type { PostmortemSource } from '../../domain/postmortem/source.ts'
import { postmortemDocument } from '../../domain/postmortem/build-document.ts'
import { utcMinute } from '../../domain/time.ts'
import type { PostmortemWords } from '../../domain/postmortem/words.ts'
import type { RedactionWords } from '../../domain/privacy/redaction-words.ts'
import { redact } from '../../domain/privacy/redaction.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import { $documentLanguage } from '../../stores/document-language.ts'
import { $entries } from '../../stores/log/index.ts'
import { LeakNotice } from '../leaks/LeakNotice.tsx'
import { useLeaks } from '../leaks/use-leaks.ts'
import { useAwake, useReady } from '../use-ready.ts'
import { ExportButtons } from './ExportButtons.tsx'
import { PostmortemForm } from './PostmortemForm.tsx'
import { PostmortemPaper } from './PostmortemPaper.tsx'
import { MASK_ID, Redaction } from './Redaction.tsx'
import { usePostmortem } from './use-postmortem.ts'
import { usePrint } from './use-print.ts'

/** How many rows of the timeline the preview shows; the export has them all. */
const PREVIEW_ROWS = 200

/** How far from the paper's edge a section is shown, in pixels. */
const PAPER_MARGIN = 16

interface Props {
  /** The language of the page. */
  locale: Locale
  /** The organisation's time zone. */
  zone: string
  /** The words of the document in every language in which it can be written. */
  words: Readonly<Record<Locale, PostmortemWords>>
  languageNames: Readonly<Record<Locale, string>>
  /** What stands in the place of what is masked, in every language of the document. */
  masks: Readonly<Record<Locale, RedactionWords>>
  /** The company's domains, whose hosts are masked. */
  own: OwnDomains
  t: Words<'postmortem'>
}

const NOT_CHOSEN = () => ''
const NONE: readonly Entry[] = []
const NO_ENTRIES = () => NONE

/** The postmortem of the open incident: a form that saves as it is typed in, and the document beside it. */
export default function PostmortemGenerator(props: Props) {
  const { locale, zone, words, languageNames, masks, own, t } = props
  const isAwake = useAwake()
  const isReady = useReady()
  const postmortem = usePostmortem(words[locale], zone, locale)
  const paper = useRef<HTMLElement>(null)
  const chosen = useStore($documentLanguage, { ssr: NOT_CHOSEN })
  const language = Object.hasOwn(words, chosen) ? (chosen as Locale) : locale
  // The form speaks the language of the page, the document its own.
  const source = { ...postmortem.source, words: words[language] }
  const [isMasked, setMasked] = useState(false)
  const shared = (one: PostmortemSource) => (isMasked ? redact(one, masks[language], own).source : one)
  const saved = () => shared({ ...postmortem.saved(), words: words[language] })
  const { facts, fields } = source
  const masked = useMemo(
    () => (isMasked ? redact(source, masks[language], own) : undefined),
    [isMasked, facts, fields, language],
  )
  const shown = masked?.source ?? source
  const entries = useStore($entries, { ssr: NO_ENTRIES })
  const leaks = useLeaks(async () => {
    if (isMasked) return []
    const { documentPassages, recordPassages } = await import('../../domain/privacy/typed-passages.ts')
    const inRecord = (entry: Entry) => fill(t.inRecord, { at: utcMinute(entry.at) })
    return [documentPassages(postmortem.source), recordPassages(entries, inRecord)]
  }, [isMasked, facts, fields, entries])
  const { isPrinting, print } = usePrint(() => postmortemDocument(previewed(shown)).title)

  const show = (section: string) => {
    const part = paper.current?.querySelector<HTMLElement>(`[data-part="${section}"]`)
    if (part) paper.current?.scrollTo({ top: part.offsetTop - PAPER_MARGIN })
  }
  return (
    <>
      {/* Both lie in one place, so that nothing moves when the island wakes. */}
      <div class="postmortem-lead" data-ready={isAwake || undefined}>
        <p>{t.needsScript}</p>
        <p>{t.lead}</p>
      </div>
      <div class="postmortem">
        <PostmortemForm postmortem={postmortem} isReady={isReady} onSection={show} t={t} />
        <div class="postmortem-result">
          <div>
            <ExportButtons
              isReady={isAwake}
              language={language}
              languageNames={languageNames}
              isMasked={isMasked}
              saved={saved}
              onPrint={print}
              t={t}
            />
            <div class="postmortem-masks">
              <LeakNotice leaks={leaks} t={t.leaks}>
                <button
                  type="button"
                  class="button"
                  onClick={() => {
                    setMasked(true)
                    document.getElementById(MASK_ID)?.focus()
                  }}
                >
                  {t.maskedCopy}
                </button>
              </LeakNotice>
            </div>
            <Redaction
              isReady={isAwake}
              isMasked={isMasked}
              onMask={setMasked}
              replacements={masked?.replacements ?? []}
              t={t.redaction}
            />
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and not every browser lets the keyboard reach a scroller by itself. */}
          <section class="postmortem-paper" ref={paper} lang={language} aria-label={t.preview} tabIndex={0}>
            <PostmortemPaper document={postmortemDocument(isPrinting ? saved() : previewed(shown))} />
            {!isPrinting && source.facts.timeline.length > PREVIEW_ROWS && (
              <p class="muted">{fill(t.previewMore, { count: PREVIEW_ROWS })}</p>
            )}
          </section>
        </div>
      </div>
    </>
  )
}

function previewed(source: PostmortemSource): PostmortemSource {
  return { ...source, facts: { ...source.facts, timeline: source.facts.timeline.slice(0, PREVIEW_ROWS) } }
}
