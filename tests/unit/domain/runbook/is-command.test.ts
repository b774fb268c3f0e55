import { expect, test } from 'vitest'
import { isCommand } from '../../../../src/domain/runbook/is-command.ts'

test.each([
  ['kubectl get pods', false, true],
  ['kubectl -n $NS get pod $POD', true, true],
  ['df -h', false, true],
  ['./restart.sh <host>', true, true],
  ['/usr/bin/curl -s x', false, true],
  ['kubectl exec', false, false],
  ['kubectl', false, false],
  ['KubePodCrashLooping', false, false],
  ['up == 0', false, false],
  ['the <namespace>', true, false],
  ['Error: $CODE', true, false],
])('“%s” with a blank (%s): %s', (code, hasBlank, is) => expect(isCommand(code, hasBlank)).toBe(is))
