import { type Part, completeness } from '../../domain/postmortem/completeness.ts'
import { fieldLabel, type PostmortemWords } from '../../domain/postmortem/document-words.ts'
import type { PostmortemSource } from '../../domain/postmortem/postmortem-source.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { inputId } from './Field.tsx'

/** How much of the postmortem is there, and a way to each place where something is missing. */
export function Completeness({ source, t }: { source: PostmortemSource; t: Words<'postmortem'> }) {
  const parts = completeness(source.facts, source.fields, source.words)
  const missing = parts.filter((one) => !one.filled)
  const filled = parts.length - missing.length
  const said = missing.length === 0 ? t.complete : fill(t.missing, { filled, total: parts.length })
  return (
    <div class="postmortem-missing">
      <p>
        <progress value={filled} max={parts.length} aria-label={t.progress} /> {said}
      </p>
      {missing.length > 0 && (
        <ul class="postmortem-jumps">
          {missing.map(({ part }) => (
            <li key={part}>
              <a href={`#${inputId(part)}`} onClick={jump}>
                {partLabel(part, source.words)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function partLabel(part: Part, words: PostmortemWords): string {
  return part === 'timeline' || part === 'action-items' ? words.sections[part] : fieldLabel(words, part)
}

/** Following a link to a field doesn't put the cursor there; this does. */
function jump(event: MouseEvent): void {
  const field = document.getElementById((event.currentTarget as HTMLAnchorElement).hash.slice(1))
  if (!field) return
  event.preventDefault()
  field.scrollIntoView({ block: 'center' })
  field.focus({ preventScroll: true })
}
