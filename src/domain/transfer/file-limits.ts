import type { TransferProblem } from './transfer-problem.ts'

/** Largest file that is taken, in bytes of UTF-8. */
export const FILE_LIMIT_BYTES = 5_000_000
/** Deepest nesting of brackets that is taken. A file of ours has 5. */
export const DEPTH_LIMIT = 32

/**
 * Refuses a file by its size. Ask before the file is read at all.
 * @param bytes as `File.size` gives them; exactly the limit is taken
 */
export function sizeProblem(bytes: number): TransferProblem | undefined {
  return bytes > FILE_LIMIT_BYTES ? { kind: 'too-large', bytes, limitBytes: FILE_LIMIT_BYTES } : undefined
}

/**
 * Bytes of a text in UTF-8. A text whose very UTF-16 units are more than a file may have bytes isn't encoded: the
 * number of units is returned, and the bytes are at least as many.
 */
export function textBytes(text: string): number {
  return text.length > FILE_LIMIT_BYTES ? text.length : new TextEncoder().encode(text).length
}

/**
 * Refuses a text by the depth of its brackets outside strings, in one pass and without recursion, so that a million
 * of them can't exhaust the stack of a parser.
 */
export function depthProblem(text: string): TransferProblem | undefined {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (inString) {
      if (character === '\\') i += 1
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '[' || character === '{') depth += 1
    else if (character === ']' || character === '}') depth -= 1
    if (depth > DEPTH_LIMIT) return { kind: 'too-deep', limitDepth: DEPTH_LIMIT }
  }
  return undefined
}
