import { importOf, valuesOf } from './door-imports.ts'
import { placeOf, type SourceFile } from './sources.ts'
import { type Node, nodeIn, nodesOf, textOf } from './syntax.ts'

/** What keeps a text that isn't recorded yet, over a reload and for its incident. */
const KEEPERS = [
  'src/components/use-kept-text.ts',
  'src/components/use-drafts.ts',
  'src/stores/kept-texts.ts',
  'src/stores/runbook-values.ts',
]

const component = (name: string) => `src/components/${name}`

/** Files whose fields another file keeps, and that one. */
const KEPT_BY: Readonly<Record<string, string>> = {
  [component('command/DeclareFields.tsx')]: component('command/use-declaration-draft.ts'),
  [component('postmortem/SourceCell.tsx')]: component('postmortem/use-postmortem.ts'),
  [component('postmortem/TextField.tsx')]: component('postmortem/use-postmortem.ts'),
  [component('todos/TodoRow.tsx')]: component('todos/Todos.tsx'),
  [component('timeline/Composer.tsx')]: component('timeline/use-note-draft.ts'),
  [component('timeline/MoreFields.tsx')]: component('timeline/use-note-draft.ts'),
  [component('timeline/CorrectionForms.tsx')]: component('timeline/OneFieldForm.tsx'),
}

/** Files whose fields hold nothing that could be lost, and why. */
const NOT_KEPT: Readonly<Record<string, string>> = {
  [component('archive/ConfirmByWord.tsx')]: 'asks for a word before a record is deleted',
  [component('checklist/RoleRail.tsx')]: 'saves a name with each letter',
  [component('deadline/DeadlineFields.tsx')]: 'answers with each letter',
}

/** Text fields whose text is gone after a reload, because nothing keeps it until it is recorded. */
export function keepProblems(files: readonly SourceFile[]): string[] {
  const keeping = files.filter(keeps).map(({ file }) => file)
  return files.flatMap((source) => {
    const isKept = [source.file, KEPT_BY[source.file] ?? ''].some((file) => keeping.includes(file))
    if (isKept || source.file in NOT_KEPT || !source.file.startsWith('src/components/')) return []
    return nodesOf(source)
      .filter(({ node }) => isTextField(node))
      .map(
        ({ node }) =>
          `${placeOf(source, node.start)}: what is typed here is gone after a reload. Keep it with useKeptText(), or say in tests/gates/rules/keeps.ts who keeps it.`,
      )
  })
}

function keeps(source: SourceFile): boolean {
  return nodesOf(source).some(
    ({ node }) =>
      node.type === 'ImportDeclaration' &&
      KEEPERS.includes(importOf(node, source.file) ?? '') &&
      valuesOf(node).length > 0,
  )
}

function isTextField(node: Node): boolean {
  if (node.type !== 'JSXOpeningElement') return false
  const attributes = (node.attributes ?? []) as Node[]
  const given = (name: string) => attributes.find((one) => nodeIn(one, 'name')?.name === name)
  if (given('readOnly')) return false
  const element = nodeIn(node, 'name')?.name
  const type = given('type')
  return element === 'textarea' || (element === 'input' && (!type || textOf(nodeIn(type, 'value')) === 'text'))
}
