/**
 * Why the log refuses an entry. `newer`: a newer Poise writes here, so that this tab can only read ·
 * `tooLong`: a text is longer than `TEXT_LIMIT` · `malformed`: it could never be read back, which is a mistake in our
 * code
 */
export type Refusal = 'newer' | 'tooLong' | 'malformed'

/** What `record` throws. Nothing was written. */
export class NotRecorded extends RangeError {
  readonly refusal: Refusal

  constructor(refusal: Refusal, message: string) {
    super(message)
    this.refusal = refusal
  }
}

/**
 * Does something that records.
 * @returns why it wasn't recorded; `undefined` when it was
 * @throws whatever is no refusal of the log
 */
export function refusalOf(action: () => void): Refusal | undefined {
  try {
    action()
    return undefined
  } catch (error) {
    if (error instanceof NotRecorded) return error.refusal
    throw error
  }
}
