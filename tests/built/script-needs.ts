import { parseSync } from 'oxc-parser'
import { FEATURES, featureAt, type Features, lackingIn } from '../fixtures/browser-support.ts'
import { identifierOf, keyOf, type Node, nodeIn, nodesIn, textOf } from '../gates/rules/syntax.ts'
import { selectorNeeds } from './style-needs.ts'

const builtins = FEATURES.javascript?.builtins as Features
const api = FEATURES.api as Features

/** A script of the built site. */
export interface BuiltScript {
  /** Its file, or the page in which it stands. */
  file: string
  text: string
}

/** Something in a built script that an old browser doesn't have. */
export interface ScriptNeed {
  file: string
  /** As `URL.canParse`, `.toSorted()`, `ClipboardItem` or `:has()`. */
  what: string
  /** The code around it, for the person who looks for it. */
  code: string
  lacking: readonly string[]
}

/** Globals under which an object of a class can be reached. */
const OBJECTS: Readonly<Record<string, string>> = {
  document: 'Document',
  history: 'History',
  indexedDB: 'IDBFactory',
  location: 'Location',
  navigator: 'Navigator',
  performance: 'Performance',
  window: 'Window',
  globalThis: 'Window',
  self: 'Window',
}
const ASKS_SELECTOR = ['closest', 'matches', 'querySelector', 'querySelectorAll']

/**
 * Everything in the built scripts that one of the oldest browsers lacks: globals, their members, methods that are called
 * on anything, pseudo-classes that are asked for, and syntax. What a name belongs to isn't known here: a method counts
 * when every one of that name is too young and no script gives that name to something itself. `tests/gates/browsers.test.ts` knows the
 * types, of our own code.
 */
export function scriptNeeds(scripts: readonly BuiltScript[]): ScriptNeed[] {
  const trees = scripts.map((script) => ({ ...script, nodes: nodesIn(treeOf(script)) }))
  const own = new Set(trees.flatMap(({ nodes }) => nodes.flatMap(({ node, parent }) => ownMethod(node, parent) ?? [])))
  return trees.flatMap(({ file, text, nodes }) =>
    nodes.flatMap(({ node, parent }) =>
      [...needsOf(node, parent)]
        .filter(([what, lacking]) => lacking.length > 0 && !own.has(what))
        .map(([what, lacking]) => ({
          file,
          what,
          code: text.slice(Math.max(0, node.start - 30), node.end + 30),
          lacking,
        })),
    ),
  )
}

function treeOf({ file, text }: BuiltScript): Node {
  const { program, errors } = parseSync(file, text)
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`)
  return program as unknown as Node
}

/** What a script itself gives to an object or a class, as it would be called: `.drop()`. */
function ownMethod(node: Node, parent: Node | undefined): string | undefined {
  const isGiven = parent?.type === 'ObjectExpression' || node.type === 'MethodDefinition'
  const name = isGiven ? keyOf(node) : undefined
  return name === undefined ? undefined : `.${name}()`
}

type Lacking = readonly [what: string, lacking: readonly string[]]

function* needsOf(node: Node, parent: Node | undefined): Generator<Lacking> {
  if (node.type === 'Identifier' && isUsed(node, parent)) yield* globalNeed(identifierOf(node) ?? '')
  if (node.type === 'MemberExpression') yield* memberNeed(node, parent)
  if (node.type === 'CallExpression') yield* selectorNeed(node)
  yield* syntaxNeed(node)
}

/** Whether an identifier is read, not a name that is given to something. */
function isUsed(node: Node, parent: Node | undefined): boolean {
  if (parent?.type === 'MemberExpression') return parent.object === node || parent.computed === true
  if (parent?.type === 'Property' || parent?.type === 'PropertyDefinition' || parent?.type === 'MethodDefinition')
    return parent.value === node
  return parent?.type === 'CallExpression' || parent?.type === 'NewExpression' || parent?.type === 'BinaryExpression'
}

function* globalNeed(name: string): Generator<Lacking> {
  // Shorter ones are names that the minifier gave.
  if (name.length > 2)
    yield [name, lackingIn(featureAt(builtins, name) ?? featureAt(api, name) ?? featureAt(api, 'Window', name))]
}

function* memberNeed(node: Node, parent: Node | undefined): Generator<Lacking> {
  const name = keyOf(node)
  if (name === undefined) return
  const owner = nodeIn(node, 'object')
  const global =
    identifierOf(owner) ??
    (owner?.type === 'MemberExpression' && identifierOf(nodeIn(owner, 'object')) === 'Intl'
      ? `Intl.${keyOf(owner)}`
      : undefined)
  const exact = global && memberOfGlobal(global, name)
  if (exact) {
    yield [`${global}.${name}`, lackingIn(exact)]
    return
  }
  if (parent?.type !== 'CallExpression' || parent.callee !== node) return
  const all = METHODS.get(name)
  if (all?.every((lacking) => lacking.length > 0)) yield [`.${name}()`, all[0] ?? []]
}

function memberOfGlobal(global: string, name: string): Features | undefined {
  const path = global.split('.')
  if (global === 'Intl') return featureAt(builtins, 'Intl', name)
  const object = OBJECTS[global]
  return (
    featureAt(builtins, ...path, name) ??
    featureAt(api, global, `${name}_static`) ??
    (object === 'Window' ? featureAt(builtins, name) : undefined) ??
    (object ? (featureAt(api, object, name) ?? featureAt(api, name)) : undefined)
  )
}

/** What each method lacks, of every class that has one of that name. */
const METHODS = allMethods()

function allMethods(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const methods = new Map<string, (readonly string[])[]>()
  const add = (owner: Features) => {
    for (const name of Object.keys(owner)) {
      const bare = name.replace(/_static$/, '')
      if (name !== '__compat') methods.set(bare, [...(methods.get(bare) ?? []), lackingIn(featureAt(owner, name))])
    }
  }
  const trees = [builtins, builtins.Intl as Features, api, FEATURES.webassembly?.api as Features]
  for (const tree of trees) for (const name of Object.keys(tree)) if (name !== '__compat') add(tree[name] as Features)
  return methods
}

function* selectorNeed(node: Node): Generator<Lacking> {
  const callee = nodeIn(node, 'callee')
  if (callee?.type !== 'MemberExpression' || !ASKS_SELECTOR.includes(keyOf(callee) ?? '')) return
  const [selector] = node.arguments as Node[]
  const text = textOf(selector) ?? ''
  for (const [what, lacking] of selectorNeeds(text)) yield [what, lacking]
}

/** Syntax after ES2022 that nothing rewrites for older browsers. */
function* syntaxNeed(node: Node): Generator<Lacking> {
  const {
    operators,
    regular_expressions: regularExpressions,
    statements,
  } = FEATURES.javascript as Record<string, Features>
  const regex = node.type === 'Literal' ? (node.regex as { pattern: string; flags: string } | undefined) : undefined
  if (regex?.flags.includes('v')) yield [`/${regex.pattern}/v`, lackingIn(featureAt(builtins, 'RegExp', 'unicodeSets'))]
  if (regex && /\(\?[ims]*-?[ims]*:/.test(regex.pattern) && !/\(\?:/.test(regex.pattern))
    yield [`/${regex.pattern}/`, lackingIn(featureAt(regularExpressions, 'modifier'))]
  if (node.type === 'ImportDeclaration' && (node.attributes as Node[]).length > 0)
    yield ['import … with', lackingIn(featureAt(statements, 'import', 'import_attributes'))]
  if (node.type === 'ImportExpression' && node.options)
    yield ['import(…, …)', lackingIn(featureAt(operators, 'import', 'options_parameter'))]
  if (node.type === 'VariableDeclaration' && /using/.test(String(node.kind)))
    yield [`${node.kind}`, lackingIn(featureAt(statements, 'using'))]
}
