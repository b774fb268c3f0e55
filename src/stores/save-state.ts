import type { ReadableAtom } from 'nanostores'
import { type StorageState, storage } from './storage.ts'

/** What the person must know about saving. */
export const $saveState: ReadableAtom<StorageState> = storage.$state
