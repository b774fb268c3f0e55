import { describe, expect, test } from 'vitest'
import { fillAgain } from '../../../../src/domain/timers/fill-again.ts'

const TEMPLATE =
  '{severity}：{title}，已进行 {elapsed}。\n现状：【现状】\n正在等：{waiting}\n变通办法：【办法】\n下次更新：{next}'
const NOW = { severity: 'SEV-2', title: '支付超时', elapsed: '61 分钟', waiting: '【在等谁】', next: '11:10' }
const SENT =
  'SEV-1：支付超时，已进行 31 分钟。\n现状：一半请求失败\n正在等：王芳查主库\n变通办法：用网页版\n下次更新：10:40'
const again = (last: string, values: Partial<typeof NOW> = {}) => fillAgain(TEMPLATE, last, { ...NOW, ...values })

describe('FAULTS 73: the text after one that was sent', () => {
  test('has new values and keeps what somebody filled in', () => {
    expect(again(SENT)).toBe(
      'SEV-2：支付超时，已进行 61 分钟。\n现状：一半请求失败\n正在等：王芳查主库\n变通办法：用网页版\n下次更新：11:10',
    )
  })
  test('goes by what the log knows, where it knows more now', () => {
    expect(again(SENT, { waiting: '李雷（10:50 答复）' })).toContain('正在等：李雷（10:50 答复）')
  })
  test('has its gap again where the last one was sent with it', () => {
    expect(again(SENT.replace('一半请求失败', '【现状】'))).toContain('现状：【现状】')
    expect(again(SENT.replace('一半请求失败', '约【多少】的请求失败'))).toContain('现状：【现状】')
  })
  test('keeps lines that were added, above, between and below, and text of several lines', () => {
    const last = `抄送：法务\n${SENT.replace('一半请求失败', '一半请求失败\n华东最重')}\n【】没有\n联系：小周`
    const lines = again(last).split('\n')
    expect(lines.slice(0, 4)).toEqual([
      '抄送：法务',
      'SEV-2：支付超时，已进行 61 分钟。',
      '现状：一半请求失败',
      '华东最重',
    ])
    expect(lines.at(-1)).toBe('联系：小周')
  })
  test('leaves away what was removed, and puts back what the log says', () => {
    expect(again(SENT.replace('变通办法：用网页版\n', ''))).not.toContain('变通办法')
    const reworded = again(SENT.replace('下次更新：10:40', '一小时后再说'))
    expect(reworded).toContain('下次更新：11:10')
    expect(reworded).not.toContain('一小时后再说')
  })
  test('takes only lines of the same name from a text of another stage', () => {
    const other = '客户受到的影响：登录\n变通办法：用网页版\n我们正在处理。'
    expect(again(other)).toBe(
      'SEV-2：支付超时，已进行 61 分钟。\n现状：【现状】\n正在等：【在等谁】\n变通办法：用网页版\n下次更新：11:10',
    )
  })
  test('is the template alone where nothing was sent, or something of its own', () => {
    expect(again('')).toBe(again('随便写的一句话'))
  })
})
