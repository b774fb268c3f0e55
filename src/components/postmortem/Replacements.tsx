import type { Replacement } from '../../domain/privacy/redaction.ts'
import { visible } from '../../domain/visible.ts'
import { fill } from '../../i18n/format.ts'
import type { MaskingTexts } from './generator-texts.ts'

interface Props {
  /** What is replaced in the copy. */
  replacements: readonly Replacement[]
  t: MaskingTexts
}

/** How much is replaced, as it is read out. */
export function replacementsText(replacements: readonly Replacement[], t: MaskingTexts): string {
  const count = replacements.reduce((sum, one) => sum + one.count, 0)
  return count === 0 ? t.none : fill(t.found, { count })
}

/** Shows each replacement before anything leaves the house. */
export function Replacements({ replacements, t }: Props) {
  return replacements.length === 0 ? null : (
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
  )
}
