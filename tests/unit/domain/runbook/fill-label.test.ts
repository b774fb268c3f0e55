import { expect, test } from 'vitest'
import { fillLabel } from '../../../../src/domain/runbook/fill-label.ts'

const POD = { key: 'pod', written: '<pod>' }
const NODE = { key: 'node', written: '$NODE' }

test.each([
  ['what is filled in stands in its place', { pod: 'api-1', node: '节点_2' }, 'Drain 节点_2 of api-1.'],
  ['an empty blank stands as it is written', { pod: 'api-1' }, 'Drain $NODE of api-1.'],
  ['so does one with signs of its own', { pod: 'a b;c', node: 'n-1' }, 'Drain n-1 of <pod>.'],
  ['without any there is nothing to say', { pod: '-x', node: '\u202eevil' }, undefined],
])('%s', (_, values, label) => {
  expect(fillLabel(['Drain\n  ', NODE, ' of ', POD, '. '], new Map(Object.entries(values)))).toBe(label)
})
test('where the words have no blank, what stands in those of the commands is put behind them', () => {
  const values = new Map([
    ['svc', 'web-1'],
    ['ns', '$(reboot)'],
  ])
  expect(fillLabel(['First do this:'], values, ['svc', 'svc', 'ns', 'empty'])).toBe('First do this: · web-1')
  expect(fillLabel(['First do this:'], new Map(), ['svc'])).toBeUndefined()
  expect(fillLabel(['Restart ', POD], values, ['svc'])).toBeUndefined()
})
test('words that get too long for an entry are left out', () => {
  const parts = [POD, POD, POD]
  expect(fillLabel(parts, new Map([['pod', 'x'.repeat(9_000)]]))).toBeUndefined()
})
