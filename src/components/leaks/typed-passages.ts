import { lazily } from '../../stores/lazily.ts'

const passages = lazily(() => import('../../domain/privacy/typed-passages.ts'))

/** What reads all that people typed out of a record and a document. @throws when it can't be fetched */
export function typedPassages() {
  return passages(
    (part) => part,
    () => {
      throw new Error('The passages’ code couldn’t be fetched')
    },
  )
}
