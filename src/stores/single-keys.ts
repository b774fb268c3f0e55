import { peekSetting, pokeSetting } from './storage-peek.ts'

/*
 * Whether single letters are shortcuts, for the script that every page loads: the stores would weigh more than it does.
 */

/** Name of the choice in this browser: `off`, or nothing. */
const CHOICE = 'single-keys'

let isOff = isStoredOff()

function isStoredOff(): boolean {
  return peekSetting(CHOICE) === 'off'
}

/** Whether single letters are shortcuts here. They are, until somebody turns them off. */
export function hasSingleKeys(): boolean {
  return !isOff
}

/** Turns the shortcuts on or off. Where this browser stores nothing, that lasts as long as the page. */
export function chooseSingleKeys(isOn: boolean): void {
  isOff = !isOn
  pokeSetting(CHOICE, isOn ? '' : 'off')
}

/** Takes over what another tab has chosen. */
export function followSingleKeys(): void {
  isOff = isStoredOff()
}
