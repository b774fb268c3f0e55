import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64url, toBase64url } from '../../../../src/domain/transfer/base64url.ts'

test('base64url carries any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
      expect([...(fromBase64url(toBase64url(bytes)) ?? [])]).toEqual([...bytes])
    }),
  )
})
