import type { Replacement } from '../../domain/privacy/redaction.ts'
import { visible } from '../../domain/visible.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'

/** Element id of the box that masks the copy. */
export const MASK_ID = 'pm-masked'

interface Props {
  isReady: boolean
  isMasked: boolean
  onMask: (isMasked: boolean) => void
  /** What is replaced in the copy, while it is masked. */
  replacements: readonly Replacement[]
  t: Words<'postmortem'>['redaction']
}

/** Masks the copy that is shown and exported. */
export function MaskSwitch({ isReady, isMasked, onMask, t }: Omit<Props, 'replacements'>) {
  return (
    <label class="postmortem-flag postmortem-switch">
      <input
        type="checkbox"
        role="switch"
        id={MASK_ID}
        checked={isMasked}
        disabled={!isReady}
        onChange={(event) => onMask(event.currentTarget.checked)}
      />{' '}
      {t.share}
    </label>
  )
}

/** Shows each replacement before anything leaves the house. */
export function Replacements({ isMasked, replacements, t }: Pick<Props, 'isMasked' | 'replacements' | 't'>) {
  const count = replacements.reduce((sum, one) => sum + one.count, 0)
  return (
    <div class="postmortem-masks">
      <p role="status">{isMasked && (count === 0 ? t.none : fill(t.found, { count }))}</p>
      {isMasked && count > 0 && (
        <details>
          <summary>{t.title}</summary>
          <p class="muted">{t.lead}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.what}</th>
                <th scope="col">{t.by}</th>
                <th scope="col">{t.count}</th>
              </tr>
            </thead>
            <tbody>
              {replacements.map(({ kind, what, by, count }) => (
                <tr key={`${kind} ${what}`}>
                  <td>{visible(what)}</td>
                  <td>{by}</td>
                  <td>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </div>
  )
}
