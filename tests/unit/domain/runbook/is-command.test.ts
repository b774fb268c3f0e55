import { expect, test } from 'vitest'
import { isCommand, isStatement, isWarnedOf } from '../../../../src/domain/runbook/is-command.ts'

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
  ['/incident update <id>', true, false],
  ['/usr/local/bin/restart <id>', true, true],
  ['from <start> to <end>', true, false],
  ['hey <name>, please', true, false],
  ['net stop <service>', true, false],
  ['taskkill /IM <name>', true, false],
  ['sc.exe query <service>', true, false],
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

test.each([
  ["select * from orders where id='<id>'", true],
  ['DELETE FROM t WHERE id = :id', true],
  ['update <table> set x = 1', true],
  ['select the pod from the list', true],
  ['update the status page', false],
  ['show the graph', false],
])('“%s” begins as a statement of SQL: %s', (code, is) => expect(isStatement(code)).toBe(is))
