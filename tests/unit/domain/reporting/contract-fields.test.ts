import { describe, expect, test } from 'vitest'
import { type ContractTexts, readContract } from '../../../../src/domain/reporting/contract-fields.ts'

const texts: ContractTexts = {
  name: ' Acme ',
  amount: ' 24 ',
  counting: '',
  from: '',
  zone: ' Europe/Berlin ',
  to: 'security desk\n',
  clause: '',
  rolls: '',
}

describe('the fields of a contract', () => {
  test('are read trimmed; hours and finding out are what the lists show first', () => {
    expect(readContract(texts)).toEqual({
      name: 'Acme',
      amount: 24,
      counting: 'elapsed-hours',
      from: 'awareness',
      zone: 'Europe/Berlin',
      to: 'security desk',
      clause: '',
      rolls: false,
    })
    const chosen = { ...texts, counting: 'business-days', from: 'occurrence', rolls: 'yes' }
    expect(readContract(chosen)).toMatchObject({ counting: 'business-days', from: 'occurrence', rolls: true })
  })

  test.each([
    ['name', { name: ' ' }],
    ['amount', { amount: '' }],
    ['amount', { amount: '0' }],
    ['amount', { amount: '-3' }],
    ['amount', { amount: '1.5' }],
    ['amount', { amount: '10000' }],
    ['amount', { amount: '1e3' }],
    ['zone', { zone: '' }],
    ['zone', { zone: 'Berlin' }],
    ['to', { to: '\n' }],
  ])('without a usable %s are none: %j', (kind, change) => {
    expect(readContract({ ...texts, ...change })).toEqual({ problem: { kind } })
  })

  test.each(['name', 'to', 'clause'] as const)('with too long a %s say which, and nothing is cut', (field) => {
    const text = 'x'.repeat(20_001)
    expect(readContract({ ...texts, [field]: text })).toMatchObject({ problem: { kind: 'long', field, text } })
  })
})
