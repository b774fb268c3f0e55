import { useEffect, useRef, useState } from 'preact/hooks'
import type { StepKey } from '../../domain/log/entry.ts'
import type { OwnDomains } from '../../domain/privacy/own-hosts.ts'
import type { PostmortemSource } from '../../domain/postmortem/postmortem-source.ts'
import { postmortemDocument } from '../../domain/postmortem/build-document.ts'
import type { PostmortemWords } from '../../domain/postmortem/document-words.ts'
import { includedRows } from '../../domain/postmortem/timeline-rows.ts'
import { fill } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/languages.ts'
import { foresee } from '../../stores/lazily.ts'
import { LeakNotice } from '../leaks/LeakNotice.tsx'
import { useAwake, useReady } from '../use-ready.ts'
import { ExportMenu } from './ExportMenu.tsx'
import { PostmortemForm } from './PostmortemForm.tsx'
import { PostmortemHead } from './PostmortemHead.tsx'
import { PostmortemPaper } from './PostmortemPaper.tsx'
import { MASK_ID, Masked, MaskSwitch } from './Redaction.tsx'
import { usePostmortem } from './use-postmortem.ts'
import { useShared } from './use-shared.ts'
import { usePrint } from '../use-print.ts'
import { tablesIn, useSection } from './use-section.ts'
import type { FormTexts } from './generator-texts.ts'

/** How many rows of the timeline the preview shows; the export has them all. */
const PREVIEW_ROWS = 200

/** How far from the paper's edge a section is shown, in pixels. */
const PAPER_MARGIN = 16

type Tab = 'write' | 'preview'

interface Props {
  /** The language of the page. */
  locale: Locale
  /** The organisation's time zone. */
  zone: string
  /** The words of the document in that language, and the files with those of every language. */
  words: PostmortemWords
  files: Readonly<Record<Locale, string>>
  languageNames: Readonly<Record<Locale, string>>
  /** Addresses of what the tables, the formats, a masked copy and the moves of the status say. */
  tablesFile: string
  exportsFile: string
  maskingFile: string
  workflowFile: string
  /** The company's domains, whose hosts are masked. */
  own: OwnDomains
  /** Address of the days on which people work. */
  daysFile: string
  /** The steps that were removed from their pages for good. */
  removed?: readonly StepKey[]
  t: FormTexts
}

/** The postmortem of the open incident: its sections, one at a time, saved as they are typed, and the document beside. */
export default function PostmortemGenerator(props: Props) {
  const { locale, zone, words, languageNames, daysFile, tablesFile, exportsFile, workflowFile, removed, t } = props
  const isAwake = useAwake()
  const isReady = useReady()
  const postmortem = usePostmortem(words, zone, locale, removed)
  const opened = useSection(tablesFile, postmortem.drafts.flush)
  const [tab, setTab] = useState<Tab>('write')
  const paper = useRef<HTMLElement>(null)
  const { language, chooseLanguage, isMasked, isMasking, masking, setMasked, source, replacements, saved, leaks } =
    useShared(postmortem, props)
  const { isPrinting, print } = usePrint('printsPostmortem', () => postmortemDocument(previewed(source)).title)

  useEffect(() => {
    const part = paper.current?.querySelector<HTMLElement>(`[data-part="${opened.section}"]`)
    if (part) paper.current?.scrollTo({ top: part.offsetTop - PAPER_MARGIN })
  }, [opened.section, isAwake])
  return (
    <>
      <p class="postmortem-lead" data-ready={isAwake || undefined}>
        {t.needsScript}
      </p>
      <div
        class="postmortem"
        data-tab={tab}
        onPointerEnter={() => foresee(tablesIn(tablesFile))}
        onFocusCapture={() => foresee(tablesIn(tablesFile))}
      >
        <PostmortemHead {...{ postmortem, opened, locale, daysFile, workflowFile, t }} />
        <PostmortemForm {...{ postmortem, isReady, opened, t }} />
        <div class="postmortem-result">
          <div>
            <ExportMenu
              {...{ language, chooseLanguage, languageNames, isMasked, saved, t }}
              isReady={isAwake && !isMasking}
              file={exportsFile}
              onPrint={print}
            >
              <MaskSwitch isMasked={isMasked} isReady={isAwake} onMask={setMasked} t={t} />
            </ExportMenu>
            <LeakNotice leaks={leaks} folded={t.showLeaks} t={t.leaks}>
              <MaskButton name={t.maskedCopy} onMask={() => setMasked(true)} />
            </LeakNotice>
            <Masked masking={masking} replacements={replacements} />
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and not every browser lets the keyboard reach a scroller by itself. */}
          <section class="postmortem-paper" ref={paper} lang={language} aria-label={t.preview} tabIndex={0}>
            {/* Not before the record can be read: the built page would hold an empty document. */}
            {isAwake && <PostmortemPaper document={postmortemDocument(isPrinting ? saved() : previewed(source))} />}
            {!isPrinting && includedRows(source.facts, source.fields).length > PREVIEW_ROWS && (
              <p class="muted">{fill(t.previewMore, { count: PREVIEW_ROWS })}</p>
            )}
          </section>
        </div>
        <Tabs tab={tab} onTab={setTab} t={t} />
      </div>
    </>
  )
}

/** On a phone, whether the sections or the document is in view. */
function Tabs({ tab, onTab, t }: { tab: Tab; onTab: (tab: Tab) => void; t: FormTexts }) {
  const names: Record<Tab, string> = { write: t.write, preview: t.preview }
  return (
    <fieldset class="postmortem-tabs">
      <legend class="visually-hidden">{t.tabs}</legend>
      {(['write', 'preview'] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === tab}
          onClick={() => {
            onTab(one)
            document.querySelector('.postmortem-top')?.scrollIntoView({ block: 'start' })
          }}
        >
          {names[one]}
        </button>
      ))}
    </fieldset>
  )
}

/** The way from the warning to a copy without what it warns of. */
function MaskButton({ name, onMask }: { name: string; onMask: () => void }) {
  return (
    <button
      type="button"
      class="link-button"
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
  const rows = includedRows(source.facts, source.fields).slice(0, PREVIEW_ROWS)
  return { ...source, facts: { ...source.facts, rows } }
}
