import { type Decoded, decodeRecord } from './record-file.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { textBytes } from './file-limits.ts'
import type { TransferProblem } from './transfer-problem.ts'
import { LINK_START } from './link-start.ts'

/** Most bytes of UTF-8 that a link may unfold to. */
export const LINK_LIMIT_BYTES = 1_000_000
/** Longer links may be cut off on their way: RFC 9110, section 4.1, asks for the support of no more than 8,000 bytes. */
export const SAFE_LINK_LENGTH = 8_000
/** Longest link for a QR code of version 25 at level L: with 117 modules a side about the densest that phones read off a screen. */
export const QR_LIMIT_LENGTH = 1_273

/** No text of `LINK_LIMIT_BYTES` is longer than this, even if nothing in it can be compressed. */
const LONGEST_CODE = 1_350_000
/** Deflate unfolds a byte to at most 1,032, and a browser unfolds a slice whole before it looks at the reader. */
const SLICE_BYTES = 256

/** Makes the stream that a function needs; the browser's own when it is left out. */
export interface Streams {
  deflate?: () => ByteStream
  inflate?: () => ByteStream
}
type ByteStream = ReadableWritablePair<Uint8Array, BufferSource>

/**
 * The fragment of a record link: `LINK_START` and the text of a record file, deflated, in base64url. Browsers send no
 * fragment to a server. Never throws.
 * @param text of the file, see `encodeRecord`
 */
export async function encodeLink(
  text: string,
  { deflate = () => new CompressionStream('deflate-raw') as ByteStream }: Streams = {},
): Promise<{ fragment: string } | { problem: TransferProblem }> {
  const bytes = textBytes(text)
  if (bytes > LINK_LIMIT_BYTES) return { problem: { kind: 'too-large-for-link', bytes, limitBytes: LINK_LIMIT_BYTES } }
  const stream = opened(deflate)
  if (!stream) return { problem: { kind: 'no-compression' } }
  const packed = await through(stream, new TextEncoder().encode(text), Infinity)
  return 'bytes' in packed
    ? { fragment: LINK_START + toBase64url(packed.bytes) }
    : { problem: { kind: 'no-compression' } }
}

/**
 * Reads the fragment of a record link. Never throws, whatever the fragment; nothing is read beyond
 * `LINK_LIMIT_BYTES`, so a small link can't unfold to a gigabyte.
 */
export async function decodeLink(
  fragment: string,
  { inflate = () => new DecompressionStream('deflate-raw') as ByteStream }: Streams = {},
): Promise<Decoded> {
  if (!fragment.startsWith(LINK_START)) return { problem: { kind: 'damaged-link' } }
  const tooLarge: Decoded = { problem: { kind: 'link-too-large', limitBytes: LINK_LIMIT_BYTES } }
  if (fragment.length > LONGEST_CODE) return tooLarge
  const packed = fromBase64url(fragment.slice(LINK_START.length))
  if (!packed) return { problem: { kind: 'damaged-link' } }
  const stream = opened(inflate)
  if (!stream) return { problem: { kind: 'no-compression' } }
  const unpacked = await through(stream, packed, LINK_LIMIT_BYTES)
  if ('tooLarge' in unpacked) return tooLarge
  try {
    if ('bytes' in unpacked) return decodeRecord(new TextDecoder('utf-8', { fatal: true }).decode(unpacked.bytes))
  } catch {
    // Not UTF-8.
  }
  return { problem: { kind: 'damaged-link' } }
}

function opened(open: () => ByteStream): ByteStream | undefined {
  try {
    return open()
  } catch {
    return undefined
  }
}

/** Sends bytes through a stream, a slice whenever it asks for one, and stops when more than `limitBytes` come out. */
async function through(
  stream: ByteStream,
  bytes: Uint8Array<ArrayBuffer>,
  limitBytes: number,
): Promise<{ bytes: Uint8Array } | { tooLarge: true } | { malformed: true }> {
  let sent = 0
  const source = new ReadableStream<BufferSource>(
    {
      pull(controller) {
        if (sent < bytes.length) controller.enqueue(bytes.subarray(sent, sent + SLICE_BYTES))
        else controller.close()
        sent += SLICE_BYTES
      },
    },
    { highWaterMark: 0 },
  )
  const reader = source.pipeThrough(stream).getReader()
  const chunks: Uint8Array[] = []
  let total = 0
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      total += read.value.length
      if (total > limitBytes) {
        // It needn't be waited for, and an error on the way out changes nothing.
        reader.cancel().catch(() => undefined)
        return { tooLarge: true }
      }
      chunks.push(read.value)
    }
  } catch {
    return { malformed: true }
  }
  return { bytes: joined(chunks, total) }
}

function joined(chunks: readonly Uint8Array[], total: number): Uint8Array {
  const bytes = new Uint8Array(total)
  let place = 0
  for (const chunk of chunks) {
    bytes.set(chunk, place)
    place += chunk.length
  }
  return bytes
}
