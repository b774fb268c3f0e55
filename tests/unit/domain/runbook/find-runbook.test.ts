import { expect, test } from 'vitest'
import { isLookedFor, runbookOfAlert, wordsOfAlert } from '../../../../src/domain/runbook/find-runbook.ts'

const all = [
  { names: ['Kube Pod Crash Looping', 'KubePodCrashLooping'] },
  { names: ['Disk full', 'NodeFilesystemFull', 'disk-full'] },
  { names: ['Disk full of logs', 'LogsFull'] },
  { names: ['One', 'Same'] },
  { names: ['Two', 'Same'] },
]

test.each([
  ['KubePodCrashLooping', all[0]],
  ['kubepodcrashlooping', all[0]],
  ['kube-pod-crash-looping', all[0]],
  ['DISK FULL', all[1]],
  ['Same', undefined],
  ['Kube', undefined],
  ['', undefined],
])('the alert “%s” has its runbook', (alert, runbook) => expect(runbookOfAlert(all, alert)).toBe(runbook))

test.each([
  ['crash pod', [0]],
  ['podcrash', [0]],
  ['disk', [1, 2]],
  ['filesystem', [1]],
  ['', [0, 1, 2, 3, 4]],
  ['nothing', []],
])('somebody who looks for “%s” finds them', (query, found) => {
  expect(all.flatMap((one, at) => (isLookedFor(one, query) ? [at] : []))).toEqual(found)
})

test('the name of an alert is taken apart', () => {
  expect(wordsOfAlert('KubePodCrashLooping')).toEqual(['Kube', 'Pod', 'Crash', 'Looping'])
  expect(wordsOfAlert('etcdGRPCRequestsSlow 99')).toEqual(['etcd', 'GRPC', 'Requests', 'Slow', '99'])
  expect(wordsOfAlert('磁盘将满')).toEqual(['磁盘将满'])
})
