import { unarchive } from '../../stores/archive.ts'
import { startClean } from '../../stores/start-clean.ts'
import { answer } from '../../stores/toast.ts'

/**
 * Archives the open incident, and says so with the way back.
 * @param said what is answered, in words
 */
export function archiveAndSay(said: string): void {
  const archived = startClean()
  if (archived) answer(said, () => unarchive(archived))
}
