import type { PostmortemFacts } from './facts.ts'
import type { Fields } from './fields.ts'
import type { PostmortemWords } from './document-words.ts'

/** What a postmortem is built from. `zone` is the organization's time zone, an IANA name. */
export interface PostmortemSource {
  facts: PostmortemFacts
  fields: Fields
  words: PostmortemWords
  zone: string
}
