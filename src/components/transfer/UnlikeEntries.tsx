import { type Unlike, unlikeParts } from '../../domain/transfer/unlike-entries.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'

/** More lines than these are counted, not listed: the eye stops reading. */
const MOST_LINES = 50

interface Props {
  unlike: readonly Unlike[]
  zone: string
  t: Words<'transfer'>
}

/** Entries that are here and say something else in what was received: how many, and what differs. Ours stay. */
export function UnlikeEntries({ unlike, zone, t: words }: Props) {
  const t = words.difference
  const reading = { zone, roleName: (role: string) => nameOf(words.roleNames, role) }
  const lines = unlike.flatMap((pair) => unlikeParts(pair, reading).map((line) => ({ ...line, entry: pair.here })))
  return (
    <>
      <p class="problem">{fill(t.unlike, { count: unlike.length })}</p>
      <div class="table">
        <table>
          <caption>{t.unlikeParts}</caption>
          <thead>
            <tr>
              <th scope="col">{t.what}</th>
              <th scope="col">{t.here}</th>
              <th scope="col">{t.theirs}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, MOST_LINES).map(({ entry, part, here, theirs }) => (
              <tr key={`${entry.id}.${part}`}>
                <td>
                  {words.entryNouns[entry.kind]} · {words.places[part]}
                </td>
                <td>{here || words.change.empty}</td>
                <td>{theirs || words.change.empty}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lines.length > MOST_LINES && <p>{fill(t.moreChanges, { count: lines.length - MOST_LINES })}</p>}
    </>
  )
}
