import { createDeflateRaw, deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { toBase64url } from '../../../../src/domain/transfer/base64url.ts'
import { textBytes } from '../../../../src/domain/transfer/file-limits.ts'
import { LINK_START } from '../../../../src/domain/transfer/link-start.ts'
import { decodeLink, encodeLink, LINK_LIMIT_BYTES } from '../../../../src/domain/transfer/link.ts'
import { encodeRecord } from '../../../../src/domain/transfer/record-file.ts'
import { entry } from '../../../fixtures/entries.ts'
import { recordOf } from '../../../fixtures/record-text.ts'

const note = entry(1, '03:12', { kind: 'note', text: '延迟升高' })

describe('a link', () => {
  const text = encodeRecord([note])
  const linkOf = async (value: string) => {
    const link = await encodeLink(value)
    if ('problem' in link) throw new Error(link.problem.kind)
    return link.fragment
  }
  const packed = (bytes: Uint8Array | string) => LINK_START + toBase64url(deflateRawSync(bytes))

  test('holds the file in letters that no chat changes, and is read back', async () => {
    const fragment = await linkOf(text)
    expect(fragment).toMatch(/^#handover=[\w-]+$/)
    expect(await decodeLink(fragment)).toEqual({ entries: [note] })
  })

  test('of another deflate is read as well', async () => {
    expect(await decodeLink(packed(text))).toEqual({ entries: [note] })
  })

  test.each([
    '',
    '#',
    '#handover',
    '#handover=',
    'handover=AAAA',
    '#everyone/stay-on-topic',
    '#handover=A',
    '#handover=AAAAA',
    '#handover=====',
    '#handover=%7B%7D',
    '#handover=ab+/',
    '#handover=中文',
    '#handover=\ud800',
    '#handover=q1YqyM8sTlWyMtRRyszLS8 w',
    '#handover=BAAA',
  ])('that is cut off, mistyped or made up is damaged: %j', async (fragment) => {
    expect(await decodeLink(fragment)).toEqual({ problem: { kind: 'damaged-link' } })
  })

  test('that is cut off anywhere is damaged', async () => {
    const fragment = await linkOf(text)
    for (let length = LINK_START.length; length < fragment.length - 1; length += 7)
      expect(await decodeLink(fragment.slice(0, length)), `${length}`).toEqual({ problem: { kind: 'damaged-link' } })
  })

  test('whose text isn’t UTF-8 is damaged', async () => {
    expect(await decodeLink(packed(Uint8Array.of(0x22, 0xff, 0x22)))).toEqual({ problem: { kind: 'damaged-link' } })
  })

  test('is checked like a file', async () => {
    expect(await decodeLink(packed('{"poise":2}'))).toEqual({ problem: { kind: 'newer', version: 2, known: 1 } })
    expect(await decodeLink(packed('['.repeat(900_000)))).toEqual({ problem: { kind: 'too-deep', limitDepth: 32 } })
    expect(await decodeLink(packed(recordOf({})))).toMatchObject({ problem: { kind: 'unreadable-entry', number: 1 } })
  })

  test('unfolds to 1 MB at most, and to exactly that', async () => {
    const padded = (bytes: number) => text + ' '.repeat(bytes - textBytes(text))
    expect(await decodeLink(packed(padded(LINK_LIMIT_BYTES)))).toEqual({ entries: [note] })
    expect(await decodeLink(packed(padded(LINK_LIMIT_BYTES + 1)))).toEqual({
      problem: { kind: 'link-too-large', limitBytes: 1_000_000 },
    })
    expect(await decodeLink(await linkOf(padded(LINK_LIMIT_BYTES)))).toEqual({ entries: [note] })
    expect(await encodeLink(padded(LINK_LIMIT_BYTES + 1))).toEqual({
      problem: { kind: 'too-large-for-link', bytes: 1_000_001, limitBytes: 1_000_000 },
    })
  })

  test('that can’t be compressed at all still fits up to 1 MB', async () => {
    const noise = new Uint8Array(LINK_LIMIT_BYTES)
    for (let i = 0; i < noise.length; i += 65_536) crypto.getRandomValues(noise.subarray(i, i + 65_536))
    expect(await decodeLink(packed(noise))).toEqual({ problem: { kind: 'damaged-link' } })
    expect(await decodeLink(packed(Buffer.concat([noise, noise.subarray(0, 40_000)])))).toEqual({
      problem: { kind: 'link-too-large', limitBytes: 1_000_000 },
    })
  })

  test('FAULTS 31: that unfolds to a gigabyte of zeros is left after 1 MB', async () => {
    const fragment = LINK_START + toBase64url(await zeros(1_000))
    let unfolded = 0
    const inflate = () => {
      const { readable, writable } = new DecompressionStream('deflate-raw')
      const count = new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          unfolded += chunk.length
          controller.enqueue(chunk)
        },
      })
      return { writable, readable: (readable as ReadableStream<Uint8Array>).pipeThrough(count) }
    }
    const tooLarge = { problem: { kind: 'link-too-large', limitBytes: 1_000_000 } }
    expect(await decodeLink(fragment, { inflate })).toEqual(tooLarge)
    expect(unfolded).toBeGreaterThan(LINK_LIMIT_BYTES)
    // A slice of 256 bytes may unfold to 264 kB before anybody can look; some may be on their way.
    expect(unfolded).toBeLessThan(LINK_LIMIT_BYTES + 4 * 264_192)
    expect(await decodeLink(fragment)).toEqual(tooLarge)
  })

  test('is sent in small slices to a stream that unfolds each of them whole, as browsers do', async () => {
    let unfolded = 0
    const inflate = () =>
      new TransformStream<BufferSource, Uint8Array>({
        transform(slice, controller) {
          // The most that deflate makes of a byte.
          unfolded += slice.byteLength * 1_032
          controller.enqueue(new Uint8Array(slice.byteLength * 1_032))
        },
      })
    const fragment = LINK_START + toBase64url(new Uint8Array(900_000))
    expect(await decodeLink(fragment, { inflate })).toMatchObject({ problem: { kind: 'link-too-large' } })
    expect(unfolded).toBeGreaterThan(LINK_LIMIT_BYTES)
    expect(unfolded).toBeLessThan(LINK_LIMIT_BYTES + 4 * 264_192)
  })

  test('is a problem, not an exception, where there are no compression streams', async () => {
    const open = () => {
      throw new TypeError('Unsupported compression format')
    }
    expect(await encodeLink(text, { deflate: open })).toEqual({ problem: { kind: 'no-compression' } })
    expect(await decodeLink(packed(text), { inflate: open })).toEqual({ problem: { kind: 'no-compression' } })
  })
})

/** So many megabytes of zeros, deflated. */
async function zeros(megabytes: number): Promise<Uint8Array> {
  const deflate = createDeflateRaw()
  const chunks: Buffer[] = []
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk))
  const block = Buffer.alloc(1_000_000)
  for (let i = 0; i < megabytes; i++)
    if (!deflate.write(block)) await new Promise((resolve) => deflate.once('drain', resolve))
  await new Promise<void>((resolve) => deflate.end(resolve))
  return Buffer.concat(chunks)
}
