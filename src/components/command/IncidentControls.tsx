import { useStore } from '../use-store.ts'
import { SEVERITIES, type Severity } from '../../domain/log/entry.ts'
import type { Words } from '../../i18n/index.ts'
import { endIncident, reopenIncident, setSeverity } from '../../stores/declare-and-end.ts'
import { $incident } from '../../stores/incident.ts'
import { askFirst } from '../../stores/stale.ts'
import { useReady } from '../use-ready.ts'

interface Props {
  t: Words<'command'>['controls']
}

/** Severity, end and reopening of the open incident. */
export function IncidentControls({ t }: Props) {
  const ready = useReady()
  const incident = useStore($incident, { ssr: () => undefined })
  return (
    <div class="incident-controls">
      <label class="field">
        {t.severity}
        <select
          value={incident?.severity ?? ''}
          disabled={!ready || !incident}
          onChange={(event) => {
            const { value } = event.currentTarget
            askFirst(() => setSeverity(value as Severity))
            // It shows what is recorded, not what was chosen.
            event.currentTarget.value = $incident.get()?.severity ?? ''
          }}
        >
          {!incident?.severity && <option value="">{t.notSet}</option>}
          {SEVERITIES.map((severity) => (
            <option key={severity} value={severity}>
              {severity}
            </option>
          ))}
        </select>
      </label>
      {incident?.endedAt ? (
        <button type="button" class="button" onClick={reopenIncident}>
          {t.reopen}
        </button>
      ) : (
        <button type="button" class="button" disabled={!ready || !incident} onClick={() => endIncident()}>
          {t.end}
        </button>
      )}
    </div>
  )
}
