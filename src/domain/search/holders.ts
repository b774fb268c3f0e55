/** So many stretches are remembered: those of the last few queries. */
const REMEMBERED = 200

/** Finds the pages that have a stretch; with each key it becomes longer, and then only those are looked through that had it so far. */
export function holdersIn<Page extends { all: string }>(
  pages: readonly Page[],
): (stretch: string) => ReadonlySet<Page> {
  const holdersOf = new Map<string, ReadonlySet<Page>>()
  return (stretch) => {
    const kept = holdersOf.get(stretch)
    if (kept) return kept
    const before = holdersOf.get(stretch.slice(0, -1)) ?? pages
    const holders = new Set([...before].filter(({ all }) => all.includes(stretch)))
    if (holdersOf.size >= REMEMBERED) holdersOf.clear()
    holdersOf.set(stretch, holders)
    return holders
  }
}
