import type { Happening } from '../../../src/domain/log/entry.ts'
import { COMPUTED, handedOn, importOf, valuesOf } from './door-imports.ts'
import { importsOf } from './imports.ts'
import { placeOf, type SourceFile } from './sources.ts'
import { bare, identifierOf, keyOf, type Node, nodeIn, nodesOf, textOf } from './syntax.ts'

const store = (...names: string[]) => names.map((name) => `src/stores/${name}.ts`)

/** What the browser stores in, and the only files that may touch it. */
const BROWSER: Record<string, readonly string[]> = {
  localStorage: store('storage', 'storage-peek'),
  sessionStorage: store('session-storage'),
  indexedDB: store('mirror', 'if-mirrored'),
  serviceWorker: store('service-worker'),
  caches: [...store('offline-copy'), 'src/offline/worker.ts'],
}

/** The doors of the log, and the only files beside `src/stores/log` that may go through: the actions. */
export const LOG_DOORS: Record<string, readonly string[]> = {
  record: store(
    'declare-and-end',
    'start-clean',
    'data-links',
    'drill',
    'fields',
    'notes',
    'overdue',
    'postmortem-workflow',
    'retract',
    'roster',
    'steps',
    'claims',
    'amendments',
    'timer-actions',
    'action-items',
    'runbooks',
    'next-in-run',
    'run-records',
    'rename',
    'reporting',
    'messages',
  ),
  merge: store('transfer', 'sync/live-team'),
  allOrNothing: store('declare-and-end', 'amendments', 'judge', 'stale', 'action-items'),
  open: store('archive', 'start-clean', 'transfer', 'sync/team'),
  remove: store('archive', 'transfer'),
  isDeleted: store('runbook-values', 'runs', 'sync/live-team', 'sync/team'),
  startCleanIn: store('start-clean'),
  CURRENT_KEY: store('clear-device'),
  DELETED_PREFIX: store('clear-device'),
}

const KINDS: Record<Happening['kind'], true> = {
  declared: true,
  severity: true,
  role: true,
  step: true,
  claim: true,
  note: true,
  runbook: true,
  command: true,
  update: true,
  timer: true,
  reporting: true,
  field: true,
  status: true,
  ended: true,
  reopened: true,
  archived: true,
  amended: true,
  retracted: true,
}

const LOG = 'src/stores/log/'
/** Says why something was refused; it opens no door. */
const REFUSALS = `${LOG}refusal.ts`
/** Where what happens is put together: by an action of a store, from a rule of the domain. */
const ACTION_ROOMS = /^src\/(?:domain|stores)\//
/** Where entries are made, read and checked, and where the dictionaries name their parts. */
const ENTRY_ROOMS = /^src\/(?:domain\/log|stores\/log|i18n\/[^/]+)\//
/**
 * May import what is worked out: the search, which the build writes beside our code, an island, which it names, and a
 * company's logo, which may be there.
 */
const COMPUTED_IMPORTS = [
  'src/components/search/load-search.ts',
  'src/components/site/island.ts',
  'src/components/site/Logo.astro',
]

/** Places that go to the storage, or to meaning, by another way than an action of a store. */
export function doorProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap((source) => {
    const nodes = nodesOf(source).map(({ node }) => node)
    const doors = nodes.flatMap((node) => logImports(source.file, node)).map(({ local }) => local)
    return nodes.flatMap((node) => {
      const problem =
        browserProblem(source.file, node) ??
        importProblem(source.file, node) ??
        handedOnProblem(source.file, node, doors) ??
        callProblem(source.file, node) ??
        literalProblem(source.file, node)
      return problem === undefined ? [] : [`${placeOf(source, node.start)}: ${problem}`]
    })
  })
}

/** Files that are named for a door of the log and no longer go through it. */
export function unusedDoors(files: readonly SourceFile[]): string[] {
  return Object.entries(LOG_DOORS).flatMap(([door, named]) =>
    named
      .filter((name) => {
        const source = files.find(({ file }) => file === name)
        return (
          !source || !nodesOf(source).some(({ node }) => logImports(name, node).some((value) => value.name === door))
        )
      })
      .map((name) => `${name}: It is named for ${door} and doesn’t import it. Take it off LOG_DOORS.`),
  )
}

/** By its name or by a text that is its name, which can only be a key. */
function browserProblem(file: string, node: Node): string | undefined {
  const name = node.type.startsWith('Template') || node.type === 'Literal' ? textOf(node) : identifierOf(node)
  if (name === undefined || !Object.hasOwn(BROWSER, name)) return undefined
  const rooms = BROWSER[name] ?? []
  if (rooms.includes(file)) return undefined
  const room = rooms.length > 0 ? `belongs to ${rooms.join(' and ')}` : 'is used nowhere'
  return `${name} ${room}. Keep a choice with setting(), and what happened with an action of a store.`
}

function importProblem(file: string, node: Node): string | undefined {
  if (importOf(node) === COMPUTED && !COMPUTED_IMPORTS.includes(file))
    return 'What is imported here is worked out, so no gate can follow it. Write the path out, one import for each.'
  const isExport = node.type.startsWith('Export')
  const names = logImports(file, node).map(({ name }) => name)
  const wrong = names.filter((name) => isExport || !(LOG_DOORS[name] ?? []).includes(file))
  if (wrong.length === 0) return undefined
  return `${wrong.join(', ')} may not be taken from the log here. Call an action of a store; write a new one beside its store, and name that file in LOG_DOORS of tests/gates/rules/doors.ts.`
}

function handedOnProblem(file: string, node: Node, doors: readonly string[]): string | undefined {
  const names = file.startsWith(LOG) ? [] : handedOn(node).filter((name) => doors.includes(name))
  return names.length === 0
    ? undefined
    : `${names.join(', ')} is a door of the log and is handed on here. Call it in an action, and export that.`
}

function callProblem(file: string, node: Node): string | undefined {
  const name = node.type === 'CallExpression' ? identifierOf(bare(nodeIn(node, 'callee'))) : undefined
  if (ACTION_ROOMS.test(file) || (name !== 'record' && name !== 'merge')) return undefined
  return `${name}() is called here. Call an action of a store.`
}

function literalProblem(file: string, node: Node): string | undefined {
  if (node.type !== 'ObjectExpression') return undefined
  const properties = node.properties as Node[]
  const names = properties.map(keyOf)
  if (!ENTRY_ROOMS.test(file) && names.includes('recordedAt') && (names.includes('incident') || names.includes('kind')))
    return 'An entry is put together by hand, past the decoder. Let record() make it, in an action of a store.'
  const kind = properties.find((_, index) => names[index] === 'kind')
  if (ACTION_ROOMS.test(file) || !kind) return undefined
  const value = textsOf(nodeIn(kind, 'value')).find((text) => Object.hasOwn(KINDS, text))
  return value === undefined
    ? undefined
    : `What happens (“${value}”) is put together here. Let an action of a store do it.`
}

/** The texts that an expression may stand for, whichever way a condition in it goes. */
function textsOf(expression: Node | undefined): string[] {
  const node = bare(expression)
  if (node?.type === 'ConditionalExpression')
    return [...textsOf(nodeIn(node, 'consequent')), ...textsOf(nodeIn(node, 'alternate'))]
  if (node?.type === 'LogicalExpression') return [...textsOf(nodeIn(node, 'left')), ...textsOf(nodeIn(node, 'right'))]
  const text = textOf(node)
  return text === undefined ? [] : [text]
}

/** The values that a node takes from the log, but for what can only be read (`$entries`). Types open nothing. */
function logImports(file: string, node: Node) {
  const from = importOf(node, file)
  if ((file.startsWith(LOG) && file !== REFUSALS) || !from?.startsWith(LOG) || from === REFUSALS) return []
  return valuesOf(node).filter(({ name }) => !name.startsWith('$'))
}

/** The rooms that draw, and the stores behind which the browser's storage lies. */
const SCREENS = /^src\/(?:components|layouts|pages)\//
const STORAGE = store('storage', 'storage-area', 'session-storage', 'unreadable', 'mirror', 'setting')

/** Screens that reach for the storage itself, instead of for a store that says what they may know of it. */
export function storageImportProblems(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ file }) => SCREENS.test(file))
    .flatMap(importsOf)
    .filter(({ from, isType }) => !isType && STORAGE.includes(from))
    .map(({ place, from }) => `${place}: a screen may not import ${from}. Let a store say what it needs to know.`)
}
