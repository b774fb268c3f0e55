import { describe, expect, test } from 'vitest'
import { adviseOnMessage } from '../../../../src/domain/advice/message.ts'
import { findWording } from '../../../../src/domain/advice/find-wording.ts'
import { MESSAGE_RULES, type MessageRule } from '../../../../src/domain/advice/message-words.ts'
import { MESSAGES_EN } from '../../../../src/domain/advice/message-words-en.ts'
import { MESSAGES_ZH_CN } from '../../../../src/domain/advice/message-words-zh-CN.ts'

interface Examples {
  fires: readonly string[]
  spares: readonly string[]
}

const CHINESE: Record<MessageRule, Examples> = {
  belittling: {
    fires: ['个别用户可能打不开', '网络出现抖动', '这是偶发现象', '瞬时异常', '少数客户受影响', '链路闪断'],
    spares: ['部分用户付不了款', '约 3% 的请求变慢', '用户个人信息'],
  },
  disguise: {
    fires: ['系统升级导致无法登录', '因升级维护，暂时打不开', '由于不可抗力，服务受影响', '紧急维护中'],
    spares: ['原定 02:00 结束的系统维护期间，登录变慢', '我们正在回滚', '你可以升级到新版本'],
  },
  patience: {
    fires: ['请耐心等待', '请各位耐心等候', '请大家稍安勿躁'],
    spares: ['11:20 前再更新', '请打开 App 看“服务状态”'],
  },
  'unchecked-data': {
    fires: ['没有数据丢失', '未发生用户数据泄露', '数据没有丢失', '你的数据是安全的', '资金安全'],
    spares: ['目前没有发现数据泄露，仍在核实', '数据丢失：无', '安全事件响应', '数据安全团队正在查'],
  },
  'unconfirmed-end': {
    fires: ['故障已排除', '问题已经完全消除', '现已排除故障'],
    spares: ['我们正在排除故障', '现在已完全恢复', '排查还在进行'],
  },
  'hidden-actor': {
    fires: ['第三方服务故障，登录失败', '因供应商原因无法付款', '运营商网络异常'],
    spares: ['我们正在把流量切到备用通道', '请联系供应商经理'],
  },
  'breach-comfort': {
    fires: ['没有证据表明数据被滥用', '数据已加密，请放心', '仅涉及非敏感信息', '黑客手段高超'],
    spares: ['涉及的信息：手机号', '还没查清的：时间范围', '登录密码加密保存'],
  },
}
const ENGLISH: Record<MessageRule, Examples> = {
  belittling: {
    fires: [
      'A glitch kept you out',
      'We had a small hiccup',
      'A small subset of users can’t sign in',
      'a handful of users',
    ],
    spares: ['A small subset of users, about 3%, can’t sign in', 'Some users can’t pay', 'a large number of users'],
  },
  disguise: {
    fires: ['Unplanned maintenance is under way', 'Emergency maintenance tonight', 'due to force majeure'],
    spares: ['The maintenance due to end at 02:00 will take longer', 'Planned maintenance is over'],
  },
  patience: {
    fires: ['Please be patient', 'Thank you for your patience', 'Bear with us'],
    spares: ['Next update by 11:20', 'Patient records load slowly'],
  },
  'unchecked-data': {
    fires: ['No data was lost', 'Your data is safe', 'There was no data loss', 'no customer data was leaked'],
    spares: [
      'We have found no sign so far; we are still checking whether data was lost',
      'Data lost: none',
      'Save your data',
    ],
  },
  'unconfirmed-end': {
    fires: ['The issue should now be resolved', 'The problem appears to be fixed'],
    spares: ['It has fully recovered', 'We are monitoring', 'The problem is being worked on'],
  },
  'hidden-actor': {
    fires: [
      'Mistakes were made',
      'We take your privacy very seriously',
      'A third-party outage keeps you out',
      'A flag was inadvertently removed',
    ],
    spares: ['We removed a flag by mistake', 'We are switching to another route', 'Payments were delayed'],
  },
  'breach-comfort': {
    fires: [
      'There is no evidence that data was misused',
      'The data was encrypted',
      'only non-sensitive information',
      'sophisticated attackers',
    ],
    spares: ['What we don’t know yet: the period', 'Information concerned: phone numbers'],
  },
}

describe.each([
  ['zh-CN', MESSAGES_ZH_CN, CHINESE],
  ['en', MESSAGES_EN, ENGLISH],
] as const)('in %s', (language, table, examples) => {
  describe.each(MESSAGE_RULES)('the rule “%s”', (rule) => {
    test.each(examples[rule].fires)('fires at “%s”, says why and what instead', (text) => {
      expect(findWording(table[rule], text)).toBeTruthy()
      expect(adviseOnMessage(text, language)).toContainEqual(
        expect.objectContaining({ rule, why: table[rule].why, instead: table[rule].instead }),
      )
    })
    test.each(examples[rule].spares)('has nothing to say of “%s”', (text) => {
      expect(findWording(table[rule], text)).toBeUndefined()
    })
  })
  test('what it proposes instead is nothing that it advises against', () => {
    for (const { instead } of Object.values(table))
      expect(
        adviseOnMessage(instead.replace(/[“”]/g, ''), language).filter(({ rule }) => rule in table),
        instead,
      ).toEqual([])
  })
})

test('a message is read by the rules of both languages, with those of every update', () => {
  expect(adviseOnMessage('A glitch. 请耐心等待。预计 23:00 恢复。', 'en').map(({ rule }) => rule)).toEqual([
    'promise',
    'belittling',
    'patience',
  ])
})
test.each(['fr', '', 'constructor'])('a language without rules gets no advice: “%s”', (language) => {
  expect(adviseOnMessage('Please be patient', language)).toEqual([])
})
