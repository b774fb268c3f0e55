import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkGuide } from '../../../src/markdown/check-guide.ts'
import { parsePage } from '../../../src/markdown/parse-page.ts'
import { unfilledProblems } from '../../../src/markdown/unfilled-placeholders.ts'
import { organization, organizationText } from '../../../src/schemas/organization-file.ts'

const ZH = 'src/content/guide/zh-CN/during/x.mdx'
const EN = 'src/content/guide/en/during/x.mdx'
const PLACES = ['name', 'contacts.phone.pin']
/** Whatever other languages the site may have. */
const BOTH = ['zh-CN', 'en'] as const

const OWN_EN = 'src/content/own/guide/en/during/x.mdx'
const parsed = (file: string, text: string) => parsePage({ file, text })
/** The problems of one page that is the same in both languages, or of two. */
function problems(zh: string, en = zh): string[] {
  return checkGuide([parsed(ZH, zh), parsed(EN, en)], (place) => PLACES.includes(place), BOTH)
}
/** The problems of the Chinese page alone; the English one has the same. */
const own = (text: string) => problems(text).filter((problem) => problem.startsWith(ZH))
const page = (...lines: string[]) => ['---', 'title: 页', '---', '', ...lines].join('\n')
const step = (id: string) => `<Step id="${id}" />`

describe('FAULTS 17: a step id', () => {
  test.each(['scribe/post-roles', 'a', 'a-1', 'role-2/x-y-z', '1/2'])('may be %s', (id) => {
    expect(own(page(step(id)))).toEqual([])
  })
  test.each(['Scribe/post', 'a/b/c', '/a', 'a/', 'a--b', '-a', 'a-', 'a_b', 'a b', '记录', 'a.b', 'a#b', 'a:b'])(
    'can’t be %s, and the sentence shows a good one',
    (id) => {
      expect(own(page(step(id)))).toEqual([
        `${ZH}:5: The step id “${id}” is malformed. Write lower-case words with hyphens and at most one slash, for example scribe/post-roles.`,
      ])
    },
  )
  test.each(['<Step></Step>', '<Step id="" />', '<Step id />', '<Step id={a} />', '<Step name="a" />', '<Step />'])(
    'is missing from %s, and the sentence shows where it goes',
    (tag) => {
      expect(own(page('', tag))[0]).toBe(
        `${ZH}:6: A step has no id. Write <Step id="role/what-to-do">, with the id that its sheet gives it.`,
      )
    },
  )
  test('may stand in either kind of quotes, or on a line of its own', () => {
    expect(own(page("<Step id='a' />", '', '<Step', '  id="b"', '/>'))).toEqual([])
    expect(own(page('<Step', '  id="Bad Id"', '/>'))[0]).toContain(`${ZH}:5: The step id “Bad Id” is malformed.`)
  })
  test.each([
    ['incident-comander/page', 'incident-commander/page'],
    ['scribes/x', 'scribe/x'],
    ['costumer-liaison/x', 'customer-liaison/x'],
  ])('FAULTS 17: begins with a role as it is spelled, not as in %s', (id, meant) => {
    expect(own(page(step(id)))).toEqual([
      `${ZH}:5: The step id “${id}” begins with “${id.split('/')[0]}”, which is no role, but close to one. Write ${meant}, or a first word that is less like it.`,
    ])
  })
  test('stands once on its page, and both lines are named', () => {
    expect(own(page(step('a'), '', step('b'), step('a')))).toEqual([
      `${ZH}:8: The id “a” stands on line 5 already. Give each step and heading of a page its own id.`,
    ])
  })
  test('isn’t a heading’s too', () => {
    expect(own(page('## 甲 [#a]', '', step('a')))).toHaveLength(1)
    expect(own(page(step('a'), '', '## 甲 [#a]'))).toEqual([
      `${ZH}:7: The id “a” stands on line 5 already. Give each step and heading of a page its own id.`,
    ])
  })
  test('may stand on another page again', () => {
    const files = ['x', 'y'].flatMap((slug) => [
      parsed(ZH.replace('x.mdx', `${slug}.mdx`), page(step('a'))),
      parsed(EN.replace('x.mdx', `${slug}.mdx`), page(step('a'))),
    ])
    expect(checkGuide(files, () => true, BOTH)).toEqual([])
  })
  test('isn’t read out of code or another component', () => {
    const code = ['```mdx', step('A B'), '## 无', '{x}', '```', '~~~', step('A B'), '~~~', `\`${step('A B')}\``]
    expect(own(page(...code, '', '<Steps />', '<Stepper />'))).toEqual([])
  })
})

describe('a heading', () => {
  test('ends with its id', () => {
    expect(own(page('## 为什么 [#why]', '###### 更深 [#deep-1]  '))).toEqual([])
    expect(own(page('', '## 为什么'))).toEqual([
      `${ZH}:6: A heading has no id. End it with [#id], for example: ## Why [#why]`,
    ])
  })
  test.each(['Why', 'a/b', 'a b', '为什么', 'a--b'])('can’t have the id %s', (id) => {
    expect(own(page(`## 甲 [#${id}]`))).toEqual([
      `${ZH}:5: The heading id “${id}” is malformed. Write lower-case words with hyphens, for example [#why].`,
    ])
  })
  test('has an id of its own', () => {
    expect(own(page('## 甲 [#a]', '### 乙 [#a]'))[0]).toContain(`${ZH}:6: The id “a” stands on line 5 already.`)
  })
})

describe('a placeholder', () => {
  test('is a place of the organisation file: in text, in a link, in code', () => {
    expect(own(page('{org.name} [x]({org.contacts.phone.pin}) `拨 {org.contacts.phone.pin}#`'))).toEqual([])
  })
  test('that no value fills is named with its place', () => {
    expect(own(page('', '拨 {org.contacts.phone.pim}。'))).toEqual([
      `${ZH}:6: No value of organization.yaml fills {org.contacts.phone.pim}. Add it there or correct its spelling.`,
    ])
    expect(own(page('`a {org.nome}`'))[0]).toContain('{org.nome}')
    expect(own(page('[x]({org.nome})'))[0]).toContain('{org.nome}')
  })
  test('that stands second in one piece of code is looked at too', () => {
    expect(own(page('`{org.name} {org.nome}`'))).toEqual([
      `${ZH}:5: No value of organization.yaml fills {org.nome}. Add it there or correct its spelling.`,
    ])
  })
  test('in a block of code is looked at too, on its own line', () => {
    expect(own(page('```', '{ "a": 1 }', '!page {org.nome}', '```'))).toEqual([
      `${ZH}:7: No value of organization.yaml fills {org.nome}. Add it there or correct its spelling.`,
    ])
  })
  test('in an attribute is looked at too, on its own line', () => {
    expect(own(page('<Callout', '  title="{org.nome}"', '/>'))).toEqual([
      `${ZH}:6: No value of organization.yaml fills {org.nome}. Add it there or correct its spelling.`,
    ])
    expect(own(page('<Callout title={x} {...y} />'))).toHaveLength(2)
  })
  test.each(['{name}', '{ 1 + 1 }', '{/* 注 */}', '{orgname}', '[x]({name})', '<Callout title="{name}" />'])(
    '%s is none: the sentence says what to write',
    (text) => {
      expect(own(page(text))).toEqual([
        `${ZH}:5: Nothing fills the placeholder {${/\{(.*)\}/.exec(text)?.[1]?.trim()}}. Write {org.…} with a place in organization.yaml, or put a literal brace into inline code.`,
      ])
    },
  )
  test('a brace in code, or with a backslash before it, is a brace', () => {
    expect(own(page('`{ "a": 1 }` \\{x}', '```', '{x}', '```'))).toEqual([])
  })
})

describe('a placeholder where nothing is filled in', () => {
  const sentence = (file: string, line: number, place: string) =>
    `${file}:${line}: Nothing fills {${place}} here. Write the words themselves, or move it into the text of a page.`

  test('is named in front matter, whether a value would fill it or not', () => {
    const text = [
      '---',
      'title: 页',
      'description: 打给 {org.contacts.phone.pin}',
      'synonyms: ["{ org.nome }"]',
      '---',
    ].join('\n')
    expect(own(text)).toEqual([sentence(ZH, 3, 'org.contacts.phone.pin'), sentence(ZH, 4, 'org.nome')])
  })
  test('is named in front matter with Windows line ends too', () => {
    expect(own('---\r\ntitle: "{org.name}"\r\n---\r\n')).toEqual([sentence(ZH, 2, 'org.name')])
  })
  test('is named in the data of a drill', () => {
    const file = 'src/content/drills/x.yaml'
    const text = 'title: { zh-CN: 页, en: Page }\ninjects:\n  - text: { zh-CN: "看 {org.tools.statusPage}", en: x }\n'
    expect(unfilledProblems({ file, text })).toEqual([sentence(file, 3, 'org.tools.statusPage')])
    expect(unfilledProblems({ file, text: text.replace('{org.tools.statusPage}', '状态页') })).toEqual([])
  })
  test('is named on its own line of a text of several lines, and not in a comment', () => {
    const text = 'a: |\n  one\n  {org.name} {org.nome}\nb: 2 # {org.name}\n'
    expect(unfilledProblems({ file: 'x.yaml', text })).toEqual([
      sentence('x.yaml', 3, 'org.name'),
      sentence('x.yaml', 3, 'org.nome'),
    ])
  })
  test('isn’t in the drills that are shipped', () => {
    const drills = globSync('src/content/drills/*.yaml').map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    expect(drills.length).toBeGreaterThan(2)
    expect(drills.flatMap(unfilledProblems)).toEqual([])
  })
})

describe('FAULTS 17: the languages', () => {
  const zh = page(step('a'), step('b'), '## 甲 [#x]', '## 乙 [#y]')

  test('may put the same ids on other lines', () => {
    expect(problems(zh, page('', step('a'), '', '', step('b'), '## One [#x]', '', '## Two [#y]'))).toEqual([])
  })
  test('have the same steps', () => {
    expect(problems(zh, page(step('a'), step('c'), '## One [#x]', '## Two [#y]'))).toEqual([
      `${EN}:6: The step “b” of ${ZH}:6 is expected here, but “c” stands here. Give both languages the same ids in the same order.`,
    ])
  })
  test('have them in the same order', () => {
    expect(problems(zh, page(step('b'), step('a'), '## One [#x]', '## Two [#y]'))).toEqual([
      `${EN}:5: The step “a” of ${ZH}:5 is expected here, but “b” stands here. Give both languages the same ids in the same order.`,
    ])
  })
  test('have all of them', () => {
    expect(problems(zh, page(step('a'), '## One [#x]', '## Two [#y]'))).toEqual([
      `${EN}:1: The step “b” of ${ZH}:6 is expected here, but the page ends. Give both languages the same ids in the same order.`,
    ])
  })
  test('have no more than those', () => {
    expect(problems(zh, page(step('a'), step('b'), step('c'), '## One [#x]', '## Two [#y]'))).toEqual([
      `${EN}:7: The step “c” doesn’t exist in ${ZH}. Add it there or remove it here.`,
    ])
  })
  test('have the same headings in the same order', () => {
    expect(problems(zh, page(step('a'), step('b'), '## Two [#y]', '## One [#x]'))).toEqual([
      `${EN}:7: The heading “x” of ${ZH}:7 is expected here, but “y” stands here. Give both languages the same ids in the same order.`,
    ])
  })
  test('have every page, and the missing file is named', () => {
    expect(checkGuide([parsed(ZH, zh)], () => true, BOTH)).toEqual([
      `src/content/guide/en/during/x.mdx: The page is missing in en. Write it, with the ids of ${ZH}.`,
    ])
    expect(checkGuide([parsed(EN, zh)], () => true, BOTH)).toEqual([
      'src/content/guide/zh-CN/during/x.mdx: The page is missing in zh-CN. Write it, with the ids of the other language.',
    ])
  })
  test('that aren’t built needn’t keep up', () => {
    const guide = [parsed(ZH, page('## 没有编号', step('A'))), parsed(EN, page(step('a')))]
    expect(checkGuide(guide, () => true, ['en'])).toEqual([])
    expect(checkGuide(guide.slice(1), () => true, ['en'])).toEqual([])
    expect(checkGuide(guide, () => true, ['zh-CN'])).toHaveLength(2)
  })
  test('are those of the site: a page elsewhere is named', () => {
    const [problem, ...others] = checkGuide([parsed('src/content/guide/xx/x.mdx', '')], () => true)
    expect(problem).toMatch(/^src\/content\/guide\/xx\/x\.mdx:1: The file lies outside guide\/zh-CN and guide\/en/)
    expect(problem).toMatch(/Move it under one of them, or add its language to src\/i18n\/languages\.ts\.$/)
    expect(others).toEqual([])
  })
})

describe('problems', () => {
  test('are all told, not the first only, each with file, line and what to do', () => {
    const sentences = problems(page(step('A'), step('b'), step('b'), '## 甲', '{x}'))
    expect(sentences).toHaveLength(8)
    for (const problem of sentences)
      expect(problem).toMatch(/^src\/content\/guide\/(zh-CN|en)\/during\/x\.mdx:\d+: .+\. (Write|Give|End) .+/)
  })
  test('of a page that can’t be parsed are one, and the other language isn’t blamed for it', () => {
    expect(problems(page('<Step id="a">', '', '做。'), page(step('A')))).toEqual([
      `${ZH}:7: The page can’t be read: Expected a closing tag for \`<Step>\` (5:1-5:14). Close every tag and every brace, and put a literal < or { into inline code.`,
      `${EN}:5: The step id “A” is malformed. Write lower-case words with hyphens and at most one slash, for example scribe/post-roles.`,
    ])
  })
  test('of a guide without pages are none', () => {
    expect(checkGuide([], () => true)).toEqual([])
  })
})

test('the guide as it is has no problems', () => {
  const guide = globSync('src/content/guide/**/*.mdx').map((file) => parsed(file, readFileSync(file, 'utf8')))
  expect(guide.length).toBeGreaterThan(50)
  const values = organization()
  expect(checkGuide(guide, (place) => organizationText(values, place, 'zh-CN') !== undefined)).toEqual([])
})

describe('a company’s own page', () => {
  const both = (zh: string, en: string) =>
    checkGuide([parsed(ZH, zh), parsed(OWN_EN, en)], (place) => PLACES.includes(place), BOTH)
  test('may have other ids than ours in the other language, or stand in one alone', () => {
    expect(both(page(step('a')), page(step('b')))).toEqual([])
    expect(checkGuide([parsed(OWN_EN, page(step('b')))], () => true, BOTH)).toEqual([])
  })
  test('has its ids and placeholders checked like ours', () => {
    expect(both(page(), page(step('Bad'), '{org.nome}'))).toEqual([
      expect.stringMatching(`^${OWN_EN}:5: The step id “Bad” is malformed`),
      expect.stringMatching(`^${OWN_EN}:6: No value of organization.yaml fills {org.nome}`),
    ])
  })
})
