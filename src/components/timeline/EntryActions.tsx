import type { TimelineEntry } from '../../domain/incident/project-incident.ts'
import { amendableText, canReword } from '../../domain/log/amended-text.ts'
import { TEXT_LIMIT } from '../../domain/log/decode-entry.ts'
import { localMinute } from '../../domain/time.ts'
import { fill } from '../../i18n/format.ts'
import { addSource, amendText, amendTime, markImportant, retract } from '../../stores/timeline.ts'
import { EntryForm } from './EntryForm.tsx'
import { readMoment } from './read-moment.ts'
import type { TimelineWords } from './words.ts'

/** What is being done with an entry: choosing what to do, or one of the things that need a form. */
export type Action = 'choose' | 'retime' | 'reword' | 'link' | 'retract'

interface Props {
  entry: TimelineEntry
  isImportant: boolean
  canRetract: boolean
  action: Action
  zone: string
  t: TimelineWords
  onAction: (action: Action) => void
  onDone: (result?: string, hasMoved?: boolean) => void
}

/** What can be done with an entry, and the form for it. Each is an entry of its own in the log. */
export function EntryActions({ entry, isImportant, canRetract, action, zone, t, onAction, onDone }: Props) {
  const common = { t, save: t.save, onCancel: () => onDone() }
  const done = (result?: string, hasMoved?: boolean) => {
    onDone(result, hasMoved)
    return ''
  }
  switch (action) {
    case 'retime': {
      const shown = localMinute(entry.at, zone).replace(' ', 'T')
      return (
        <EntryForm
          {...common}
          label={t.happenedAt}
          hint={fill(t.zoneHint, { zone })}
          field={<input type="datetime-local" name="value" defaultValue={shown} max="9999-12-31T23:59" />}
          onSave={async (input) => {
            // Untouched, it keeps its seconds.
            if (input.value === shown) return done()
            const moment = await readMoment(input as HTMLInputElement, zone)
            if ('problem' in moment) return t[moment.problem]
            amendTime(entry.id, moment.at)
            return done(moment.clock === 'once' ? t.timeSaved : `${t.timeSaved}. ${t[moment.clock]}`, true)
          }}
        />
      )
    }
    case 'reword':
      return (
        <EntryForm
          {...common}
          label={t.text}
          field={<textarea name="value" rows={3} defaultValue={amendableText(entry)} />}
          onSave={({ value }) => {
            if (value.trim() === '') return t.textEmpty
            if (value.trim().length > TEXT_LIMIT) return fill(t.tooLong, { limit: TEXT_LIMIT })
            amendText(entry.id, value)
            return done(t.textSaved)
          }}
        />
      )
    case 'link':
      return (
        <EntryForm
          {...common}
          label={t.source}
          hint={t.sourceHint}
          field={
            <input type="text" inputMode="url" name="value" defaultValue={entry.source ?? ''} autoComplete="off" />
          }
          onSave={({ value }) => {
            if (!addSource(entry.id, value)) return t.badSource
            return done(t.sourceSaved)
          }}
        />
      )
    case 'retract':
      return (
        <EntryForm
          {...common}
          label={t.retractHint}
          save={t.retractNow}
          onSave={() => {
            retract(entry.id)
            return done(t.entryWords.retracted)
          }}
        />
      )
    default:
      return (
        // biome-ignore lint/a11y/noStaticElementInteractions: it hears the Escape of the buttons in it.
        <div class="timeline-actions" onKeyDown={(event) => event.key === 'Escape' && onDone()}>
          <button type="button" class="button" onClick={() => onAction('retime')}>
            {t.retime}
          </button>
          {canReword(entry) && (
            <button type="button" class="button" onClick={() => onAction('reword')}>
              {t.reword}
            </button>
          )}
          <button type="button" class="button" onClick={() => onAction('link')}>
            {t.link}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              markImportant(entry.id, !isImportant)
              onDone(isImportant ? t.unmarked : t.marked)
            }}
          >
            {isImportant ? t.unmark : t.mark}
          </button>
          {canRetract && (
            <button type="button" class="button" onClick={() => onAction('retract')}>
              {t.retract}
            </button>
          )}
        </div>
      )
  }
}
