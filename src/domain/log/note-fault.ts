import { isDataLink } from './data-link.ts'
import { TEXT_LIMIT } from './text-limit.ts'
import { readToDo } from './to-do-text.ts'

/** Why a note can't be written down as it was typed, and in which field of its form the reason stands. */
export type NoteFault =
  { field: 'text'; problem: 'textMissing' | 'tooLong' } | { field: 'source'; problem: 'badSource' }

/**
 * What is wrong with a note as it was typed; the first thing, when there are several, and `undefined` for nothing. A
 * `TODO` alone says nothing. No data link at all is fine.
 */
export function noteFault(typed: { text: string; source: string }): NoteFault | undefined {
  const text = typed.text.trim()
  const source = typed.source.trim()
  if (readToDo(text).text === '') return { field: 'text', problem: 'textMissing' }
  if (text.length > TEXT_LIMIT) return { field: 'text', problem: 'tooLong' }
  if (source !== '' && !isDataLink(source)) return { field: 'source', problem: 'badSource' }
  return undefined
}

/** Why the text of a note can't become this one; `undefined` when it can. At `TEXT_LIMIT` it still can. */
export function rewordFault(typed: string): 'textEmpty' | 'tooLong' | undefined {
  const text = typed.trim()
  if (text === '') return 'textEmpty'
  return text.length > TEXT_LIMIT ? 'tooLong' : undefined
}
