import ts from 'typescript'

/**
 * Which declarations of properties are read. A dictionary's words are often read through another type: the domain's
 * `EntryWords`, or a `Record<string, string>`. So whenever something is passed as a type, its properties stand for those
 * of that type.
 */
export class WordUses {
  readonly #checker: ts.TypeChecker
  /** The names that matter; all others are passed over, which saves most of the time. */
  readonly #names: ReadonlySet<string>
  readonly #read = new Set<ts.Node>()
  /** Each declaration with those whose reading is its own. */
  readonly #standsFor = new Map<ts.Node, Set<ts.Node>>()
  readonly #passed = new Set<string>()

  constructor(checker: ts.TypeChecker, names: ReadonlySet<string>) {
    this.#checker = checker
    this.#names = names
  }

  /** Whether a property is read by its name, by a key that may be its name, or through another type. */
  isUsed(declaration: ts.Node, asked = new Set<ts.Node>()): boolean {
    if (this.#read.has(declaration)) return true
    asked.add(declaration)
    return [...(this.#standsFor.get(declaration) ?? [])].some((other) => !asked.has(other) && this.isUsed(other, asked))
  }

  /** Takes in what a source file reads and passes on. */
  visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) {
      if (this.#names.has(node.name.text)) this.#readSymbol(this.#checker.getSymbolAtLocation(node.name))
    } else if (ts.isElementAccessExpression(node)) {
      const key = this.#checker.getTypeAtLocation(node.argumentExpression)
      this.#readKey(this.#checker.getTypeAtLocation(node.expression), key)
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && !node.dotDotDotToken) {
      const whole = this.#checker.getTypeAtLocation(node.parent)
      this.#readSymbol(this.#checker.getPropertyOfType(whole, nameOf(node.propertyName ?? node.name)))
    }
    if (isPassed(node)) {
      const given = this.#checker.getTypeAtLocation(node)
      const taken = this.#matters(given) ? this.#checker.getContextualType(node) : undefined
      if (taken) this.#pass(given, taken)
    }
    ts.forEachChild(node, (child) => this.visit(child))
  }

  /** Takes in a dictionary, which reads nothing itself: a word that a group takes over stands for its own there. */
  visitDictionary(node: ts.Node): void {
    if (ts.isPropertyAssignment(node) && ts.isPropertyAccessExpression(node.initializer))
      this.#standFor(this.#checker.getSymbolAtLocation(node.initializer.name), [node])
    ts.forEachChild(node, (child) => this.visitDictionary(child))
  }

  #pass(given: ts.Type, taken: ts.Type): void {
    if (given.isUnion()) {
      for (const one of given.types) this.#pass(one, taken)
      return
    }
    const pair = `${idOf(given)} ${idOf(taken)}`
    if (given === taken || this.#passed.has(pair)) return
    this.#passed.add(pair)
    const anyName = this.#checker.getIndexTypeOfType(taken, ts.IndexKind.String)
    for (const property of given.getProperties()) {
      const other = this.#checker.getPropertyOfType(taken, property.name)
      if (!this.#names.has(property.name) || !(other || anyName)) continue
      // A property without a declaration is one of a Record: the type itself asks for it.
      if (!other?.declarations) this.#readSymbol(property)
      else this.#standFor(property, other.declarations)
      const type = other ? this.#checker.getTypeOfSymbol(other) : anyName
      if (type) this.#pass(this.#checker.getTypeOfSymbol(property), type)
    }
  }

  #matters(type: ts.Type): boolean {
    if (type.isUnion()) return type.types.some((one) => this.#matters(one))
    return type.getProperties().some(({ name }) => this.#names.has(name))
  }

  #readKey(whole: ts.Type, key: ts.Type): void {
    const keys = key.isUnion() ? key.types : [key]
    if (keys.every((one) => one.isStringLiteral()))
      for (const { value } of keys) this.#readSymbol(this.#checker.getPropertyOfType(whole, value))
    else for (const property of whole.getProperties()) this.#readSymbol(property)
  }

  #readSymbol(symbol: ts.Symbol | undefined): void {
    for (const declaration of symbol?.declarations ?? []) this.#read.add(declaration)
  }

  #standFor(symbol: ts.Symbol | undefined, others: readonly ts.Node[]): void {
    for (const declaration of symbol?.declarations ?? []) {
      const all = this.#standsFor.get(declaration) ?? new Set()
      for (const other of others) if (other !== declaration) all.add(other)
      this.#standsFor.set(declaration, all)
    }
  }
}

/** Whether a value may go on as another type from here: it isn't written out, called, or a step on the way to a property. */
function isPassed(node: ts.Node): node is ts.Expression {
  if (!ts.isExpression(node) || ts.isLiteralExpression(node) || ts.isFunctionLike(node)) return false
  const { parent } = node
  if (ts.isCallExpression(parent)) return parent.expression !== node
  return !ts.isPropertyAccessExpression(parent) && !ts.isElementAccessExpression(parent)
}

function nameOf(name: ts.PropertyName | ts.BindingName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText()
}

function idOf(type: ts.Type): number {
  return (type as ts.Type & { id: number }).id
}
