import { posix } from 'node:path'
import ts from 'typescript'
import type { Happening } from '../../../src/domain/log/entry.ts'
import { importsOf } from './imports.ts'
import { placeOf, type SourceFile } from './sources.ts'

const store = (...names: string[]) => names.map((name) => `src/stores/${name}.ts`)

/** What the browser stores in, and the only files that may touch it. */
const BROWSER: Record<string, readonly string[]> = {
  localStorage: store('storage', 'storage-peek'),
  sessionStorage: [],
  indexedDB: store('mirror', 'has-mirror'),
}

/** The doors of the log, and the only files beside `src/stores/log` that may go through: the actions. */
export const LOG_DOORS: Record<string, readonly string[]> = {
  record: store(
    'declare-and-end',
    'start-clean',
    'data-links',
    'fields',
    'notes',
    'postmortem-workflow',
    'retract',
    'roster',
    'steps',
    'timeline',
    'timers',
    'to-dos',
  ),
  merge: store('transfer'),
  open: store('archive', 'start-clean', 'transfer'),
  remove: store('archive', 'transfer'),
  startCleanIn: store('start-clean'),
}

const KINDS: Record<Happening['kind'], true> = {
  declared: true,
  severity: true,
  role: true,
  step: true,
  note: true,
  update: true,
  timer: true,
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
/** Where people see and press things: these call actions, and nothing else. */
const SCREEN = /^src\/(?:components|layouts|pages)\//
/** Where entries are made, read and checked. */
const ENTRY_ROOMS = /^src\/(?:domain\/log|stores\/log)\//
const LOOKED_AT = /^src\/(?:components|layouts|pages|stores|domain)\//

/** Places that go to the storage, or to meaning, by another way than an action of a store. */
export function doorProblems(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ file }) => LOOKED_AT.test(file))
    .flatMap((source) =>
      nodesOf(source).flatMap((node) => {
        const problem =
          browserProblem(source.file, node) ??
          importProblem(source.file, node) ??
          callProblem(source.file, node) ??
          literalProblem(source.file, node)
        return problem === undefined ? [] : [`${placeOf(source, node.getStart())}: ${problem}`]
      }),
    )
}

/** Files that are named for a door of the log and no longer go through it. */
export function unusedDoors(files: readonly SourceFile[]): string[] {
  return Object.entries(LOG_DOORS).flatMap(([door, named]) =>
    named
      .filter((name) => {
        const source = files.find(({ file }) => file === name)
        return !source || !nodesOf(source).some((node) => logImports(name, node).includes(door))
      })
      .map((name) => `${name}: It is named for ${door} and doesn’t import it. Take it off LOG_DOORS.`),
  )
}

function browserProblem(file: string, node: ts.Node): string | undefined {
  if (!ts.isIdentifier(node) || !Object.hasOwn(BROWSER, node.text)) return undefined
  const rooms = BROWSER[node.text] ?? []
  if (rooms.includes(file)) return undefined
  const room = rooms.length > 0 ? `belongs to ${rooms.join(' and ')}` : 'is used nowhere'
  return `${node.text} ${room}. Keep a choice with setting(), and what happened with an action of a store.`
}

function importProblem(file: string, node: ts.Node): string | undefined {
  if (file.startsWith(LOG)) return undefined
  const names = logImports(file, node).filter((name) => !name.startsWith('$'))
  const wrong = names.filter((name) => !(LOG_DOORS[name] ?? []).includes(file))
  if (wrong.length === 0) return undefined
  return `${wrong.join(', ')} may not be taken from the log here. Call an action of a store; write a new one beside its store, and name that file in LOG_DOORS of tests/gates/rules/doors.ts.`
}

function callProblem(file: string, node: ts.Node): string | undefined {
  if (!SCREEN.test(file) || !ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return undefined
  const { text } = node.expression
  return text === 'record' || text === 'merge' ? `${text}() is called here. Call an action of a store.` : undefined
}

function literalProblem(file: string, node: ts.Node): string | undefined {
  if (!ts.isObjectLiteralExpression(node) || ENTRY_ROOMS.test(file)) return undefined
  const names = node.properties.map(({ name }) =>
    name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '',
  )
  if (names.includes('recordedAt') && (names.includes('incident') || names.includes('kind')))
    return 'An entry is put together by hand, past the decoder. Let record() make it, in an action of a store.'
  const kind = node.properties.find((_, index) => names[index] === 'kind')
  if (!SCREEN.test(file) || !kind || !ts.isPropertyAssignment(kind)) return undefined
  const value = kind.initializer
  return ts.isStringLiteral(value) && Object.hasOwn(KINDS, value.text)
    ? `What happens (“${value.text}”) is put together here. Let an action of a store do it.`
    : undefined
}

/** What a node imports from the log by name; a whole module is `*`. Types open nothing. */
function logImports(file: string, node: ts.Node): string[] {
  const from = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : dynamicImport(node)
  if (!from || !ts.isStringLiteralLike(from) || !from.text.startsWith('.')) return []
  const target = posix.join(posix.dirname(file), from.text)
  if (!target.startsWith(LOG) || target === REFUSALS) return []
  if (ts.isImportDeclaration(node)) return namesIn(node.importClause, node.importClause?.namedBindings)
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? [] : namesIn({}, node.exportClause)
  return ['*']
}

function namesIn(
  clause: { isTypeOnly?: boolean; name?: ts.Identifier } | undefined,
  bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined,
): string[] {
  if (clause?.isTypeOnly) return []
  if (!bindings || !('elements' in bindings)) return ['*']
  return [...bindings.elements]
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name, propertyName }) => (propertyName ?? name).text)
}

function dynamicImport(node: ts.Node): ts.Node | undefined {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    ? node.arguments[0]
    : undefined
}

/** Every node of a file; of an `.astro` file those of its front matter and its scripts, in their places. */
function nodesOf({ file, text }: SourceFile): ts.Node[] {
  const code = file.endsWith('.astro') ? codeOf(text) : text
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  if (!/\.(?:tsx?|astro)$/.test(file)) return []
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind))
  return nodes
}

const BLANK = /[^\n]/g

/** The code of an `.astro` file; everything around it is blanked out. */
function codeOf(text: string): string {
  let code = text.replace(BLANK, ' ')
  for (const match of text.matchAll(/^---\n([\s\S]*?)^---$|<script\b[^>]*>([\s\S]*?)<\/script>/gm)) {
    const part = match[1] ?? match[2] ?? ''
    const start = match.index + match[0].indexOf(part)
    code = code.slice(0, start) + part + code.slice(start + part.length)
  }
  return code
}

/** The rooms that draw, and the stores behind which the browser's storage lies. */
const SCREENS = /^src\/(?:components|layouts|pages)\//
const STORAGE = store('storage', 'storage-area', 'unreadable', 'mirror', 'setting')

/** Screens that reach for the storage itself, instead of for a store that says what they may know of it. */
export function storageImportProblems(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ file }) => SCREENS.test(file))
    .flatMap(importsOf)
    .filter(({ from, isType }) => !isType && STORAGE.includes(from))
    .map(({ place, from }) => `${place}: a screen may not import ${from}. Let a store say what it needs to know.`)
}
