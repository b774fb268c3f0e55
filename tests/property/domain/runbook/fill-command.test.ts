import { describe, expect, test } from 'vitest'
import { fillCommand } from '../../../../src/domain/runbook/fill-command.ts'
import type { RunbookPart } from '../../../../src/domain/runbook/parts.ts'
import { isUnusableValue } from '../../../../src/domain/runbook/plain-value.ts'
import { HOSTILE_VALUES } from '../../../fixtures/hostile-values.ts'
import { runInShell, SHELLS, type Shell } from '../../../fixtures/shells.ts'

const X = { key: 'x', written: '<x>' }

/** A place, and what is written when the value is right: how many arguments, and each of them. */
interface Case {
  readonly parts: readonly RunbookPart[]
  readonly writes: (value: string) => readonly string[]
  /** Which values it may refuse, besides those that no place takes. */
  readonly refuses?: (value: string) => boolean
  readonly fish?: true
}

const asOption = (value: string): boolean => /^[-\u2013\u2014\u2015]/.test(value)
const inLines = (value: string): boolean => value.includes('\n') && /[!^]/.test(value)
const notInert = (value: string): boolean => !/^(?![-\u2013-\u2015])[\p{L}\p{M}\p{N}._:/@%+=,-]+$/u.test(value)

const QUOTED: Record<string, Case> = {
  'a word': { parts: ['kubectl get ', X, ' -w'], writes: (v) => ['3', 'get', v, '-w'], refuses: asOption, fish: true },
  'the last word': { parts: ['kubectl ', X], writes: (v) => ['1', v], refuses: asOption, fish: true },
  'double quotes': { parts: ['kubectl "', X, '"'], writes: (v) => ['1', v], refuses: asOption, fish: true },
  'single quotes': { parts: ["kubectl '", X, "'"], writes: (v) => ['1', v], refuses: asOption, fish: true },
  'a part of a word': { parts: ['kubectl --ns=', X, '/a'], writes: (v) => ['1', `--ns=${v}/a`], fish: true },
  'a part of double quotes': { parts: ['kubectl "pod/', X, '/a"'], writes: (v) => ['1', `pod/${v}/a`], fish: true },
  'a part of single quotes': { parts: ["kubectl 'pod/", X, "/a'"], writes: (v) => ['1', `pod/${v}/a`], fish: true },
  'two places': { parts: ['kubectl a', X, 'b "c', X, '"'], writes: (v) => ['2', `a${v}b`, `c${v}`], fish: true },
  'a command substitution': {
    parts: ['kubectl "$(kubectl get ', X, ')"'],
    writes: (v) => ['2', 'get', v, '1', ''],
    refuses: asOption,
  },
  'quotes in a quoted command substitution': {
    parts: ['kubectl "$(kubectl "get/', X, '")"'],
    writes: (v) => ['1', `get/${v}`, '1', ''],
  },
  'an assignment': { parts: ['N=', X, '; kubectl "$N"'], writes: (v) => ['1', v], refuses: asOption },
  'a quoted assignment': { parts: ['N="a', X, '"\nkubectl "$N"'], writes: (v) => ['1', `a${v}`], refuses: asOption },
  'after a variable': { parts: ['N=a; kubectl "$N', X, '" "$N:', X, '" $N', X], writes: (v) => ['3', `a${v}`, `a:${v}`, `a${v}`], refuses: asOption },
  'before a redirection': { parts: ['kubectl ', X, '>/dev/null'], writes: (v) => ['1', v], refuses: asOption },
  'a word with braces': { parts: ['kubectl a{', X, '}'], writes: (v) => ['1', `a{${v}}`] },
  'a condition': { parts: ['if kubectl ', X, '; then :; fi'], writes: (v) => ['1', v], refuses: asOption },
  'a loop': { parts: ['for i in 1; do\n  kubectl ', X, '\ndone'], writes: (v) => ['1', v], refuses: asOption },
  'a case': { parts: ['case a in\n  a) kubectl ', X, ' ;;\nesac'], writes: (v) => ['1', v], refuses: asOption },
  'a function': { parts: ['f() {\n  kubectl "$1" ', X, '\n}\nf a'], writes: (v) => ['2', 'a', v], refuses: asOption },
  'a subshell in a pipeline': { parts: ['(kubectl ', X, ') | :'], writes: (v) => ['1', v], refuses: asOption },
  'a command after an escaped line end': { parts: ['kubectl \\\n  ', X, ' \\\n  b'], writes: (v) => ['2', v, 'b'], refuses: asOption },
} // prettier-ignore

const LIMITED: Record<string, Case> = {
  backticks: { parts: ['kubectl "`kubectl ', X, '`"'], writes: (v) => ['1', v, '1', ''], refuses: (v) => notInert(v) || v.startsWith('=') },
  'a comment': { parts: ['kubectl a # it is ', X], writes: () => ['1', 'a'], refuses: notInert },
  'a heredoc': { parts: ['stdin <<EOF\na: ', X, '\nEOF'], writes: (v) => [`a: ${v}\n`], refuses: (v) => notInert(v) || 'EOF'.includes(v) },
  'a quoted heredoc': { parts: ["stdin <<'EOF'\n", X, '\nEOF'], writes: (v) => [`${v}\n`], refuses: (v) => notInert(v) || 'EOF'.includes(v) },
  'a default of a variable': { parts: ['kubectl "${NONE:-', X, '}"'], writes: (v) => ['1', v], refuses: (v) => !/^[\w.]+$/.test(v) },
  arithmetic: { parts: ['kubectl "$((1', X, ' * 0))"'], writes: () => ['1', '0'], refuses: (v) => !/^\d+$/.test(v) },
  'a program in quotes': { parts: ["kubectl 'say {", X, "}'"], writes: (v) => ['1', `say {${v}}`], refuses: notInert },
} // prettier-ignore

/** Every value of a kind of places; where each costs a process, every third. */
const SOME_VALUES = HOSTILE_VALUES.filter((_, index) => index % 3 === 0)

interface Filled {
  readonly script: string
  readonly expected: readonly string[]
  /** Values that were refused and shouldn't be, or the other way round. */
  readonly faults: readonly string[]
}

/** Fills the values into every place, with a mark before each, so that all of them run in one process. */
function fillAll(cases: readonly (readonly [string, Case])[]): Filled {
  const faults: string[] = []
  const expected: string[] = []
  let script = ''
  let count = 0
  for (const [name, { parts, writes, refuses }] of cases) {
    const forks = parts.some((part) => typeof part === 'string' && /[`|]|\$\(k|<</.test(part))
    for (const value of forks ? SOME_VALUES : HOSTILE_VALUES) {
      const { text, withheld } = fillCommand(parts, 'sh', new Map([['x', value]]))
      const isRefused = isUnusableValue(value) || inLines(value) || refuses?.(value) === true
      if (isRefused !== withheld.includes('x')) faults.push(`${name}: ${JSON.stringify(value.slice(0, 60))}`)
      if (withheld.length > 0) continue
      script += `kubectl :${++count}\n${text}\n`
      expected.push('1', `:${count}`, ...writes(value))
    }
  }
  return { script, expected, faults }
}

const IN_FISH = fillAll(Object.entries(QUOTED).filter(([, { fish }]) => fish))
const IN_SHELLS = fillAll(Object.entries({ ...QUOTED, ...LIMITED }))

function faultsIn(shell: Shell, { script, expected }: Filled): string[] {
  const run = runInShell(shell, script)
  const faults = run.leftCanary ? ['something ran'] : []
  const wrong = expected.findIndex((text, index) => text !== run.written[index])
  if (wrong >= 0) {
    const [wanted, got] = [expected, run.written].map((texts) =>
      JSON.stringify(texts.slice(Math.max(0, wrong - 3), wrong + 3)),
    )
    faults.push(`expected ${wanted}, was ${got}: ${run.errors.slice(0, 300)}`)
  }
  if (run.written.length > expected.length) faults.push('more was called than expected')
  return faults
}

describe('FAULTS 81: a value in a command, in real shells', () => {
  test('there are over 500 hostile values', () => {
    expect(HOSTILE_VALUES.length).toBeGreaterThan(500)
  })

  test('a value is refused exactly where no way to put it is safe', () => {
    expect([...IN_SHELLS.faults, ...IN_FISH.faults]).toEqual([])
  })

  test.each(SHELLS)('$name hands over exactly the value, and runs nothing of it', (shell) => {
    expect(faultsIn(shell, shell.name === 'fish' ? IN_FISH : IN_SHELLS)).toEqual([])
  })
})
