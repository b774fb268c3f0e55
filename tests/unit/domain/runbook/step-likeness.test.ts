import { describe, expect, test } from 'vitest'
import { likeness } from '../../../../src/domain/runbook/step-likeness.ts'

const SAME: [then: string, now: string][] = [
  ['Restart the pod', 'restart the pod.'],
  ['Check teh logs of the gateway', 'Check the logs of the gateway'],
  ['Check the lgos of the gateway', 'Check the logs of the gateway'],
  ['Restart the deploymet', 'Restart the deployment'],
  ['Page the on-call enginer', 'Page the on-call engineer!'],
  ['Drain the node', 'Drain the affected node'],
  ['Drain the affected node', 'Drain the node'],
  ['Roll back the release', 'Rollback the release'],
  ['查看日志', '查看日志。'],
  ['查看网关的日志', '查看网关日志'],
  ['确认监控看板上错误率已经会落', '确认监控看板上错误率已经回落'],
  ['重启服务', '重启网关服务'],
  ['重启 Pod', '重启 pod'],
  ['Ｒｅｓｔａｒｔ the pod', 'Restart the pod'],
]
const OTHERS: [then: string, now: string][] = [
  ['Restart the primary', 'Restart the replica'],
  ['Restart the pod', 'Restart the node'],
  ['Scale to 3 replicas', 'Scale to 5 replicas'],
  ['Scale the replicas', 'Scale the 5 replicas'],
  ['Restart api-1', 'Restart api-2'],
  ['Fail over to us-east', 'Fail over to us-west'],
  ['Enable the feature flag', 'Disable the feature flag'],
  ['Mount the volume', 'Unmount the volume'],
  ['Subscribe the queue', 'Unsubscribe the queue'],
  ['Restart the pod', 'Do not restart the pod'],
  ['Restart the pod', 'Don’t restart the pod'],
  ['Restart', 'Restart everything, then call the customers and say that it was us'],
  ['重启主库', '重启从库'],
  ['把主库的只读实例全部重新启动一遍', '把从库的只读实例全部重新启动一遍'],
  ['打开自动扩缩容的总开关并通知值班', '关闭自动扩缩容的总开关并通知值班'],
  ['切换流量', '不切换流量'],
  ['查看日志', '清空日志'],
  ['查看日志', '重启服务'],
  ['', ''],
  ['。', '。'],
]

describe('two steps', () => {
  test.each(SAME)('say the same: “%s”, “%s”', (then, now) => {
    expect(likeness(then, now)).toBeGreaterThan(0)
    expect(likeness(now, then)).toBe(likeness(then, now))
  })
  test.each(OTHERS)('say something else: “%s”, “%s”', (then, now) => {
    expect(likeness(then, now)).toBe(0)
    expect(likeness(now, then)).toBe(0)
  })
})

test('the same words are nearer than a mended typo, and that is nearer than a word more', () => {
  const then = 'Check the logs of the gateway'
  const all = [then, 'Check the logs of the gatewayy', 'Check the logs of the new gateway'].map((now) =>
    likeness(then, now),
  )
  expect(all).toEqual([...all].sort((a, b) => b - a))
  expect(new Set(all).size).toBe(3)
})
