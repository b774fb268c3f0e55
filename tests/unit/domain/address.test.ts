import { expect, test } from 'vitest'
import { isAddress } from '../../../src/domain/address.ts'

test.each(['https://a.example', 'tel:112', 'https://a.example/?q=中', 'ftp://a'])('%s is an address', (text) => {
  expect(isAddress(text)).toBe(true)
})
test.each(['', 'a.example', '/path', 'https://', 'https://[', 'http://a:99999'])('%j is none', (text) => {
  expect(isAddress(text)).toBe(false)
})
