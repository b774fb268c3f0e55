import type { Words } from '../../i18n/index.ts'
import { useRef } from 'preact/hooks'
import type { OwnDomains } from '../../domain/privacy/own-hosts.ts'
import type { PostmortemSource } from '../../domain/postmortem/postmortem-source.ts'
import { postmortemDocument } from '../../domain/postmortem/build-document.ts'
import type { PostmortemWords } from '../../domain/postmortem/document-words.ts'
import type { MaskWords } from '../../domain/privacy/mask-words.ts'
import { fill } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/languages.ts'
import { LeakNotice } from '../leaks/LeakNotice.tsx'
import { useAwake, useReady } from '../use-ready.ts'
import { ExportButtons } from './ExportButtons.tsx'
import { PostmortemForm } from './PostmortemForm.tsx'
import { PostmortemPaper } from './PostmortemPaper.tsx'
import { MASK_ID, Redaction } from './Redaction.tsx'
import { usePostmortem } from './use-postmortem.ts'
import { useShared } from './use-shared.ts'
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
  masks: Readonly<Record<Locale, MaskWords>>
  /** The company's domains, whose hosts are masked. */
  own: OwnDomains
  t: Words<'postmortem'>
}

/** The postmortem of the open incident: a form that saves as it is typed in, and the document beside it. */
export default function PostmortemGenerator(props: Props) {
  const { locale, zone, words, languageNames, t } = props
  const isAwake = useAwake()
  const isReady = useReady()
  const postmortem = usePostmortem(words[locale], zone, locale)
  const paper = useRef<HTMLElement>(null)
  const { language, isMasked, setMasked, source, replacements, saved, leaks } = useShared(postmortem, props)
  const { isPrinting, print } = usePrint(() => postmortemDocument(previewed(source)).title)

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
        <PostmortemForm {...{ postmortem, isReady, t }} onSection={show} />
        <div class="postmortem-result">
          <div>
            <ExportButtons {...{ language, languageNames, isMasked, saved, t }} isReady={isAwake} onPrint={print} />
            <div class="postmortem-masks">
              <LeakNotice leaks={leaks} t={t.leaks}>
                <MaskButton name={t.maskedCopy} onMask={() => setMasked(true)} />
              </LeakNotice>
            </div>
            <Redaction {...{ isMasked, replacements }} isReady={isAwake} onMask={setMasked} t={t.redaction} />
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and not every browser lets the keyboard reach a scroller by itself. */}
          <section class="postmortem-paper" ref={paper} lang={language} aria-label={t.preview} tabIndex={0}>
            <PostmortemPaper document={postmortemDocument(isPrinting ? saved() : previewed(source))} />
            {!isPrinting && source.facts.timeline.length > PREVIEW_ROWS && (
              <p class="muted">{fill(t.previewMore, { count: PREVIEW_ROWS })}</p>
            )}
          </section>
        </div>
      </div>
    </>
  )
}

/** The way from the warning to a copy without what it warns of. */
function MaskButton({ name, onMask }: { name: string; onMask: () => void }) {
  return (
    <button
      type="button"
      class="button"
      onClick={() => {
        onMask()
        document.getElementById(MASK_ID)?.focus()
      }}
    >
      {name}
    </button>
  )
}

function previewed(source: PostmortemSource): PostmortemSource {
  return { ...source, facts: { ...source.facts, timeline: source.facts.timeline.slice(0, PREVIEW_ROWS) } }
}
