import type { Words } from '../../i18n/index.ts'
import type { ScenarioChoice } from './scenario-choice.ts'

interface Props {
  isDrill: boolean
  /** Id of the chosen scenario; the empty text for none. */
  scenario: string
  scenarios: readonly ScenarioChoice[]
  onDrill: (isDrill: boolean) => void
  onScenario: (id: string) => void
  t: Words<'command'>['bar']
}

/** Whether it is a drill, and by which scenario it is played. */
export function DrillChoice({ isDrill, scenario, scenarios, onDrill, onScenario, t }: Props) {
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          name="drill"
          checked={isDrill}
          onChange={(event) => onDrill(event.currentTarget.checked)}
        />
        {t.drill}
      </label>
      {isDrill && <p class="muted small">{t.drillHint}</p>}
      {isDrill && (
        <label class="field">
          {t.scenario}
          <select name="scenario" value={scenario} onChange={(event) => onScenario(event.currentTarget.value)}>
            <option value="">{t.noScenario}</option>
            {scenarios.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  )
}
