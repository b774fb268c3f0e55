import { Fragment } from 'preact'
import type { Part } from '../../domain/postmortem/completeness.ts'
import type { PostmortemWords } from '../../domain/postmortem/document-words.ts'
import { type FormSection, missingBySection, partLabel, SECTION_ORDER } from '../../domain/postmortem/sections.ts'
import { fill } from '../../i18n/format.ts'
import { foresee } from '../../stores/lazily.ts'
import { useShownAdvice } from './AdviceList.tsx'
import { inputId } from './Field.tsx'
import { SectionBody } from './SectionBody.tsx'
import { typedTime } from './TimeField.tsx'
import type { Postmortem } from './use-postmortem.ts'
import type { OpenSection } from './use-section.ts'
import type { FormTexts } from './generator-texts.ts'

interface Props {
  postmortem: Postmortem
  isReady: boolean
  opened: OpenSection
  t: FormTexts
}

/** Element id of the button by which a phone opens a section. */
const headId = (section: FormSection) => `pm-head-${section}`
const PANEL_ID = 'pm-section'

/** What a section is called in the form. */
export function sectionName(section: FormSection, words: PostmortemWords, t: FormTexts): string {
  return section === 'header' ? t.header : words.sections[section]
}

/**
 * The sections with what each still misses, and the one that is open. A wide window has their list beside it, a narrow
 * one each name above its own place.
 */
export function PostmortemForm({ postmortem, isReady, opened, t }: Props) {
  const { source, advice } = postmortem
  const { section, coming, open } = opened
  const drawn = useShownAdvice(advice.dismissed.length > 0)
  const missing = missingBySection(source.facts, source.fields, source.words)
  const button = (one: FormSection, isFolded: boolean) => (
    <button
      type="button"
      class="postmortem-head"
      {...(isFolded ? { id: headId(one), 'aria-expanded': one === section } : {})}
      aria-current={one === section ? 'step' : undefined}
      onClick={() => open(one)}
    >
      <span>{sectionName(one, source.words, t)}</span>
      {one === coming ? <span class="muted small">{t.opening}</span> : <State count={missing[one].length} t={t} />}
    </button>
  )
  return (
    <>
      <nav class="postmortem-nav" aria-label={t.sections}>
        <ol>
          {SECTION_ORDER.map((one) => (
            <li key={one}>{button(one, false)}</li>
          ))}
        </ol>
      </nav>
      <div class="postmortem-form">
        {SECTION_ORDER.map((one) => (
          <Fragment key={one}>
            <h2 class="postmortem-fold" id={one}>
              {button(one, true)}
            </h2>
            {one === section && <Panel {...{ postmortem, isReady, opened, t }} missing={missing[one]} />}
          </Fragment>
        ))}
        {drawn && <drawn.DismissedAdvice postmortem={postmortem} goTo={opened.goTo} t={t} />}
        <p class="visually-hidden" role="status">
          {advice.said !== undefined && fill(t.adviceSaid, { count: advice.said })}
        </p>
      </div>
    </>
  )
}

/** Whether a section is done, or how much of it is missing. */
function State({ count, t }: { count: number; t: Props['t'] }) {
  return count === 0 ? (
    <span class="postmortem-done" role="img" aria-label={t.done}>
      ✓
    </span>
  ) : (
    <span class="postmortem-lacks">
      <span class="visually-hidden">{t.lacks} </span>
      {count}
    </span>
  )
}

function Panel({ postmortem, isReady, opened, missing, t }: Props & { missing: readonly Part[] }) {
  const { words } = postmortem.source
  const { section, goTo } = opened
  const name = sectionName(section, words, t)
  // One field alone is named by the section's name.
  const named = missing.length > 1 || section === 'header' || section === 'impact' ? missing : []
  return (
    // A time can only be read with Temporal and what reads it; whoever begins to fill in the form gets it before they reach one.
    <fieldset
      class="postmortem-panel"
      disabled={!isReady}
      id={PANEL_ID}
      tabIndex={-1}
      onFocusCapture={() => {
        opened.stay()
        foresee(typedTime)
      }}
    >
      <legend class="postmortem-title">{name}</legend>
      {named.length > 0 && (
        <p class="postmortem-missing">
          {t.missing}{' '}
          {named.map((part) => (
            <a
              key={part}
              href={`#${section}`}
              onClick={(event) => {
                event.preventDefault()
                goTo(part, inputId(part))
              }}
            >
              {partLabel(part, words)}
            </a>
          ))}
        </p>
      )}
      <SectionBody section={section} tables={opened.tables} postmortem={postmortem} t={t} />
      <Steps opened={opened} words={words} t={t} />
    </fieldset>
  )
}

/** The ways to the section before and to the next one. */
function Steps({ opened, words, t }: Pick<Props, 'opened' | 't'> & { words: PostmortemWords }) {
  const index = SECTION_ORDER.indexOf(opened.section)
  const [before, next] = [SECTION_ORDER[index - 1], SECTION_ORDER[index + 1]]
  const step = (section: FormSection, text: string, isNext: boolean) => (
    <button
      type="button"
      class={isNext ? 'button button-primary' : 'button'}
      onClick={() => opened.goTo(section, PANEL_ID)}
    >
      {fill(text, { section: sectionName(section, words, t) })}
    </button>
  )
  return (
    <div class="postmortem-steps">
      {before ? step(before, t.previous, false) : <span />}
      {next && step(next, t.next, true)}
    </div>
  )
}
