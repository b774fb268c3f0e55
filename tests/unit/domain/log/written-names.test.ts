import { expect, test } from 'vitest'
import { namesWritten, peopleWritten, withPeopleReplaced } from '../../../../src/domain/log/written-names.ts'

test.each([
  ['王磊', ['王磊']],
  ['王磊（Wang Lei）、李雷', ['王磊（Wang Lei）', '李雷']],
  ['Ana and Bo', ['Ana', 'Bo']],
  ['王芳 和 李雷 / 韩梅梅', ['王芳', '李雷', '韩梅梅']],
  ['Anders, Andrea', ['Anders', 'Andrea']],
  [' ， ', []],
])('“%s” names %j', (field, people) => {
  expect(peopleWritten(field)).toEqual(people)
})

test.each([
  ['王磊（Wang Lei）', ['王磊', 'Wang Lei']],
  ['王磊（指挥官）', ['王磊']],
  ['Ana <ana.li@example.com>', ['Ana', 'ana.li']],
  ['alice.chen@example.com', ['alice.chen']],
  ['ops@example.com', []],
  ['（值班）', []],
])('“%s” is %j', (person, names) => {
  expect(namesWritten(person)).toEqual(names)
})

test('people are replaced, and what stands between them stays', () => {
  const replaced = (field: string) => withPeopleReplaced(field, (person) => `<${person}>`)
  expect(replaced(' 王磊（Wang Lei）、 李雷,\nAna and Bo ')).toBe(' <王磊（Wang Lei）>、 <李雷>,\n<Ana> and <Bo> ')
  expect(replaced('$&')).toBe('<$&>')
  expect(replaced(' ， ')).toBe(' ， ')
})
