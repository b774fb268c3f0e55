import { importOf, valuesOf } from './door-imports.ts'
import { LOG_DOORS } from './doors.ts'
import { placeOf, type SourceFile } from './sources.ts'
import { bare, childrenOf, identifierOf, type Node, nodeIn, nodesOf, treeOf } from './syntax.ts'

/** Actions that add something to the incident. Where it lay untouched, somebody is asked before any of them. */
const ASKED: readonly string[] = [
  'recordStep',
  'addNote',
  'addToDo',
  'addActionItem',
  'setDone',
  'setPriority',
  'assignRole',
  'assignTopic',
  'setSeverity',
  'startTimeBox',
  'startExecutives',
  'answerTimer',
  'snoozeTimer',
  'stopTimer',
  'pauseDrill',
  'resumeDrill',
  'callInject',
  'sendUpdate',
  'setField',
  'savePostmortemDraft',
  'chooseCalendar',
  'dismissAdvice',
  'restoreAdvice',
  'moveTo',
  'setExternalMessage',
]

/** Actions before which nobody is asked, and why. */
const UNASKED: Readonly<Record<string, string>> = {
  declare: 'archives what lay untouched by itself, and says so',
  startClean: 'is an answer to the question',
  endIncident: 'speaks of the incident that lies there',
  reopenIncident: 'speaks of the incident that lies there',
  setQuiet: 'says of the incident that lies there who may learn of it',
  addSource: 'corrects an entry that is there',
  setSource: 'corrects an entry that is there',
  amendTime: 'corrects an entry that is there',
  amendText: 'corrects an entry that is there',
  renameIncident: 'corrects what the incident that lies there is called',
  rewriteNote: 'corrects an entry that is there',
  markImportant: 'corrects an entry that is there',
  retract: 'takes an entry back that is there',
  takeBack: 'takes an entry back that is there',
  removeActionItem: 'takes an entry back that is there',
  restoreActionItem: 'brings back what was just taken',
}

/** What asks: the question itself, and the drafts of a form, which ask before they save. */
const ASKING = ['askFirst', 'useDrafts']
const ACTION_FILES = [
  ...(LOG_DOORS.record ?? []),
  'src/stores/advice.ts',
  'src/stores/postmortem-drafts.ts',
  'src/stores/quiet.ts',
  'src/stores/to-dos.ts',
]

/** Places in components where something would join an incident that lay untouched, and nobody is asked. */
export function askProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap((source) => {
    if (!source.file.startsWith('src/components/')) return []
    const names = nodesOf(source).flatMap(({ node }) => actionsFrom(source.file, node))
    return unaskedUses(treeOf(source), names).map(
      ({ node, name }) =>
        `${placeOf(source, node.start)}: ${name} may join an incident that lay untouched. Do it in askFirst().`,
    )
  })
}

/** Actions of the stores of which nobody said whether they ask. */
export function undecidedActions(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ file }) => ACTION_FILES.includes(file))
    .flatMap((source) =>
      [...source.text.matchAll(/^export function (\w+)/gm)]
        .map(([, name = '']) => name)
        .filter((name) => !ASKED.includes(name) && !Object.hasOwn(UNASKED, name) && !READS.includes(name))
        .map((name) => `${source.file}: say in tests/gates/rules/asks.ts whether somebody is asked before ${name}.`),
    )
}

/** They record nothing. */
const READS = ['archivesFirst', 'linkKey', 'fieldsWithDrafts']

function actionsFrom(file: string, node: Node): string[] {
  if (node.type !== 'ImportDeclaration' || !ACTION_FILES.includes(importOf(node, file) ?? '')) return []
  return valuesOf(node).flatMap(({ name, local }) => (ASKED.includes(name) ? local : []))
}

/** Where a name is used outside of a call that asks: a call of its own, or handed on to somebody who may not ask. */
function unaskedUses(root: Node, names: readonly string[]): { node: Node; name: string }[] {
  const uses: { node: Node; name: string }[] = []
  const visit = (node: Node): void => {
    if (node.type === 'ImportDeclaration') return
    const callee = node.type === 'CallExpression' ? identifierOf(bare(nodeIn(node, 'callee'))) : undefined
    if (callee && ASKING.includes(callee)) return
    if (callee && names.includes(callee)) uses.push({ node, name: callee })
    for (const child of childrenOf(node)) visit(child)
  }
  visit(root)
  return uses
}
