import { readFileSync } from 'node:fs'
import { advise } from '../../src/domain/advice/wording.ts'
import { EN } from '../../src/domain/advice/en.ts'
import { ZH_CN } from '../../src/domain/advice/zh-CN.ts'

const TABLES = { 'zh-CN': [ZH_CN, EN], en: [EN, ZH_CN] }
const NOTHING_DISMISSED = new Map()

/** The labeled sentences of a language. Even rows are there to tune the rules by; odd ones are only measured. */
function corpus(language) {
  const [, ...rows] = readFileSync(`tests/fixtures/wording/corpus.${language}.tsv`, 'utf8').trim().split(/\r?\n/)
  return rows.map((row, index) => {
    const [kind, rules, text] = row.split('\t')
    return { kind, text, rules: rules === '-' ? [] : rules.split(','), isMeasured: index % 2 === 1 }
  })
}

function judged(language) {
  return corpus(language).map((line) => {
    const given = advise([{ key: 'text', kind: line.kind, text: line.text }], TABLES[language], NOTHING_DISMISSED)
    return { ...line, given: given.map(({ rule }) => rule) }
  })
}

/** Counts by rule: given and right, given and wrong, not given though it is due. */
function counted(lines) {
  const counts = new Map()
  const count = (rule, what) => {
    const one = counts.get(rule) ?? { right: 0, wrong: 0, missed: 0 }
    one[what]++
    counts.set(rule, one)
  }
  for (const { rules, given } of lines) {
    for (const rule of new Set(given)) count(rule, rules.includes(rule) ? 'right' : 'wrong')
    for (const rule of rules) if (!given.includes(rule)) count(rule, 'missed')
  }
  return counts
}

const share = (part, whole) => (whole === 0 ? '   –' : (part / whole).toFixed(2).padStart(4))

function print(name, { right, wrong, missed }) {
  const figures = `recall ${share(right, right + missed)}  precision ${share(right, right + wrong)}`
  console.log(`  ${name.padEnd(14)} ${figures}  (${right} right, ${wrong} wrong, ${missed} missed)`)
}

/**
 * Prints how well the rules read the labeled sentences: recall and precision of each, by language.
 * @param {boolean} withMisses whether the sentences that are judged wrongly are printed too; never those that are only measured
 */
export function measuredAdvice(withMisses) {
  for (const language of Object.keys(TABLES)) {
    const lines = judged(language)
    for (const isMeasured of [false, true]) {
      const half = lines.filter((line) => line.isMeasured === isMeasured)
      const counts = counted(half)
      console.log(`${language}, ${isMeasured ? 'only measured' : 'tuned by'}: ${half.length} sentences`)
      for (const [rule, count] of [...counts].sort(([a], [b]) => a.localeCompare(b))) print(rule, count)
      const sum = (what) => [...counts.values()].reduce((all, count) => all + count[what], 0)
      print('all rules', { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') })
    }
    if (!withMisses) continue
    for (const { kind, text, rules, given, isMeasured } of lines)
      if (!isMeasured && String(rules.toSorted()) !== String(given.toSorted()))
        console.log(`  ${kind}: due [${rules}], given [${given}]: ${text}`)
  }
}
