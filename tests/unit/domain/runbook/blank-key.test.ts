import { expect, test } from 'vitest'
import { blankKey, plainKey } from '../../../../src/domain/runbook/blank-key.ts'

test.each([
  ['NAMESPACE', 'namespace'],
  ['My-Namespace', 'my_namespace'],
  ['pod name', 'pod_name'],
  ['实例 ID', '实例_id'],
  ['ＮＳ', 'ns'],
  ['—', ''],
])('“%s” has the key “%s”', (name, key) => expect(blankKey(name)).toBe(key))

test.each([
  ['my_namespace', 'namespace'],
  ['name_of_namespace', 'namespace'],
  ['value_of_mountpoint_label_from_alert', 'mountpoint'],
  ['namespace', 'namespace'],
  ['pod_name', 'pod'],
  ['your_name', 'your_name'],
])('“%s” is plainly “%s”', (key, plain) => expect(plainKey(key)).toBe(plain))
