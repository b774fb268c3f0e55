import { expect, test } from 'vitest'
import { answersTo } from '../../../../src/domain/search/answers.ts'
import { readQuestion } from '../../../../src/domain/search/questions.ts'
import { searchable } from '../../../../src/domain/search/search.ts'

const page = (route: string, title: string, ...parts: [heading: string, text: string][]) => ({
  route,
  synonyms: [`${title}别名`],
  places: [{ id: '', heading: title, text: '' }, ...parts.map(([heading, text]) => ({ id: heading, heading, text }))],
})
const PAGES = searchable([
  page('a/roles', '角色', ['指挥官', '由值班表上的人担任。'], ['记录员', '记录员写时间线。']),
  page('a/what', '什么是事件', ['触发', '任何员工都可以触发响应。'], ['级别', '级别可以事后再定。']),
  page('training/glossary', '术语表', ['副指挥官', '指挥官的后备。'], ['控制范围', '一个人能带几个人。']),
])
const [, , glossary] = PAGES
const routes = (query: string) => {
  const question = readQuestion(query, 'zh-CN', ['指挥官', '副指挥官', '控制范围'])
  return question ? answersTo(PAGES, question, glossary).map((answer) => answer.page.page.route) : []
}

test('leads to the page that answers, also in other words', () => {
  expect(routes('谁可以宣布？')[0]).toBe('a/what')
  expect(routes('谁当指挥官')[0]).toBe('a/roles')
})
test('leads to the glossary for what a word means', () => {
  expect(routes('控制范围是什么意思')[0]).toBe('training/glossary')
})
test('takes a name that only holds the word for another thing', () => {
  expect(routes('指挥官要做什么')[0]).toBe('a/roles')
})
test('is nothing where no page has a word of the question', () => {
  expect(routes('谁会量子力学')).toEqual([])
})
