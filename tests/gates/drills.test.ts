import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { lintFor } from 'autocorrect-node'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { isTickable } from '../../src/guide/sections.ts'
import { parsePage } from '../../src/markdown/parse-page.ts'
import { presentSteps } from '../../src/markdown/published-steps.ts'
import { type DrillFile, drillSchema } from '../../src/schemas/drills.ts'

const files = globSync('src/content/drills/*.yaml').sort()
const SHIPPED = ['bad-deploy', 'event-flood', 'security-suspicion']

function problemsOf(look: (drill: DrillFile, name: string) => string[]): string[] {
  return files.flatMap((file) => {
    const result = drillSchema().safeParse(parse(readFileSync(file, 'utf8')))
    return result.success ? look(result.data, basename(file, '.yaml')).map((problem) => `${file}: ${problem}`) : []
  })
}

/** Every step of the guide that can be ticked; both languages have the same ones, which the build checks. */
function tickableSteps(): Set<string> {
  const guide = globSync('src/content/guide/zh-CN/**/*.mdx').map((file) =>
    parsePage({ file, text: readFileSync(file, 'utf8') }),
  )
  const pages = Object.entries(presentSteps(guide, 'zh-CN')).filter(([route]) => isTickable(route))
  return new Set(pages.flatMap(([route, ids]) => ids.map((id) => `${route}:${id}`)))
}

/** All texts of a scenario in a language. */
function texts({ title, practices, injects }: DrillFile, locale: 'zh-CN' | 'en'): string[] {
  const ofInjects = injects.flatMap(({ from, text, expects }) => [from, text, ...expects])
  return [title, practices, ...ofInjects].map((text) => text[locale])
}

test('every drill scenario has the shape that the site reads', () => {
  const problems = files.flatMap((file) => {
    const result = drillSchema().safeParse(parse(readFileSync(file, 'utf8')))
    return result.success ? [] : result.error.issues.map(({ path, message }) => `${file}: ${path.join('.')} ${message}`)
  })
  expect(problems).toEqual([])
})

test('every step that a drill scenario names can be ticked in the guide', () => {
  const tickable = tickableSteps()
  expect(tickable.size).toBeGreaterThan(100)
  const problems = problemsOf(({ injects }) =>
    injects.flatMap(({ minute, steps }) =>
      steps
        .filter((step) => !tickable.has(step))
        .map((step) => `The inject at ${minute} names ${step}, which no page has. Correct it or take it out.`),
    ),
  )
  expect(problems).toEqual([])
})

test('the id of a scenario can be recorded', () => {
  expect(files.filter((file) => !/^[a-z][a-z0-9-]*\.yaml$/.test(basename(file)))).toEqual([])
})

test('the shipped scenarios last 20 to 40 minutes, with 8 to 12 injects of 1 to 3 expectations', () => {
  expect(files.map((file) => basename(file, '.yaml'))).toEqual(expect.arrayContaining(SHIPPED))
  const problems = problemsOf(({ minutes, injects }, name) => [
    ...(SHIPPED.includes(name) && (minutes < 20 || minutes > 40) ? [`It lasts ${minutes} minutes.`] : []),
    ...(SHIPPED.includes(name) && (injects.length < 8 || injects.length > 12)
      ? [`It has ${injects.length} injects.`]
      : []),
    ...injects.flatMap(({ minute, expects }) =>
      expects.length > 3 ? [`The inject at ${minute} expects ${expects.length} things.`] : [],
    ),
  ])
  expect(problems).toEqual([])
})

test('nothing of a security drill goes public, and no step of it asks for that', () => {
  const problems = problemsOf(({ confidential, injects }, name) => [
    ...(name === 'security-suspicion' && !confidential ? ['It has to be confidential.'] : []),
    ...injects
      .flatMap(({ steps }) => steps)
      .filter((step) => confidential && /external-communication|update-status-page/.test(step))
      .map((step) => `It is confidential, but names ${step}.`),
  ])
  expect(problems).toEqual([])
})

test('the Chinese of the scenarios is spaced and punctuated like the guide', () => {
  const problems = problemsOf((drill) =>
    texts(drill, 'zh-CN').flatMap((text) => [
      ...lintFor(text, 'page.md').lines.map((line) => `Write “${line.new}” instead of “${line.old}”.`),
      ...(/您|时间轴|领域专家|传呼/.test(text) ? [`“${text}” has a word with another name here.`] : []),
    ]),
  )
  expect(problems).toEqual([])
})

test('the English of the scenarios holds no Chinese punctuation and no filler', () => {
  const problems = problemsOf((drill) =>
    texts(drill, 'en')
      .filter((text) => /[\p{Script=Han}，。；：（）]|\bplease\b|\bsimply\b|!/iu.test(text))
      .map((text) => `Rewrite “${text}”.`),
  )
  expect(problems).toEqual([])
})
