import { describe, expect, test } from 'vitest'
import { sessionVariables } from '../../../../src/domain/runbook/session-variables.ts'

describe('a command leaves behind', () => {
  test.each<[string, string[]]>([
    ['POD=$(kubectl get pod -o name | head -1)', ['POD']],
    ['A=1 B=\'x; y\' C="$(date; id)"', ['A', 'B', 'C']],
    ['export REGION="eu west" ZONE=b', ['REGION', 'ZONE']],
    ['declare -r X=1', ['X']],
    ["read -r -p 'Host and port: ' HOST PORT", ['HOST', 'PORT']],
    ['cd /srv && DIR=$(pwd); echo $DIR', ['DIR']],
    ['NS=shop # the namespace\nX=1', ['NS', 'X']],
    ['ID=`id -u`\nNAME=`id -un`', ['ID', 'NAME']],
    ['LIST+=" x"', ['LIST']],
  ])('%s', (command, names) => expect(sessionVariables(command, 'sh')).toEqual(names))

  test('PowerShell’s variables, in lower case', () => {
    expect(sessionVariables('$Pool = (Get-Website).pool\nif ($x -eq 1) { $y = 2 }', 'powershell')).toEqual(['pool'])
  })
})

describe('nothing is left behind', () => {
  test.each([
    ['by what is set for one command', 'KUBECONFIG=x NS=y kubectl get pods'],
    ['in a pipe', 'A=1 | cat'],
    ['at the end of a pipe', 'list | read A'],
    ['in the background', 'A=$(slow) &'],
    ['in a subshell', '(A=1; B=2)'],
    ['in a loop or a condition', 'for x in a b; do A=1; done'],
    ['by an argument', 'dd if=/dev/zero of=x'],
    ['by a text', "echo 'A=1'"],
  ])('%s', (_, command) => expect(sessionVariables(command, 'sh')).toEqual([]))

  test('in another dialect', () => expect(sessionVariables('A=1', 'sql')).toEqual([]))
})
