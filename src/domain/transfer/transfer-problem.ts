import type { EntryPlace } from '../log/decode-entry.ts'

/**
 * Why a file or a link was not taken, or couldn't be made: data, so that the interface words it (`describeProblem`).
 * Sizes are bytes of UTF-8. `number` counts from 1, in the order of the file.
 */
export type TransferProblem =
  /** `bytes` is at least this much: a text that is clearly too large isn't measured to its end. */
  | { kind: 'too-large'; bytes: number; limitBytes: number }
  | { kind: 'too-deep'; limitDepth: number }
  | { kind: 'too-many'; count: number; limitCount: number }
  | { kind: 'not-json' }
  | { kind: 'not-a-record' }
  | { kind: 'newer'; version: number; known: number }
  | { kind: 'unreadable-incident'; number: number }
  /** `place` is the property that is missing or malformed; what stands there isn't repeated. */
  | { kind: 'unreadable-entry'; number: number; place: EntryPlace }
  /** The link is cut off, mistyped or made up. */
  | { kind: 'damaged-link' }
  /** The link unfolds to more than is taken; how much more isn't known, because it wasn't read on. */
  | { kind: 'link-too-large'; limitBytes: number }
  /** The record doesn't fit in a link. */
  | { kind: 'too-large-for-link'; bytes: number; limitBytes: number }
  /** The browser lacks compression streams. */
  | { kind: 'no-compression' }
