import type { Words } from '../../i18n/index.ts'

interface Props {
  isQuiet: boolean
  onChoose: (isQuiet: boolean) => void
  t: Words<'command'>['bar']['quiet']
}

/** Whether nobody else may learn of the incident, and what that changes. */
export function QuietChoice({ isQuiet, onChoose, t }: Props) {
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          name="quiet"
          checked={isQuiet}
          aria-describedby="quiet-hint"
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        {t.label}
      </label>
      {isQuiet && (
        <p class="muted small" id="quiet-hint">
          {t.hint}
        </p>
      )}
    </>
  )
}
