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
    ['sql', "KILL SESSION '&sid,&&serial'; SELECT x FROM &schema..t WHERE a = &a;", ['sid', 'serial', 'schema', 'a']],
    ['sql', `WHERE a = :'since' AND :"schema".:"table" > 0`, ['since', 'schema', 'table']],
    [
      'sh',
      'kubectl -n <<ns>> get po __POD_NAME__ @@NODE@@ «релиз» <10.x.x.x>',
      ['релиз', 'POD_NAME', 'NODE', '10.x.x.x', 'ns'],
    ],
    ['prose', '在工单＿＿＿＿里登记，工单号：＿＿＿＿＿＿。Ticket: ______', ['工单号', 'Ticket']],
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
    ['sql', "a & b, a &b, 'x?a=1&b=2', '&nbsp;'; :result := f(1)"],
    ['sql', 'SELECT @@hostname, \'{"a":"b"}\''],
    ['sh', 'cat <<EOF>>x\ntext\nEOF'],
    ['sh', 'git diff @@ -1,2 +3,4 @@; echo __init__ __FILE__; x <<< y'],
    ['prose', '«titre», <<x>>, __INIT__, a ______ b'],
    ['cmd', 'set A=1\necho %A% %PATH% 5% or 6%\nfor %%f in (*) do del %%f'],
  ])('in %s: %s', (place, text) => expect(names(text, place)).toEqual([]))
})

test('a name stands at its place, signs and all', () => {
  const text = 'see https://a.b/{id} and ＜主机＞'
  expect(otherSigns(text, 'prose').map(({ start, end }) => text.slice(start, end))).toEqual(['{id}', '＜主机＞'])
})
