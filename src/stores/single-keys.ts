import { peekSetting, pokeSetting } from './storage-peek.ts'

/*
 * Whether single letters are shortcuts, for the script that every page loads: the stores would weigh more than it does.
 */

/** Name of the choice in this browser: `off`, or nothing. */
const CHOICE = 'single-keys'

/** What was chosen on this page; it counts where this browser stores nothing. */
let chosen = ''

/** Whether single letters are shortcuts here. They are, until somebody turns them off, in this tab or another. */
export function hasSingleKeys(): boolean {
  return (peekSetting(CHOICE) ?? chosen) !== 'off'
}

/** Turns the shortcuts on or off. Where this browser stores nothing, that lasts as long as the page. */
export function chooseSingleKeys(isOn: boolean): void {
  chosen = isOn ? '' : 'off'
  pokeSetting(CHOICE, chosen)
}
