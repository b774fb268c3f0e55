import type { WritableAtom } from 'nanostores'
import { setting } from './setting.ts'

/** Id of the incident that was last taken along as a file from this browser, or the empty text. */
export const $exported: WritableAtom<string> = setting('exported', (value) => /^[0-9A-Z]{26}$/.test(value))
