import { describe, expect, test } from 'vitest'
import { postmortemFileName } from '../../../../src/domain/postmortem/file-name.ts'
import { entry, source } from '../../../fixtures/postmortem.ts'

describe('file name', () => {
  const named = (title: string) =>
    postmortemFileName(source([entry(1, '19:08', { kind: 'declared', title, severity: 'SEV-1', drill: false })]), 'md')

  test('holds the local date of the start and the title', () => {
    expect(named('支付回调超时')).toBe('postmortem-2026-09-29-支付回调超时.md')
    expect(postmortemFileName(source([]), 'md')).toBe('postmortem-未命名事件.md')
  })

  test.each(['../../etc/passwd', 'C:\\x', 'a/b:c*d?e"f<g>h|i', ' . ', 'a\u0000\u202eb', 'x\nheader: y'])(
    '%j turns into safe characters',
    (title) => {
      expect(named(title)).toMatch(/^postmortem-2026-09-29(-[\p{L}\p{N}]+)*\.md$/u)
    },
  )

  test('a long title is cut', () => {
    expect(named('长'.repeat(500)).length).toBeLessThan(90)
  })
})
