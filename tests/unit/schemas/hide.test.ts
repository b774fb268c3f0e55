import { describe, expect, test } from 'vitest'
import { ORGANIZATION_FILE } from '../../../src/schemas/organization-file.ts'
import { pageRoutes } from '../../../src/guide/page-path.ts'
import { lineOf, problemsAfter } from '../../fixtures/organization.ts'

const HIDE = 'hide: []'
const place = (text: string) => `${ORGANIZATION_FILE}:${lineOf(text)}: `

describe('a hidden page', () => {
  test.each(pageRoutes().filter((id) => !/^during\/during-an|^after\/postmortem(-process)?$/.test(id)))(
    'may be %s',
    (id) => {
      expect(problemsAfter(HIDE, `hide: [${id}]`)).toEqual([])
    },
  )
  test.each([
    ['during/during-an-incident', 'the home page and the navigation lead there, and so does every missing page'],
    ['after/postmortem-process', 'the home page leads there, and the deadline is worked out on it'],
    ['after/postmortem', 'the postmortem is written on it'],
  ])('can’t be %s: the site needs it', (id, why) => {
    expect(problemsAfter(HIDE, `hide: [${id}]`)).toEqual([
      `${place(HIDE)}hide.0 is “${id}”, which can’t be hidden: ${why}. Take it off the list.`,
    ])
  })
  test('that doesn’t exist is named with the nearest ones', () => {
    expect(problemsAfter(HIDE, 'hide: [crisis/overview, resources/chatop]')).toEqual([
      `${place(HIDE)}hide.1 is “resources/chatop”, and there is no such page. Write the path of its file in src/content/guide, without language and ending; the nearest are resources/chatops, resources/reading, ${nearestThird()}.`,
    ])
    expect(problemsAfter(HIDE, 'hide: [/crisis/overview/]')[0]).toContain('the nearest are crisis/overview, ')
    expect(problemsAfter(HIDE, 'hide: [en/training/glossary]')[0]).toContain('the nearest are training/glossary, ')
  })
  test.each([
    [
      'hide: crisis/overview',
      'hide is “crisis/overview”, which is not a list of pages. Write [crisis/overview], or [] for none.',
    ],
    ['hide: [1]', 'hide.0 is “1”, which is not the name of a page. Write one such as crisis/overview.'],
  ])('%s is refused in a sentence', (lines, sentence) => {
    expect(problemsAfter(HIDE, lines)).toEqual([place(HIDE) + sentence])
  })
})

/** Which of many equally far pages comes third doesn't matter. */
function nearestThird(): string {
  return /resources\/reading, ([\w/-]+)\./.exec(problemsAfter(HIDE, 'hide: [resources/chatop]')[0] ?? '')?.[1] ?? ''
}
