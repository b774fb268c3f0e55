import { importOf, valuesOf } from './door-imports.ts'
import { functionsIn, namesIn, type Unit } from './names.ts'
import { placeOf, type SourceFile } from './sources.ts'
import { identifierOf, keyOf, type Node, nodeIn, nodesIn, nodesOf, textOf, treeOf } from './syntax.ts'

/** What keeps a text that isn't recorded yet, over a reload and for its incident. */
const KEEPERS = [
  'src/components/use-kept-text.ts',
  'src/components/use-drafts.ts',
  'src/stores/kept-texts.ts',
  'src/stores/runbook-values.ts',
]

const component = (name: string) => `src/components/${name}`

/** Files whose fields another file keeps, and that one: their fields hand on what is typed to what they were given. */
const KEPT_BY: Readonly<Record<string, string>> = {
  [component('command/DeclareFields.tsx')]: component('command/use-declaration-draft.ts'),
  [component('messages/MessageForm.tsx')]: component('messages/use-message.ts'),
  [component('messages/ApprovalField.tsx')]: component('messages/use-sending.ts'),
  [component('postmortem/SourceCell.tsx')]: component('postmortem/use-postmortem.ts'),
  [component('postmortem/TextField.tsx')]: component('postmortem/use-postmortem.ts'),
  [component('reporting/ClockForm.tsx')]: component('reporting/use-clock-form.ts'),
  [component('reporting/ContractForm.tsx')]: component('reporting/use-reporting-form.ts'),
  [component('reporting/ZoneField.tsx')]: component('reporting/use-reporting-form.ts'),
  [component('reporting/MomentForm.tsx')]: component('reporting/use-reporting-form.ts'),
  [component('reporting/PlaceFields.tsx')]: component('reporting/use-reporting-form.ts'),
  [component('todos/TodoRow.tsx')]: component('todos/Todos.tsx'),
  [component('timeline/Composer.tsx')]: component('timeline/use-note-draft.ts'),
  [component('timeline/MoreFields.tsx')]: component('timeline/use-note-draft.ts'),
}

/** Files whose fields hold nothing that could be lost, and why. */
const NOT_KEPT: Readonly<Record<string, string>> = {
  [component('team/SignInForm.tsx')]: 'asks for a password, which only the browser’s own manager may keep',
  [component('archive/ConfirmByWord.tsx')]: 'asks for a word before a record is deleted',
  [component('checklist/RoleRail.tsx')]: 'saves a name with each letter',
  [component('deadline/DeadlineFields.tsx')]: 'answers with each letter',
}

/** Files whose fields are given to a form that keeps whatever field it is given. */
const GIVEN: Readonly<Record<string, string>> = {
  [component('timeline/CorrectionForms.tsx')]: component('timeline/OneFieldForm.tsx'),
}

/** Text fields whose text is gone after a reload, because nothing keeps it until it is recorded: each field by itself. */
export function keepProblems(files: readonly SourceFile[]): string[] {
  const keeping = files.filter((source) => keepersIn(source).length > 0).map(({ file }) => file)
  return files.flatMap((source) => {
    const { file } = source
    if (!file.startsWith('src/components/') || file in NOT_KEPT) return []
    const fields = nodesOf(source).filter(({ node }) => isTextField(node))
    if (fields.length === 0) return []
    const handsOn = keeping.includes(KEPT_BY[file] ?? '')
    return unkeptFields(source, handsOn, keeping.includes(GIVEN[file] ?? '')).map(
      (field) =>
        `${placeOf(source, field.start)}: what is typed here is gone after a reload. Keep it with useKeptText(), or say in tests/gates/rules/keeps.ts who keeps it.`,
    )
  })
}

/**
 * The fields of a file of which nothing that hears what is typed leads to a keeper.
 * @param handsOn whether what the file was given from outside keeps it
 * @param isGiven whether a field that is given to a component as its `field` is kept there
 */
function unkeptFields(source: SourceFile, handsOn: boolean, isGiven: boolean): Node[] {
  const root = treeOf(source)
  const units = functionsIn(root)
  const elsewhere = isGiven ? fieldsGiven(root) : []
  const kept = leading(units, keepersIn(source))
  const leads = (unit: Unit, heard: Node, seen: readonly Unit[] = []): boolean => {
    // One part of what a hook gives may be kept, and another not.
    const names = namesIn(heard, (node) => node.type === 'MemberExpression' && kept.isOnlyState(keyOf(node) ?? ''))
    if (names.some((name) => kept.leads(unit, name))) return true
    if (seen.includes(unit) || !names.some((name) => kept.isGiven(unit, name))) return false
    const uses = nodesIn(root).filter(({ node }) => elementOf(node) === unit.name)
    if (uses.length === 0) return handsOn
    return uses.every(({ node: use }) => {
      const within = units.find(({ node }) => node.start <= use.start && use.end <= node.end)
      const handed = attributesOf(use).filter(({ name }) => name === undefined || unit.given.includes(name))
      return within !== undefined && handed.some(({ node }) => leads(within, node, [...seen, unit]))
    })
  }
  const found = new Set<Node>()
  return units.flatMap((unit) =>
    nodesIn(unit.node)
      .map(({ node }) => node)
      .filter((node) => isTextField(node) && !elsewhere.includes(node) && !found.has(node) && found.add(node))
      .filter((field) => !attributesOf(field).some(({ name, node }) => hears(name) && leads(unit, node))),
  )
}

/** What leads to a keeper: the keeper, and what is bound to something that speaks of one. Names of a function are its own. */
function leading(units: readonly Unit[], keepers: readonly string[]) {
  const shared = new Set(keepers)
  const own = new Map(units.map((unit) => [unit, { kept: new Set<string>(), given: new Set(unit.given) }]))
  const isBound = (unit: Unit, name: string) => unit.bindings.some(({ names }) => names.includes(name))
  const isGiven = (unit: Unit, name: string) => own.get(unit)?.given.has(name) === true
  const leads = (unit: Unit, name: string) =>
    own.get(unit)?.kept.has(name) || (shared.has(name) && !unit.given.includes(name) && !isBound(unit, name))
  const size = () => [...own.values()].reduce((sum, { kept, given }) => sum + kept.size + given.size, shared.size)
  for (let before = -1; before !== size();) {
    before = size()
    for (const unit of units) {
      // What only lives as long as the page keeps nothing, whatever it begins with.
      for (const { names, value } of unit.bindings.filter(({ value }) => !isState(value))) {
        const spoken = namesIn(value)
        for (const name of names) {
          if (spoken.some((one) => leads(unit, one))) own.get(unit)?.kept.add(name)
          if (spoken.some((one) => isGiven(unit, one))) own.get(unit)?.given.add(name)
        }
      }
      if (unit.name && namesIn(unit.node).some((name) => leads(unit, name))) shared.add(unit.name)
    }
  }
  const states = units.flatMap(({ bindings }) =>
    bindings.filter(({ value }) => isState(value)).flatMap(({ names }) => names),
  )
  const isOnlyState = (name: string) => states.includes(name) && ![...own.values()].some(({ kept }) => kept.has(name))
  return { leads: (unit: Unit, name: string) => leads(unit, name) === true, isGiven, isOnlyState }
}

function isState(value: Node): boolean {
  return ['useState', 'useRef'].includes(identifierOf(nodeIn(value, 'callee')) ?? '')
}

function keepersIn(source: SourceFile): string[] {
  return nodesOf(source).flatMap(({ node }) =>
    node.type === 'ImportDeclaration' && KEEPERS.includes(importOf(node, source.file) ?? '')
      ? valuesOf(node).map(({ local }) => local)
      : [],
  )
}

/** Fields that are handed to a component which puts its own handlers on them. */
function fieldsGiven(root: Node): Node[] {
  return nodesIn(root)
    .filter(({ node }) => node.type === 'JSXAttribute' && nodeIn(node, 'name')?.name === 'field')
    .flatMap(({ node }) => nodesIn(node).map((inside) => inside.node))
}

/** Attributes of an element; one that spreads an object has no name. */
function attributesOf(element: Node): { name: string | undefined; node: Node }[] {
  return ((element.attributes ?? []) as Node[]).map((node) => ({
    name: nodeIn(node, 'name')?.name as string | undefined,
    node,
  }))
}

/** Whether a handler hears what is typed. */
function hears(attribute: string | undefined): boolean {
  return attribute === undefined || attribute === 'onInput' || attribute === 'onChange'
}

function elementOf(node: Node): unknown {
  return node.type === 'JSXOpeningElement' ? nodeIn(node, 'name')?.name : undefined
}

function isTextField(node: Node): boolean {
  const element = elementOf(node)
  if (element !== 'textarea' && element !== 'input') return false
  const given = (name: string) => attributesOf(node).find((one) => one.name === name)?.node
  if (given('readOnly')) return false
  const type = given('type')
  return element === 'textarea' || !type || textOf(nodeIn(type, 'value')) === 'text'
}
