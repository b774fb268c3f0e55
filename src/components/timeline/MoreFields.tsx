import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import type { NoteProblem } from './note-problem.ts'
import type { NoteDraft } from './use-note-draft.ts'

interface Props {
  composing: Pick<NoteDraft, 'chosen' | 'choose'> & { refused: NoteProblem | undefined }
  zone: string
  t: Words<'timeline'>['island']
}

/** The fields for what is said beside a note: its day, its time, and where its data comes from. */
export function MoreFields({ composing, zone, t }: Props) {
  const { chosen, choose, refused } = composing
  return (
    <div class="composer-more">
      <label class="field">
        {t.day}
        <input
          type="date"
          value={chosen.day}
          max="9999-12-31"
          aria-invalid={refused?.field === 'at'}
          onInput={(event) => choose({ day: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        {t.clock}
        <input
          type="time"
          value={chosen.clock}
          aria-invalid={refused?.field === 'at'}
          onInput={(event) => choose({ clock: event.currentTarget.value })}
        />
      </label>
      <label class="field composer-source">
        {t.optionalSource}
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          value={chosen.source}
          aria-invalid={refused?.field === 'source'}
          onInput={(event) => choose({ source: event.currentTarget.value })}
        />
      </label>
      <p class="muted small">
        {fill(t.optionalZone, { zone })} · {t.sourceHint}
      </p>
    </div>
  )
}
