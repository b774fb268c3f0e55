/** A runbook in the list: the names by which it is found, its own first. */
export interface ListedRunbook {
  names: readonly string[]
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * The runbook for an alert: the only one that bears its name, whatever the capitals, hyphens and blanks; `undefined` when
 * there is none, or several.
 */
export function runbookOfAlert<Listed extends ListedRunbook>(
  all: readonly Listed[],
  alert: string,
): Listed | undefined {
  const name = plain(alert)
  const fitting = name === '' ? [] : all.filter(({ names }) => names.some((one) => plain(one) === name))
  return fitting.length === 1 ? fitting[0] : undefined
}

/**
 * Whether a runbook is one that somebody looks for: each word of the query stands in one of its names, or the query as a
 * whole does without its blanks. An empty query looks for all.
 */
export function isLookedFor({ names }: ListedRunbook, query: string): boolean {
  const all = plain(names.join(' '))
  return all.includes(plain(query)) || query.split(/\s+/).every((word) => all.includes(plain(word)))
}

/** The words of which the name of an alert is made: `KubePodCrashLooping` → Kube, Pod, Crash, Looping. */
export function wordsOfAlert(alert: string): string[] {
  return alert.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+|\p{Lo}+/gu) ?? []
}
