import type { Piece } from './excerpt.ts'
import type { FoundPage, FoundPlace } from './found-page.ts'

/** What Pagefind says of a page that comes near a query; https://pagefind.app/docs/api/ */
export interface NearResult {
  url: string
  /** HTML with nothing but `<mark>` in it, as those below. */
  excerpt: string
  meta: { title: string }
  sub_results: { url: string; title: string; excerpt: string; locations: number[] }[]
}

/** So many pages near a query are shown; each is a file to fetch. */
export const NEAR_PAGES = 8
/** So many places of one page are shown. */
const PLACES = 4

/**
 * The pages that come near a query, in the order in which they are given, with their best places first.
 * @param start address of the home page in this language, which is no part of a route
 */
export function nearPages(results: readonly NearResult[], start: string): FoundPage[] {
  return results.map((result) => pageOf(result, start)).filter(isNear)
}

function pageOf({ url, meta, excerpt, sub_results: parts }: NearResult, start: string): FoundPage {
  const best = [...parts]
    .sort((a, b) => b.locations.length - a.locations.length)
    .map((part): FoundPlace => ({
      id: decodeURIComponent(part.url.split('#')[1] ?? ''),
      heading: part.title,
      name: plain(part.title),
      excerpt: piecesOf(part.excerpt),
    }))
  return {
    route: url.slice(start.length).replace(/\/$/, ''),
    title: meta.title,
    name: plain(meta.title),
    places:
      best.length > 0
        ? best.slice(0, PLACES)
        : [{ id: '', heading: meta.title, name: plain(meta.title), excerpt: piecesOf(excerpt) }],
  }
}

/** Of a Chinese word that it doesn't know Pagefind looks for the first character, and that is not near. */
function isNear({ places }: FoundPage): boolean {
  return places.some(({ excerpt }) => excerpt.some(({ text, isMatch }) => isMatch && text.length > 1))
}

const plain = (text: string): Piece[] => [{ text, isMatch: false }]

const SIGNS: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' }

/** Pagefind's excerpt as pieces, which can be shown as text. */
function piecesOf(html: string): Piece[] {
  return html
    .split(/<\/?mark>/)
    .map((text, at) => ({
      text: text.replace(/&(?:lt|gt|amp);/g, (sign) => SIGNS[sign] ?? sign),
      isMatch: at % 2 === 1,
    }))
    .filter(({ text }) => text !== '')
}
