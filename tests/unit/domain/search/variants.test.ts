import { expect, test } from 'vitest'
import { variantsIn } from '../../../../src/domain/search/variants.ts'
import { traditionalPairs } from '../../../../src/search/traditional.ts'

test('each typed character becomes the one that is written', () => {
  const written = variantsIn('嚴严級级')
  expect(written('嚴重級別 SEV-1')).toBe('严重级別 SEV-1')
  expect(variantsIn('')('嚴')).toBe('嚴')
})

test('the build finds traditional characters and their variants for what the pages say, and nothing else', () => {
  const written = variantsIn(traditionalPairs(['严重级别', '谁来宣布', '里面']))
  expect(written('嚴重級別誰來宣佈裡面裏面')).toBe('严重级别谁来宣布里面里面')
  expect(traditionalPairs(['SEV-1'])).toBe('')
  expect(traditionalPairs(['嚴严'])).not.toContain('嚴')
})
