import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { changedBlocks, textMarks } from '../../domain/runbook/text-marks.ts'
import { valuesFromFragment } from '../../domain/runbook/link-values.ts'
import { plainKey } from '../../domain/runbook/blank-key.ts'
import { patternOf } from '../../domain/runbook/pattern.ts'
import { graveFaults } from '../../domain/runbook/plain-value.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import { dayTime } from '../../i18n/time-formats.ts'
import {
  $values,
  clearValues,
  confirmValue,
  type FilledBlank,
  NO_VALUES,
  setValue,
} from '../../stores/runbook-values.ts'
import { $attachedRunbooks, attachRunbook, NO_RUNBOOKS } from '../../stores/runbooks.ts'
import { retract } from '../../stores/retract.ts'
import { askFirst } from '../../stores/stale.ts'
import { answer } from '../../stores/toast.ts'
import { refusalText } from '../refusal-text.ts'
import { useReady } from '../use-ready.ts'
import { useStore } from '../use-store.ts'

/** A blank as the page hands it over. */
export interface PanelBlank {
  key: string
  written: string
  label?: string
  pattern?: string
  default?: string
  secret: boolean
}

interface Props {
  path: string
  title: string
  /** What each block of the text is told by, see `blockHashes`. */
  hashes: readonly number[]
  blanks: readonly PanelBlank[]
  locale: Locale
  timeZone: string
  t: Words<'runbook'>['panel']
}

/** Above the text of a runbook: whether the incident uses it, what has changed since, and the values of its blanks. */
export function RunbookPanel(props: Props) {
  return (
    <>
      <Attach {...props} />
      {props.blanks.length > 0 && <Fields {...props} />}
    </>
  )
}

function Attach({ path, title, hashes, locale, timeZone, t }: Props) {
  const marks = textMarks(hashes)
  const isReady = useReady()
  const attached = useStore($attachedRunbooks, { ssr: () => NO_RUNBOOKS }, (all) => all.get(path))
  const changed = attached && attached.marks !== marks ? changedBlocks(attached.marks, hashes) : undefined
  useEffect(() => {
    markChanged(changed?.added ?? [])
  }, [attached?.marks])
  const attach = () =>
    askFirst(
      () => {
        const entry = attachRunbook({ path, title, marks })
        if (entry) answer(fill(t.attached, { title }), () => retract(entry.id))
      },
      (refusal) => refusal && answer(refusalText(refusal, t)),
    )
  return (
    <div class="runbook-use">
      {/* It stays where it is once it is pressed: the focus stays on it, and nothing moves. */}
      <button type="button" class="button" onClick={attach} aria-disabled={attached && !changed}>
        {!attached ? t.use : changed ? t.useAgain : t.inUse}
      </button>
      <p class="muted small" role="status">
        {isReady && attached && fill(t.usedSince, { time: dayTime(attached.at, timeZone, locale) })}{' '}
        {changed && fill(t.changed, { count: changed.added.length, gone: changed.goneCount })}
      </p>
    </div>
  )
}

/** Marks what is new or reworded since the runbook was attached, and nothing else; a list's items count by themselves. */
function markChanged(added: readonly number[]): void {
  const blocks = document.querySelectorAll('.runbook-text > :not(ul, ol), .runbook-text > :is(ul, ol) > li')
  for (const [at, block] of [...blocks].entries()) block.toggleAttribute('data-changed', added.includes(at))
}

function Fields({ path, blanks, t }: Props) {
  const filled = useStore($values(path), { ssr: () => NO_VALUES })
  useLayoutEffect(() => {
    const take = () => {
      const given = valuesFromFragment(
        location.hash,
        blanks.map(({ key }) => key),
        plainKey,
      )
      for (const [key, value] of given) {
        const isSecret = blanks.find((blank) => blank.key === key)?.secret === true
        if ($values(path).get().get(key)?.value !== value) setValue(path, key, value, isSecret, 'link')
      }
    }
    take()
    addEventListener('hashchange', take)
    return () => removeEventListener('hashchange', take)
  }, [])
  return (
    <section class="runbook-values" aria-labelledby="runbook-values">
      <div class="runbook-values-head">
        <h2 id="runbook-values">{t.values}</h2>
        <button type="button" class="link-button" onClick={() => answer(t.cleared, clearValues(path))}>
          {t.clear}
        </button>
      </div>
      <div class="fields">
        {blanks.map((blank) => (
          <BlankField key={blank.key} path={path} blank={blank} filled={filled.get(blank.key)} t={t} />
        ))}
      </div>
    </section>
  )
}

interface FieldProps {
  path: string
  blank: PanelBlank
  filled: FilledBlank | undefined
  t: Props['t']
}

function BlankField({ path, blank, filled, t }: FieldProps) {
  const { key, label, written, secret } = blank
  const value = filled?.value ?? ''
  const problems = problemsOf(blank, value, t)
  const [isShown, setShown] = useState(false)
  const hint = `blank-${key}-hint`
  return (
    <div class="field" data-odd={problems.length > 0 ? '' : undefined}>
      <label for={`blank-${key}`}>
        {label ?? written} {label && <code>{written}</code>}
      </label>
      <input
        id={`blank-${key}`}
        type={secret && !isShown ? 'password' : 'text'}
        value={value}
        placeholder={blank.default}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={hint}
        onInput={(event) => setValue(path, key, event.currentTarget.value, secret)}
      />
      <p class="blank-said">
        {filled?.origin && (
          <>
            <span class="from-link">{t.fromLink}</span>
            <button type="button" class="link-button" onClick={() => confirmValue(path, key)}>
              {t.confirm}
            </button>
          </>
        )}
        {secret && (
          <button type="button" class="link-button" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
            {t.show}
          </button>
        )}
        <span id={hint} role="status">
          {secret && value === '' ? t.secret : problems.join(' ')}
        </span>
      </p>
    </div>
  )
}

/** What is out of the ordinary about a value; nothing for an empty one. */
function problemsOf({ pattern }: PanelBlank, value: string, t: Props['t']): string[] {
  if (value === '') return []
  const isOther = pattern !== undefined && patternOf(pattern)?.test(value) === false
  return [
    ...(isOther ? [fill(t.otherShape, { pattern: readable(pattern) })] : []),
    ...graveFaults(value).map((fault) => t.faults[fault]),
  ]
}

/** Escapes that only a pattern needs tell a reader nothing. */
function readable(pattern: string): string {
  return pattern.replace(/\\([/-])/g, '$1')
}
