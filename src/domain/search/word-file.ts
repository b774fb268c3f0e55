import type { SearchPage, SearchPlace } from './search-page.ts'

/**
 * The pages of a language as they are sent: what is alike stands together, which is 2 kB fewer. A page is a line of `ids`
 * and of as many lines of the others as that has ids; the first one is empty.
 */
export interface PackedPages {
  pages: readonly Pick<SearchPage, 'route' | 'synonyms'>[]
  ids: string
  headings: string
  /** How each text begins. */
  leads: string
  /** What people say for each place, with commas between. */
  also: string
  /** Words of letters that stand in the texts alone: in each line those that stand there twice as often as in the line before. */
  words: string
  /** What follows in each text; it is sent in a file of its own. */
  texts?: readonly string[]
}

/** Packs pages to be sent. */
export function packed(pages: readonly SearchPage[]): PackedPages {
  const places = pages.flatMap((page) => page.places)
  return {
    pages: pages.map(({ route, synonyms }) => ({ route, synonyms })),
    ids: pages.map((page) => page.places.map(({ id }) => id).join(' ')).join('\n'),
    headings: places.map(({ heading }) => heading).join('\n'),
    leads: places.map(({ text }) => leadOf(text)).join('\n'),
    also: places.map(({ also = [] }) => also.join(',')).join('\n'),
    words: wordsOf(pages),
    texts: places.map(({ text }) => text.slice(leadOf(text).length)),
  }
}

/**
 * The pages that were packed; without the texts they have the beginnings alone, as `lead`. What people say for a place
 * has no comma in it; one that had is two.
 */
export function unpacked({ pages, ids, headings, leads, also, texts }: PackedPages): SearchPage[] {
  const [names, begun, said] = [headings, leads, also].map((lines) => lines.split('\n'))
  const lines = ids.split('\n')
  let at = 0
  const placeOf = (id: string): SearchPlace => {
    const [heading = '', lead = '', others] = [names?.[at], begun?.[at], said?.[at]]
    const text = texts ? lead + (texts[at] ?? '') : ''
    at++
    return { id, heading, text, ...(!texts && { lead: unfinished(lead) }), ...(others && { also: others.split(',') }) }
  }
  return pages.map((page, index) => ({ ...page, places: (lines[index] ?? '').split(' ').map(placeOf) }))
}

/** A lead has so many characters at most; a Han character tells as much as two. */
const LONGEST = { han: 24, latin: 48 }
/** It ends where a sentence or a part of one does, or before a word. */
const ENDS = /.*[。！？，；：、,;:.!?](?=\s|[^\d\s]|$)|.*(?=\s)/su

function leadOf(text: string): string {
  const [line = ''] = text.split('\n', 1)
  const most = LONGEST[/\p{Script=Han}/u.test(line) ? 'han' : 'latin']
  if (line.length <= most) return line
  const cut = line.slice(0, most)
  const [end = cut] = ENDS.exec(cut) ?? []
  return end.length > most / 2 ? end : cut
}

/** Where a sentence is at its end nobody needs to be told that the text goes on. */
function unfinished(lead: string): string {
  return lead === '' || /[。！？.!?]$/u.test(lead) ? lead : `${lead}…`
}

const WORD = /(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:['’‑-](?:(?!\p{Script=Han})[\p{L}\p{M}])+)*/gu

function wordsOf(pages: readonly SearchPage[]): string {
  const counts = new Map<string, number>()
  const places = pages.flatMap((page) => page.places)
  for (const { text } of places)
    for (const [word] of text.replace(/['’]s\b/gi, '').matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const names = [
    ...pages.flatMap(({ synonyms }) => synonyms),
    ...places.flatMap(({ heading, also = [] }) => [heading, ...also]),
  ]
  const inNames = new Set(names.flatMap((name) => name.toLowerCase().match(WORD) ?? []))
  const lines: string[][] = []
  for (const [word, count] of counts) {
    const small = word.toLowerCase()
    // A capital where a sentence begins is none of the word.
    if (inNames.has(small) || (word !== small && counts.has(small))) continue
    const line = Math.floor(Math.log2(count))
    while (lines.length <= line) lines.push([])
    lines[line]?.push(word)
  }
  return lines.map((words) => words.sort().join(' ')).join('\n')
}

/** How the file of a language is written: Chinese has two bytes a character so, and three in UTF-8, which is 4 kB more. */
export function encodingOf(locale: string): 'gb18030' | 'utf-8' {
  return /^zh\b/.test(locale) ? 'gb18030' : 'utf-8'
}
