import { describe, expect, test } from 'vitest'
import { LINK_VALUES_LIMIT, valuesFromFragment } from '../../../../src/domain/runbook/link-values.ts'

const plainKey = (key: string): string => key.replace(/^my_|^value_of_|_label$/g, '')
const values = (fragment: string, ...keys: string[]): object =>
  Object.fromEntries(valuesFromFragment(fragment, keys, plainKey))

describe('the values of a link', () => {
  test('each goes to the blank of its name, with or without the sign', () => {
    expect(values('#namespace=prod&pod=api-1', 'namespace', 'pod')).toEqual({ namespace: 'prod', pod: 'api-1' })
    expect(values('namespace=prod', 'namespace')).toEqual({ namespace: 'prod' })
  })

  test('a name is compared as the key of a blank is', () => {
    expect(values('#Pod-Name=a&实例%20ID=b&host+name=c', 'pod_name', '实例_id', 'host_name')).toEqual({
      pod_name: 'a',
      实例_id: 'b',
      host_name: 'c',
    })
  })

  test('without an equal key, the words around a name don’t count', () => {
    expect(values('#namespace=a', 'my_namespace')).toEqual({ my_namespace: 'a' })
    expect(values('#value-of-pod-label=a', 'pod')).toEqual({ pod: 'a' })
    expect(values('#namespace=a&my_namespace=b', 'my_namespace', 'namespace')).toEqual({
      namespace: 'a',
      my_namespace: 'b',
    })
    expect(values('#namespace=a', 'my_namespace', 'value_of_namespace')).toEqual({ my_namespace: 'a' })
  })

  test('escapes and `+` are decoded, a broken escape stays', () => {
    expect(values('#a=%E8%AE%A2%E5%8D%95+x%2By%26%3D%23&b=100%&c=%zz%41&d=%ff%20', 'a', 'b', 'c', 'd')).toEqual({
      a: '订单 x+y&=#',
      b: '100%',
      c: '%zzA',
      d: '%ff%20',
    })
  })

  test('a value may have `=` in it', () => {
    expect(values('#l=app=api', 'l')).toEqual({ l: 'app=api' })
  })

  test('names that no blank has are dropped, of the same name the last counts', () => {
    expect(values('#x=1&a=2&a=3&__proto__=4&constructor=5', 'a')).toEqual({ a: '3' })
    expect(values('#a=2&a=', 'a')).toEqual({})
  })

  test.each(['', '#', '#diagnosis', '#everyone/step', '#=a', '#&&', '#a&b'])('%j gives none', (fragment) => {
    expect(values(fragment, 'a', 'b', 'diagnosis')).toEqual({})
  })

  test('no more than 64 are taken; a long one is cut where its fault can still be told', () => {
    const keys = Array.from({ length: 100 }, (_, index) => `k${index}`)
    const link = keys.map((key) => `${key}=1`).join('&')
    expect(valuesFromFragment(`${link}&k0=2`, keys, plainKey).size).toBe(LINK_VALUES_LIMIT)
    expect(valuesFromFragment(`${link}&k0=2`, keys, plainKey).get('k0')).toBe('2')
    expect(valuesFromFragment(`#a=${'x'.repeat(1_000_000)}`, ['a'], plainKey).get('a')).toHaveLength(10_001)
  })
})
