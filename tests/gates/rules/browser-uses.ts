import ts from 'typescript'
import { FEATURES, featureAt, type Features, featuresByName, lackingIn } from '../../fixtures/browser-support.ts'
import { placeOf, type SourceFile } from './sources.ts'
import { typedProgram } from './typed-program.ts'

const builtins = FEATURES.javascript?.builtins as Features
const api = FEATURES.api as Features
const byName = featuresByName(api)

/** What is written once for many classes has another name in TypeScript than with MDN. */
const NAMES: Readonly<Record<string, string>> = {
  ReadonlyArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
  IteratorObject: 'Iterator',
  AsyncIteratorObject: 'AsyncIterator',
  RegExpMatchArray: 'Array',
  PromiseLike: 'Promise',
}

/** A feature of the language or of the browser where our code uses it. */
export interface BrowserUse {
  /** In full: `Array.toSorted`. */
  name: string
  place: string
  feature: Features
}

/** What our own code asks of a browser, by its types: a method of an iterator is told from that of an array. */
export function browserUses(sources: readonly SourceFile[]): BrowserUse[] {
  const { checker, files } = typedProgram(sources, ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'])
  return sources.flatMap((source) => {
    const uses: BrowserUse[] = []
    const visit = (node: ts.Node): void => {
      const name = ts.isIdentifier(node) ? browserName(symbolOf(node, checker)) : undefined
      const feature = name === undefined ? undefined : featureOf(name)
      if (name !== undefined && feature?.__compat) uses.push({ name, place: placeOf(source, node.getStart()), feature })
      if (!ts.isTypeNode(node) && !ts.isInterfaceDeclaration(node)) ts.forEachChild(node, visit)
    }
    const file = files.get(source.file)
    if (file) visit(file)
    return uses
  })
}

/** What an identifier stands for; of a name that is taken out of something, `const { groupBy } = Map`, what was there. */
function symbolOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node
  if (!ts.isBindingElement(parent) || !ts.isObjectBindingPattern(parent.parent))
    return checker.getSymbolAtLocation(node)
  const taken = (parent.propertyName ?? parent.name) === node
  return taken ? checker.getTypeAtLocation(parent.parent).getProperty(node.text) : undefined
}

/** What a name of the browser or of the language is called in full, `Array.toSorted`; `undefined` of our own. */
function browserName(symbol: ts.Symbol | undefined): string | undefined {
  const [declaration] = symbol?.declarations ?? []
  if (!symbol || !declaration || !/\/lib\.[^/]*\.d\.ts$/.test(declaration.getSourceFile().fileName)) return undefined
  const { parent } = declaration
  if (ts.isVariableDeclaration(declaration)) return `${inNamespace(parent.parent)}${symbol.name}`
  if (ts.isInterfaceDeclaration(declaration)) return `${inNamespace(declaration)}${symbol.name}`
  if (ts.isFunctionDeclaration(declaration)) return symbol.name
  if (ts.isInterfaceDeclaration(parent)) {
    const owner = parent.name.text.replace(/Constructor$/, '')
    return `${inNamespace(parent)}${NAMES[owner] ?? owner}.${symbol.name}`
  }
  if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent))
    return `${parent.parent.name.getText()}.${symbol.name}`
  return undefined
}

function inNamespace(node: ts.Node): string {
  const space = node.parent?.parent
  return space && ts.isModuleDeclaration(space) && space.name.text !== 'global' ? `${space.name.text}.` : ''
}

function featureOf(name: string): Features | undefined {
  const path = name.split('.')
  const member = path.at(-1) ?? ''
  const own =
    featureAt(builtins, ...path) ??
    featureAt(api, ...path) ??
    featureAt(api, ...path.slice(0, -1), `${member}_static`) ??
    featureAt(api, 'Window', name)
  if (own || path.length === 1) return own
  // Several classes share it, and TypeScript calls what they share by a name of its own.
  const isClass = featureAt(builtins, path[0] ?? '') ?? featureAt(api, path[0] ?? '')
  const all = isClass ? [] : (byName.get(member) ?? [])
  return all.every((feature) => lackingIn(feature).length > 0) ? all[0] : undefined
}
