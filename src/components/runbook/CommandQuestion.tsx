import { useLayoutEffect, useRef } from 'preact/hooks'
import { graveFaults } from '../../domain/runbook/plain-value.ts'
import { visible } from '../../domain/visible.ts'
import type { Words } from '../../i18n/index.ts'
import type { Pressed } from './press-commands.ts'

interface Props {
  pressed: Pressed
  t: Words<'runbook'>['commands']
  onDone: () => void
}

/** Shows a command whose values are out of the ordinary as it will be copied, and asks. */
export function CommandQuestion({ pressed: { text, odd, withheld, go }, t, onDone }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby="command-question" onClose={onDone}>
      <form method="dialog">
        <h2 id="command-question">{t.look}</h2>
        <ul>
          {odd.map(({ key, value, isFromLink }) => (
            <li key={key}>
              <strong>{key}</strong> {isFromLink && <span class="from-link">{t.fromLink}</span>}{' '}
              <code class="odd-value">{visible(value)}</code>
              <p class="muted small">
                {withheld.includes(key)
                  ? t.withheld
                  : graveFaults(value)
                      .map((fault) => t.faults[fault])
                      .join(' ')}
              </p>
            </li>
          ))}
        </ul>
        <p>{t.becomes}</p>
        <pre>{visible(text)}</pre>
        <div class="dialog-buttons">
          <button type="submit" class="button">
            {t.cancel}
          </button>
          <button type="submit" class="button button-primary" onClick={go}>
            {t.goOn}
          </button>
        </div>
      </form>
    </dialog>
  )
}
