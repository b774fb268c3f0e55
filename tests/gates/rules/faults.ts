import type { SourceFile } from './sources.ts'
import { type Node, nodesOf, textOf } from './syntax.ts'
import { placeOf } from './sources.ts'

/** The list of promises. */
export const FAULTS_FILE = 'docs/faults.md'

/** A promise: what may go wrong, and what happens instead. */
export interface Fault {
  row: number
  fault: string
  instead: string
}

/** A test that says in its title which rows it holds. */
export interface Holder {
  place: string
  title: string
  rows: number[]
}

const NAMED = /FAULTS (\d+(?:\s*[–-]\s*\d+)?(?:,? (?:and )?\d+(?:\s*[–-]\s*\d+)?)*)/g
const RUNNERS = ['test', 'describe', 'it']

/** The rows of the list, in their order there. */
export function faultsOf({ text }: SourceFile): Fault[] {
  return [...text.matchAll(/^\| (\d+) \| (.+?) \| (.+?) \|$/gm)].map(([, row, fault = '', instead = '']) => ({
    row: Number(row),
    fault,
    instead,
  }))
}

/** The tests of a file that name rows: `FAULTS 12`, `FAULTS 48, 52`, `FAULTS 21–24`. */
export function holdersOf(source: SourceFile): Holder[] {
  if (!source.text.includes('FAULTS ')) return []
  return nodesOf(source).flatMap(({ node }) => {
    const title = node.type === 'CallExpression' && isRunner(node.callee as Node) ? titleOf(node, source) : ''
    const rows = [...title.matchAll(NAMED)].flatMap(([, list = '']) => rowsIn(list))
    return rows.length > 0 ? [{ place: placeOf(source, node.start), title, rows }] : []
  })
}

/** Whether `test`, `test.skip`, `test.each(…)` or the like is called. */
function isRunner(callee: Node): boolean {
  if (callee.type === 'Identifier') return RUNNERS.includes(String(callee.name))
  if (callee.type === 'MemberExpression') return isRunner(callee.object as Node)
  return callee.type === 'CallExpression' && isRunner(callee.callee as Node)
}

function titleOf(call: Node, { text }: SourceFile): string {
  const [first] = call.arguments as Node[]
  return textOf(first) ?? (first?.type === 'TemplateLiteral' ? text.slice(first.start + 1, first.end - 1) : '')
}

function rowsIn(list: string): number[] {
  return [...list.matchAll(/(\d+)(?:\s*[–-]\s*(\d+))?/g)].flatMap(([, from, to = from]) => {
    const count = Number(to) - Number(from) + 1
    return Array.from({ length: Math.max(count, 0) }, (_, index) => Number(from) + index)
  })
}

/** Rows that stand twice or that no test names, and tests that name a row that isn’t there. */
export function faultProblems(faults: readonly Fault[], holders: readonly Holder[]): string[] {
  const rows = faults.map(({ row }) => row)
  const held = new Set(holders.flatMap((holder) => holder.rows))
  return [
    ...rows
      .filter((row, index) => rows.indexOf(row) < index)
      .map((row) => `${FAULTS_FILE}: row ${row} stands twice. Give one of them a new number.`),
    ...faults
      .filter(({ row }) => !held.has(row))
      .map(
        ({ row, fault }) =>
          `${FAULTS_FILE}: no test holds row ${row} (${fault}). Write one, and FAULTS ${row} into its title.`,
      ),
    ...holders.flatMap(({ place, rows: named }) =>
      named
        .filter((row) => !rows.includes(row))
        .map((row) => `${place}: there is no row ${row} in ${FAULTS_FILE}. Add it, or correct the number.`),
    ),
  ]
}
