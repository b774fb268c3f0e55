import { expect, test } from 'vitest'
import { isCommand, isWarnedOf } from '../../../../src/domain/runbook/is-command.ts'

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
  ['tail -f /var/log/app.log', false, true],
  ['find the pod', false, false],
  ['date', false, false],
  ['the <namespace>', true, false],
  ['Error: $CODE', true, false],
])('“%s” with a blank (%s): %s', (code, hasBlank, is) => expect(isCommand(code, hasBlank)).toBe(is))

test.each([
  ['Never run ', true],
  ['Don’t use ', true],
  ['不跑 ', true],
  ['千万别执行 ', true],
  ['不要在主库上跑 ', true],
  ['It never stops? Run ', false],
  ['没有就不用管；否则运行 ', false],
  ['分别运行 ', false],
  ['连不上就运行 ', false],
  ['Run ', false],
  ['', false],
])('what stands behind “%s” is warned of: %s', (before, is) => expect(isWarnedOf(before)).toBe(is))
