import { patternOf } from '../domain/runbook/pattern.ts'

/** What a company says of a blank in the front matter. */
export interface VariableFacts {
  label?: string
  pattern?: string
  default?: string
  secret: boolean
}

/** What a runbook's front matter says, as far as Poise uses it. */
export interface RunbookFacts {
  title: string
  summary: string
  owner: string
  service: string
  severity: string
  /** The day on which somebody last did what it says, `YYYY-MM-DD`; empty for none. */
  tested: string
  /** Names of alerts that lead here. */
  alerts: readonly string[]
  /** By the key of the blank. */
  variables: ReadonlyMap<string, VariableFacts>
}

type Data = Readonly<Record<string, unknown>>
const KEYS = {
  title: ['title', 'name'],
  summary: ['summary', 'description'],
  owner: ['owner', 'owners', 'team', 'owned_by'],
  service: ['service', 'services', 'component'],
  severity: ['severity'],
  tested: ['tested', 'last_tested', 'lastTested', 'tested_on', 'last_reviewed', 'reviewed'],
  alerts: ['alert', 'alerts', 'alertname', 'aliases_of_alert'],
} as const

/** A value that can't be used: its key, and what to do. */
export interface FactFault {
  key: string
  sentence: string
}

/**
 * Reads front matter as companies write it. What is of another shape than it should be is left out.
 * @param keyOf gives a variable's name the key of its blank
 * @returns what it says, and a sentence for each value that can't be used
 */
export function readFacts(data: Data, keyOf: (name: string) => string): { facts: RunbookFacts; faults: FactFault[] } {
  const faults: FactFault[] = []
  const given = (names: readonly string[]) => names.map((name) => data[name]).find((value) => value != null)
  const tested = given(KEYS.tested)
  const day = dayOf(tested)
  if (tested != null && day === '')
    faults.push({
      key: KEYS.tested.find((name) => data[name] != null) ?? '',
      sentence: `“tested” is ${quoted(tested)}, which is no day. Write it as year-month-day, for example 2026-11-20.`,
    })
  return {
    facts: {
      title: textOf(given(KEYS.title)),
      summary: textOf(given(KEYS.summary)),
      owner: textOf(given(KEYS.owner)),
      service: textOf(given(KEYS.service)),
      severity: textOf(given(KEYS.severity)),
      tested: day,
      alerts: listOf(given(KEYS.alerts)),
      variables: variablesOf(data.variables, keyOf, faults),
    },
    faults,
  }
}

function variablesOf(value: unknown, keyOf: (name: string) => string, faults: FactFault[]): Map<string, VariableFacts> {
  const variables = new Map<string, VariableFacts>()
  if (value == null) return variables
  if (!isGroup(value)) {
    faults.push({
      key: 'variables',
      sentence: '“variables” is no group. Write each blank below it, for example namespace: { label: Namespace }.',
    })
    return variables
  }
  for (const [name, facts] of Object.entries(value)) {
    const key = keyOf(name)
    const group = isGroup(facts) ? facts : { label: facts }
    const { label, pattern, default: preset, secret } = group
    if (pattern != null && !isPattern(pattern))
      faults.push({
        key: name,
        sentence: `The pattern of “${name}” is ${quoted(pattern)}, which is no regular expression. It is left out.`,
      })
    variables.set(key, {
      ...(textOf(label) && { label: textOf(label) }),
      ...(isPattern(pattern) && { pattern: String(pattern) }),
      ...(textOf(preset) && { default: textOf(preset) }),
      secret: secret === true,
    })
  }
  return variables
}

function isPattern(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && patternOf(value) !== undefined
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ')
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean)
  return textOf(value)
    .split(/[,，、]/)
    .map((name) => name.trim())
    .filter(Boolean)
}

function dayOf(value: unknown): string {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : textOf(value)
  const [day = ''] = /^\d{4}-\d\d-\d\d/.exec(text.replaceAll('/', '-')) ?? []
  return Number.isNaN(Date.parse(day)) ? '' : day
}

function quoted(value: unknown): string {
  return `“${typeof value === 'string' ? value : JSON.stringify(value)}”`
}
