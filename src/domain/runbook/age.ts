/** So many days after somebody last carried it out a runbook may be out of date (the page on writing runbooks: 180). */
export const TEST_LIMIT_DAYS = 180

/**
 * Whether a runbook was last carried out too long ago.
 * @param tested ISO 8601 date; an empty one says nothing, so nothing is claimed of it
 * @param today ISO 8601 date; exactly the limit after the test is still in time
 */
export function isTestOld(tested: string, today: string): boolean {
  return tested !== '' && Date.parse(today) - Date.parse(tested) > TEST_LIMIT_DAYS * 86_400_000
}
