import { expect, test } from 'vitest'
import { skeleton } from '../../../../src/domain/reporting/skeleton.ts'
import { zhCN } from '../../../../src/i18n/zh-CN/index.ts'

test('an outline says what the log knows, a blank for all else, and nothing hidden', () => {
  const { skeleton: words, starts } = zhCN.reporting
  const text = skeleton(
    {
      instrument: '某法',
      to: '某部门',
      title: '支付\n超时\u202e',
      severity: '',
      moments: new Map([['awareness', { at: '2026-11-21T19:00:00.000Z', zone: 'Europe/Paris', person: '老周' }]]),
      content: ['性质', '人数'],
    },
    words,
    starts,
  )
  expect(text).toContain('首次报告：某法')
  expect(text).toContain('2026-11-21 20:00（Europe/Paris；认定：老周）')
  expect(text).toContain('1. 性质：____\n2. 人数：____')
  expect(text).not.toContain('\u202e')
  expect(text).not.toMatch(/\{|undefined/)
})
