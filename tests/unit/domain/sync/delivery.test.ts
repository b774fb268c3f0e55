import { expect, test } from 'vitest'
import { decodeDelivery } from '../../../../src/domain/sync/delivery.ts'

const WHAT_IT_SAYS = { cursor: { sequence: 41, storedAtNs: '1796000000123456789' }, number: 7, pending: 3 }
const SHORT = '$JS.ACK.POISE.reader.1.41.7.1796000000123456789.3'

test.each([
  ['in the form before NATS 2.14', SHORT],
  ['in the form since', '$JS.ACK._.hash.POISE.reader.1.41.7.1796000000123456789.3'],
  ['with a token at its end', '$JS.ACK.domain.hash.POISE.reader.1.41.7.1796000000123456789.3.token'],
])('a delivery is read %s', (_, reply) => {
  expect(decodeDelivery(reply)).toEqual(WHAT_IT_SAYS)
})
test.each([
  undefined,
  '',
  '_INBOX.team.x',
  SHORT.replace('$JS.ACK', '$JS.FC'),
  SHORT.replace('.41.', '.x.'),
  SHORT.replace('.3', '.-3'),
  SHORT.replace('.3', ''),
  `x${SHORT}`,
])('what somebody pushed into our inbox is none: %s', (reply) => {
  expect(decodeDelivery(reply)).toBeUndefined()
})
