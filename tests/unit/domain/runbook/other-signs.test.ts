import { describe, expect, test } from 'vitest'
import type { BlankPlace } from '../../../../src/domain/runbook/dialect.ts'
import { otherSigns } from '../../../../src/domain/runbook/other-signs.ts'

const names = (text: string, place: BlankPlace) => otherSigns(text, place).map(({ name }) => name)

describe('a blank in rarer signs', () => {
  test.each<[BlankPlace, string, string[]]>([
    ['sh', 'curl https://<host>/orders/{id}/retry', ['id']],
    ['prose', 'Open https://example.com/{tenant}/x', ['tenant']],
    ['sh', 'use YOUR_TOKEN and your-namespace', ['YOUR_TOKEN', 'your-namespace']],
    ['sh', 'ssh 【主机】 〈用户〉 ＜端口＞ $区域 ${可用区}', ['端口', '主机', '用户', '区域', '可用区']],
    ['prose', '登上 ＜主机＞', ['主机']],
    ['sql', 'WHERE id = :id AND at > :since', ['id', 'since']],
    ['cmd', 'ping %HOST%', ['HOST']],
  ])('in %s: %s', (place, text, wanted) => expect(names(text, place)).toEqual(wanted))
})

describe('the same signs of something else are none', () => {
  test.each<[BlankPlace, string]>([
    ['sh', 'curl https://example.com/{a,b} -w "%{http_code}"; mkdir -p x/{y}; echo ${z}'],
    ['sh', 'YOUR_TOKEN=x $YOUR_TOKEN my-namespace'],
    ['prose', 'your-namespace, 【注意】 〈岛〉 1 ＜2＞'],
    ['other', '【严重】 disk'],
    ['sh', '# 【注意】 first'],
    ['sql', "now()::date, '10:30', :new.id, x := 1"],
    ['cmd', 'set A=1\necho %A% %PATH% 5% or 6%\nfor %%f in (*) do del %%f'],
  ])('in %s: %s', (place, text) => expect(names(text, place)).toEqual([]))
})

test('a name stands at its place, signs and all', () => {
  const text = 'see https://a.b/{id} and ＜主机＞'
  expect(otherSigns(text, 'prose').map(({ start, end }) => text.slice(start, end))).toEqual(['{id}', '＜主机＞'])
})
