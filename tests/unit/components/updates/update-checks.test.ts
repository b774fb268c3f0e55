import { describe, expect, test } from 'vitest'
import { countGaps } from '../../../../src/components/updates/update-checks.ts'
import { updateTemplates as en } from '../../../../src/i18n/en/update-templates.ts'
import { updateTemplates as zhCN } from '../../../../src/i18n/zh-CN/update-templates.ts'

describe('the gaps of a text', () => {
  test('are what stands in brackets, in both languages', () => {
    expect(countGaps('现状：【现状】\n客户影响：【客户影响】', zhCN.drill)).toBe(2)
    expect(countGaps('Status: [status]\nCustomer impact: [customer impact]', en.drill)).toBe(2)
  })
  test('are none once they are filled', () => {
    expect(countGaps('现状：已回滚', zhCN.drill)).toBe(0)
    expect(countGaps('', zhCN.drill)).toBe(0)
  })
  test('don’t include the mark of a drill', () => {
    expect(countGaps(`${zhCN.drill}现状：已回滚`, zhCN.drill)).toBe(0)
    expect(countGaps(`${en.drill}Status: [status]`, en.drill)).toBe(1)
  })
  test('are found in every text that has some', () => {
    for (const words of [zhCN, en]) {
      expect(countGaps(words.texts.investigating, words.drill)).toBe(0)
      expect(countGaps(words.texts.executives, words.drill)).toBe(3)
    }
  })
})
