import { localMinute } from '../../domain/instant-text.ts'
import type { Entry } from '../../domain/log/entry.ts'
import type { Leak } from '../../domain/privacy/leaks.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { typedPassages } from '../leaks/typed-passages.ts'
import { useLeaks } from '../leaks/use-leaks.ts'

/** What the record of one incident or run would give away, each with what it stands in and when. */
export function useRecordLeaks(entries: readonly Entry[], timeZone: string, t: Words<'archive'>): Leak[] {
  return useLeaks(async () => {
    const { recordPassages } = await typedPassages()
    const placeOf = ({ kind, at }: Entry) =>
      fill(t.leakPlace, { kind: nameOf(t.entryNouns, kind), at: localMinute(at, timeZone) })
    return [recordPassages(entries, placeOf)]
  }, [entries])
}
