/** A slip of a finger or two, or a letter in three of a longer word, is still the same word. */
const MOST_SLIPS = 2
const LETTERS_PER_SLIP = 3

/** The names that are nearest to one that doesn't exist, the nearest first. */
export function nearest(name: string, names: readonly string[], count: number): string[] {
  return [...names].sort((a, b) => distance(name, a) - distance(name, b)).slice(0, count)
}

/** The name that somebody meant who wrote another one; `undefined` when none is like it. */
export function meant(name: string, names: readonly string[]): string | undefined {
  const [first] = nearest(name.toLowerCase(), names, 1)
  if (first === undefined) return undefined
  const most = Math.max(MOST_SLIPS, Math.floor(first.length / LETTERS_PER_SLIP))
  const slips = distance(name.toLowerCase(), first.toLowerCase())
  return slips <= most && slips < first.length ? first : undefined
}

/** How many letters have to be added, taken away or changed to make one text of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1]
    for (const [j, second] of [...other].entries())
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === second ? 0 : 1)))
    row = next
  }
  return row.at(-1) ?? 0
}
