// Chinese typography (spaces, full-width punctuation) and the words we don't use, over everything that a reader sees.
import { globSync, readFileSync } from 'node:fs'
import { lintFor } from 'autocorrect-node'
import { isScalar, LineCounter, parseDocument, visit } from 'yaml'

/** Words with another name here, or none: see the glossary. */
const AVOIDED = {
  'zh-CN': /您|时间轴|抄写员|传呼|尸检|事故经理|总指挥|领域专家|待改进点|进行[^，。；]{0,8}操作/g,
  en: /(?<!> .*|“.*|, so )\bplease\b|\bsimply\b|\btime line\b|\bpost-mortem\b|\bhand-over\b/gi,
}

const problems = []
let lines = 0

for (const file of globSync('src/{content/guide,i18n}/{zh-CN,en}/**/*.{mdx,ts}').sort()) {
  const text = readFileSync(file, 'utf8')
  check(file, file.includes('zh-CN') ? 'zh-CN' : 'en', file.endsWith('.mdx') ? guideText(text) : wordsOf(text))
}
for (const file of globSync('src/content/runbooks/**/*.md').sort()) {
  check(file, file.endsWith('.en.md') ? 'en' : 'zh-CN', readFileSync(file, 'utf8'))
}
for (const file of globSync('src/content/drills/*.yaml').sort()) {
  const text = readFileSync(file, 'utf8')
  for (const locale of ['zh-CN', 'en']) check(file, locale, textsIn(text, locale))
}

/** Looks through the shown texts of a file, line for line. */
function check(file, locale, shown) {
  lines += shown.split('\n').length
  for (const [index, line] of shown.split('\n').entries()) {
    for (const [word] of line.replace(/https?:\S+/g, '').matchAll(AVOIDED[locale]))
      problems.push(`${file}:${index + 1}: “${word}” has another name here. See the glossary.`)
  }
  if (locale === 'zh-CN') {
    for (const { l, old, new: better } of lintFor(shown, 'page.md').lines) {
      problems.push(`${file}:${l}: Write “${better.trim()}” instead of “${old.trim()}”.`)
    }
  }
}

/** The texts of a scenario in one language, each on the line where it begins. */
function textsIn(source, locale) {
  const counter = new LineCounter()
  const shown = source.split('\n').map(() => '')
  visit(parseDocument(source, { lineCounter: counter }), {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== locale || !isScalar(value)) return
      const line = counter.linePos(value.range[0]).line - 1
      shown[line] = `${shown[line]} ${String(value.value).replaceAll('\n', ' ')}`.trim()
    },
  })
  return shown.join('\n')
}

/** A page without its front matter's lists and without its component tags, line for line. */
function guideText(text) {
  return text
    .replace(/^synonyms:.*$/m, '')
    .replace(/^sectionSynonyms:\n(?: .*\n)+/m, (lists) => lists.replace(/.+/g, ''))
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\{org\.[\w.]+\}/g, '某')
}

/** The texts of a dictionary, one to a line; a place to fill reads like a Chinese word. */
function wordsOf(text) {
  return text
    .split('\n')
    .map((line) => (/'(.*)'/.exec(line)?.[1] ?? '').replace(/\{\w+\}/g, '某'))
    .join('\n')
}

for (const problem of problems) console.error(problem)
console.log(`${lines} lines read, ${problems.length} problems`)
process.exit(problems.length === 0 ? 0 : 1)
