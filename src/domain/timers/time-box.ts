/** “Report back in 5 minutes”: the length that is asked for most. */
export const USUAL_MINUTES = 5
/** Longest time-box: a day. */
export const MOST_MINUTES = 1440
/** Longest text that fits into a row. */
export const LABEL_LIMIT = 200

/**
 * The time-box that a form asks for.
 * @param minutes as they were typed: a number from 1 to `MOST_MINUTES`, which the field itself sees to
 * @param unnamed what a time-box is called about which nothing was typed
 */
export function timeBoxOf(label: string, minutes: string, unnamed: string): { label: string; minutes: number } {
  return { label: label.trim() || unnamed, minutes: Number(minutes) }
}
