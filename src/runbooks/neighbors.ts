/** So many others are listed beside a runbook; the list of all is a press away. */
const LISTED = 40

/**
 * What is listed beside one of many: all of them, or those around it where they are too many for a page.
 * @param at its place among them
 */
export function neighbors<One>(all: readonly One[], at: number): readonly One[] {
  const start = Math.max(0, Math.min(at - LISTED / 2, all.length - LISTED))
  return all.slice(start, start + LISTED)
}
