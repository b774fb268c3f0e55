import type { EntryId } from '../../domain/log/entry.ts'

/** Height of a row that hasn't been seen yet, in pixels: two lines and the space below. */
const ESTIMATE_PX = 64

/** Where each row begins, in pixels from the first, and after them where the last one ends. */
export function rowTops(rows: readonly { id: EntryId }[], heights: ReadonlyMap<EntryId, number>): Float64Array {
  const tops = new Float64Array(rows.length + 1)
  rows.forEach(({ id }, index) => {
    tops[index + 1] = (tops[index] ?? 0) + (heights.get(id) ?? ESTIMATE_PX)
  })
  return tops
}

/** The row that covers a place; the first for a place above all rows, the last for one below. 0 without rows. */
export function rowAt(tops: Float64Array, px: number): number {
  let low = 0
  let high = Math.max(0, tops.length - 2)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((tops[middle] ?? 0) <= px) low = middle
    else high = middle - 1
  }
  return low
}

/** Takes the heights of the rendered rows. @returns whether one of them is new */
export function measureRows(list: HTMLElement, heights: Map<EntryId, number>): boolean {
  let isNew = false
  for (const row of list.children as HTMLCollectionOf<HTMLElement>) {
    const id = row.dataset.entry ?? ''
    const px = row.getBoundingClientRect().height
    // A row that isn't displayed has no height to speak of.
    if (px === 0 || Math.abs((heights.get(id) ?? 0) - px) <= 0.5) continue
    heights.set(id, px)
    isNew = true
  }
  return isNew
}
