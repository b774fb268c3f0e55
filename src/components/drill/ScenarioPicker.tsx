import type { Scenario } from '../../domain/drill/drill.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'

interface Props {
  scenarios: readonly Scenario[]
  isEnabled: boolean
  onStart: (scenario: Scenario) => void
  t: Words<'drill'>
}

/** The scenarios to choose from: what each practices and asks for, but nothing of what will happen. */
export function ScenarioPicker({ scenarios, isEnabled, onStart, t }: Props) {
  return (
    <>
      <h3>{t.choose}</h3>
      <p class="muted">{t.chooseHint}</p>
      <ul class="page-list">
        {scenarios.map((scenario) => (
          <li key={scenario.id}>
            <h4>{scenario.title}</h4>
            <dl>
              <dt>{t.practices}</dt>
              <dd>{scenario.practices}</dd>
              <dt>{t.severity}</dt>
              <dd>{scenario.severity}</dd>
              <dt>{t.length}</dt>
              <dd>{fill(t.lengthMinutes, { count: scenario.minutes })}</dd>
              <dt>{t.roles}</dt>
              <dd>{scenario.roles.map((role) => nameOf(t.roleNames, role)).join(t.separator)}</dd>
            </dl>
            <button
              type="button"
              class="button"
              disabled={!isEnabled}
              aria-label={fill(t.startOf, { title: scenario.title })}
              onClick={() => onStart(scenario)}
            >
              {t.start}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
