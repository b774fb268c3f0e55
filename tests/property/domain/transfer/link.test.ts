import fc from 'fast-check'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toBase64url } from '../../../../src/domain/transfer/base64url.ts'
import { LINK_START } from '../../../../src/domain/transfer/link-start.ts'
import { decodeLink, encodeLink } from '../../../../src/domain/transfer/link.ts'
import { encodeRecord } from '../../../../src/domain/transfer/record-file.ts'
import { anyLog, entriesOf } from '../../../fixtures/any-record.ts'
import { anyRecordText, expectSound } from '../../../fixtures/damaged-record.ts'

test('a link holds what a file holds', async () => {
  await fc.assert(
    fc.asyncProperty(anyLog, async (log) => {
      const text = encodeRecord(log)
      const link = await encodeLink(text)
      if ('problem' in link) expect(link.problem.kind).toBe('too-large-for-link')
      else expect(encodeRecord(entriesOf(await decodeLink(link.fragment)))).toBe(text)
    }),
  )
})

const unhandled: unknown[] = []
const note = (reason: unknown) => unhandled.push(reason)
beforeAll(() => void process.on('unhandledRejection', note).on('uncaughtException', note))
afterAll(() => void process.off('unhandledRejection', note).off('uncaughtException', note))

test('FAULTS 31: 10,000 hostile links are read or refused, and none throws', async () => {
  const bytes = fc.uint8Array({ maxLength: 200 })
  const payload = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    bytes.map(toBase64url),
    anyRecordText.map((text) => toBase64url(deflateRawSync(text))),
    // A sound link with bytes changed.
    fc.tuple(anyRecordText, fc.nat(), fc.nat(255)).map(([text, place, byte]) => {
      const packed = deflateRawSync(text)
      packed[place % packed.length] = byte
      return toBase64url(packed)
    }),
  )
  const outcomes = new Set<string>()
  await fc.assert(
    fc.asyncProperty(payload, fc.boolean(), async (code, whole) => {
      const decoded = await decodeLink(whole ? LINK_START + code : code)
      expectSound(decoded)
      outcomes.add('problem' in decoded ? decoded.problem.kind : 'entries')
    }),
    { numRuns: 10_000 },
  )
  expect([...outcomes]).toEqual(expect.arrayContaining(['damaged-link', 'entries', 'not-json', 'unreadable-entry']))
  // A stream that fails late would report here.
  await new Promise((resolve) => setImmediate(resolve))
  expect(unhandled).toEqual([])
})
