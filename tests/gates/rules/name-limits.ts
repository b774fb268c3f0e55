import { importOf, valuesOf } from './door-imports.ts'
import { functionsIn, namesIn } from './names.ts'
import { placeOf, type SourceFile } from './sources.ts'
import { keyOf, type Node, nodesIn, nodesOf, treeOf } from './syntax.ts'

/** Files that give an action no name, or one that was measured before, and why. */
const NO_NAME: Readonly<Record<string, string>> = {
  'src/components/drill/DrillPanel.tsx': 'a drill begins without a commander',
  'src/components/checklist/StepMenuItems.tsx': 'whoever takes a step on is me, whose name its own field measures',
}

/**
 * Components that hand a person's name to an action without knowing `NAME_LIMIT`: what is stored may be longer, as
 * earlier releases and other devices wrote it, so that only the form can say in time that a name is too long.
 */
export function nameLimitProblems(files: readonly SourceFile[]): string[] {
  const actions = personActions(files.filter(({ file }) => file.startsWith('src/stores/')))
  const measuring = files.filter((source) => importsIn(source).some(({ name }) => name === 'NAME_LIMIT'))
  return files.flatMap((source) => {
    if (!source.file.startsWith('src/components/') || source.file in NO_NAME) return []
    const imports = importsIn(source)
    const measures =
      measuring.includes(source) ||
      imports.some(({ from }) => measuring.some(({ file }) => file === from && isRule(file)))
    const taken = imports.filter(({ name, from }) => actions.has(`${from}: ${name}`))
    return measures
      ? []
      : taken.map(
          ({ node, name }) =>
            `${placeOf(source, node.start)}: ${name} records the name of a person. Say in the form when it is longer than NAME_LIMIT, with overLimit().`,
        )
  })
}

/** A check of a whole form, which is asked instead. */
const isRule = (file: string) => file.startsWith('src/domain/')

/** Actions that record the name of a person, themselves or by another one: `<file>: <name>`. */
export function personActions(stores: readonly SourceFile[]): ReadonlySet<string> {
  const all = stores.flatMap((source) => {
    const root = treeOf(source)
    return functionsIn(root)
      .filter(({ name }) => name)
      .map(({ name, node }) => ({ source, name, node, from: importsIn(source) }))
  })
  const found = new Set<string>()
  const key = (file: string, name: string) => `${file}: ${name}`
  const names = ({ source, node, from }: (typeof all)[number]) =>
    namesIn(node).some((name) => {
      const imported = from.find(({ local }) => local === name)
      return found.has(imported ? key(imported.from, imported.name) : key(source.file, name))
    })
  for (let before = -1; before !== found.size;) {
    before = found.size
    for (const one of all) if (recordsPerson(one.node) || names(one)) found.add(key(one.source.file, one.name))
  }
  return found
}

/** A person is called `person`, or by a name that ends in `By`, in every kind. */
function recordsPerson(root: Node): boolean {
  return nodesIn(root).some(({ node }) => {
    const properties =
      node.type === 'ObjectExpression' ? (node.properties as Node[]).map((one) => keyOf(one) ?? '') : []
    return properties.includes('kind') && properties.some((name) => name === 'person' || name.endsWith('By'))
  })
}

function importsIn(source: SourceFile) {
  return nodesOf(source).flatMap(({ node }) =>
    node.type === 'ImportDeclaration'
      ? valuesOf(node).map((value) => ({ ...value, from: importOf(node, source.file) ?? '', node }))
      : [],
  )
}
