import { expect, test } from 'vitest'
import { codeText } from '../../../src/domain/text.ts'

test('code keeps its lines and indentation, and nothing that nobody could see', () => {
  expect(codeText('\n\n\ta  b \r\n\u0007c\n\n')).toBe('  a  b\n�c')
})
