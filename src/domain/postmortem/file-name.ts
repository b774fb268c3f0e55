import { oneLine } from '../text.ts'
import { visible } from '../visible.ts'
import { localDate } from '../instant-text.ts'
import type { PostmortemSource } from './postmortem-source.ts'
import { boundsOf, fieldValue } from './field-values.ts'

/** A file name for the document, with the local date of the start and the title, in characters that every system takes. */
export function postmortemFileName(source: PostmortemSource, extension: string): string {
  const { facts, fields, words, zone } = source
  const { from } = boundsOf(facts, fields)
  const title = visible(oneLine(fieldValue('title', facts, fields, words))) || words.untitled
  const safe = `${facts.drill ? words.drill : ''} ${title}`.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  const short = [...safe]
    .slice(0, 60)
    .join('')
    .replace(/^-+|-+$/g, '')
  return `${['postmortem', from && localDate(from, zone), short].filter(Boolean).join('-')}.${extension}`
}
