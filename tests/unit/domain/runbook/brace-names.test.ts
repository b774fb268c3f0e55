import { describe, expect, test } from 'vitest'
import { braceNames } from '../../../../src/domain/runbook/brace-names.ts'
import type { BlankPlace } from '../../../../src/domain/runbook/dialect.ts'

const names = (text: string, place: BlankPlace) => braceNames(text, place).map(({ name }) => name)

describe('a name in braces is a blank', () => {
  test.each<[BlankPlace, string, string[]]>([
    ['sh', 'kubectl -n {namespace} logs {pod} --tail {lines}', ['namespace', 'pod', 'lines']],
    ['sh', 'ssh admin@{host} "systemctl restart app-{env}"', ['host', 'env']],
    ['sh', 'curl -d \'{"id": "{order_id}"}\' x', ['order_id']],
    ['sh', 'export NS={namespace}', ['namespace']],
    ['sh', 'kubectl -n %{ns} get po', ['ns']],
    ['sql', "DELETE FROM {table} WHERE id = '{id}'", ['table', 'id']],
    ['prose', '登录 ssh admin@{交换机IP}，undo vlan {VLAN_ID}', ['交换机IP', 'VLAN_ID']],
  ])('in %s: %s', (place, text, wanted) => expect(names(text, place)).toEqual(wanted))
})

describe('braces that mean something else are none', () => {
  test.each<[BlankPlace, string]>([
    ['sh', 'echo {a,b}{1..3} ${HOME} a{b} x/{y}; find . -exec rm {} \\;'],
    ['sh', 'awk \'{print}\' x; awk "{print}" x; jq \'{name}\' x; jq "{name}" x'],
    ['sh', "kubectl get po -o jsonpath='{range .items[*]}{end}'"],
    ['sh', 'git show HEAD@{1} @{upstream}; exec {fd}>x'],
    ['sh', 'curl -w %{http_code} x; rpm -q --qf "%{name}" x'],
    ['sh', `python3 -c "print(f'{name}')"`],
    ['sh', "import {useState} from 'react'"],
    ['sh', 'docker ps --format {{json}} #{pane_id}'],
    ['sql', "SELECT '{red}'::text[]"],
    ['powershell', 'Invoke-Command -ScriptBlock {hostname}'],
    ['data', '{name}'],
    ['prose', '{first}, {props.x} and {注意}'],
    ['other', '{name}'],
  ])('in %s: %s', (place, text) => expect(names(text, place)).toEqual([]))
})
