import { importOf, valuesOf } from './door-imports.ts'
import { LOG_DOORS } from './doors.ts'
import { placeOf, type SourceFile } from './sources.ts'
import { bare, childrenOf, identifierOf, type Node, nodeIn, nodesOf, treeOf } from './syntax.ts'

const TAKES_AT = 'takes when it happened'
const AS_IT_IS_PRESSED = 'happens as it is pressed'
const CORRECTED = 'is taken as of now; somebody who writes it down later gives the entry its time in the timeline'
const NO_MOMENT = 'is no event of the incident'

/**
 * Actions that add something to the incident. Where it lay untouched, somebody is asked before any of them. What an
 * action records may have happened before somebody wrote it down: each takes its time, or says why it doesn't.
 */
const ASKED = {
  recordStep: AS_IT_IS_PRESSED,
  claimStep: AS_IT_IS_PRESSED,
  leaveStep: AS_IT_IS_PRESSED,
  attachRunbook: AS_IT_IS_PRESSED,
  noteCommand: AS_IT_IS_PRESSED,
  addNote: TAKES_AT,
  addToDo: NO_MOMENT,
  addActionItem: NO_MOMENT,
  setDone: AS_IT_IS_PRESSED,
  setPriority: NO_MOMENT,
  assignRole: TAKES_AT,
  assignTopic: CORRECTED,
  setSeverity: CORRECTED,
  startTimeBox: AS_IT_IS_PRESSED,
  startExecutives: AS_IT_IS_PRESSED,
  answerTimer: AS_IT_IS_PRESSED,
  snoozeTimer: AS_IT_IS_PRESSED,
  stopTimer: AS_IT_IS_PRESSED,
  pauseDrill: AS_IT_IS_PRESSED,
  resumeDrill: AS_IT_IS_PRESSED,
  callInject: AS_IT_IS_PRESSED,
  sendUpdate: AS_IT_IS_PRESSED,
  setField: NO_MOMENT,
  savePostmortemDraft: NO_MOMENT,
  chooseCalendar: NO_MOMENT,
  dismissAdvice: NO_MOMENT,
  restoreAdvice: NO_MOMENT,
  moveTo: NO_MOMENT,
  setExternalMessage: NO_MOMENT,
  addRow: TAKES_AT,
  includeRow: NO_MOMENT,
  noteMoment: TAKES_AT,
  decideReporting: CORRECTED,
  noteReportSent: TAKES_AT,
  noteContract: AS_IT_IS_PRESSED,
  sendMessage: AS_IT_IS_PRESSED,
} as const
/** One of them. */
export type Asked = keyof typeof ASKED

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
  pasteSource: 'asks by itself',
  nextInRun: 'joins a run, which is no incident',
  placeIn: 'only says where something in a run is recorded',
  finishRun: 'speaks of a run, which is no incident',
  continueRun: 'speaks of a run, which is no incident',
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
  'src/stores/timeline-rows.ts',
  'src/stores/to-dos.ts',
]

/** Places in components where something would join an incident that lay untouched, and nobody is asked. */
export function askProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap((source) => {
    if (!source.file.startsWith('src/components/')) return []
    const names = nodesOf(source).flatMap(({ node }) => actionsFrom(source.file, node, (name) => isAsked(name)))
    return usesOutside(treeOf(source), names, ASKING).map(
      ({ node, name }) =>
        `${placeOf(source, node.start)}: ${name} may join an incident that lay untouched. Do it in askFirst().`,
    )
  })
}

/** What says that an action was refused, or lets the form say it; `answer` takes the way back, whose press says it. */
const SAYING = [...ASKING, 'unlessRefused', 'refusalOf', 'answer', 'correct']

/** Functions of a component that do an action: they are called as if they were one. */
const HELPERS = ['saveTime', 'sayQuiet']

/** Actions that say nothing themselves where they are done, and why. */
const SAID_OTHERWISE: Readonly<Record<string, string>> = {
  'src/components/archive/archive-and-say.ts: startClean': 'gives nothing back where it may not write',
  'src/components/postmortem/TimelineTableRow.tsx: pasteSource': 'asks by itself, which says it',
  'src/components/command/use-declaration.ts: setQuiet': 'is done by declare, which is refused with it',
}

/** Places in components where an action of the stores may be refused, and nobody hears of it. */
export function unsaidProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap((source) => {
    if (!source.file.startsWith('src/components/')) return []
    const names = nodesOf(source).flatMap(({ node }) => actionsFrom(source.file, node, (name) => !READS.includes(name)))
    if (names.length === 0) return []
    return usesOutside(treeOf(source), [...names, ...HELPERS], SAYING)
      .filter(({ name }) => !Object.hasOwn(SAID_OTHERWISE, `${source.file}: ${name}`))
      .map(
        ({ node, name }) =>
          `${placeOf(source, node.start)}: where ${name} is refused, nobody hears of it. Do it in unlessRefused().`,
      )
  })
}

/** Actions of the stores: what their files export, but for what only reads. */
export function actionsIn(files: readonly SourceFile[]): { file: string; name: string }[] {
  return files
    .filter(({ file }) => ACTION_FILES.includes(file))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/^export (?:(?:async )?function (\w+)|const (\w+) = (?:async )?\()/gm)].map(
        ([, name = '', arrow = name]) => ({ file, name: arrow }),
      ),
    )
    .filter(({ name }) => !READS.includes(name) && !name.startsWith('$'))
}

/** Actions of the stores of which nobody said whether they ask. */
export function undecidedActions(files: readonly SourceFile[]): string[] {
  return actionsIn(files)
    .filter(({ name }) => !isAsked(name) && !Object.hasOwn(UNASKED, name))
    .map(({ file, name }) => `${file}: say in tests/gates/rules/asks.ts whether somebody is asked before ${name}.`)
}

/** Actions that don't take a time as they are said to, or take one although it is said that they don't. */
export function timelessActions(files: readonly SourceFile[]): string[] {
  return actionsIn(files).flatMap(({ file, name }) => {
    if (!isAsked(name)) return []
    const text = files.find((source) => source.file === file)?.text ?? ''
    const head = text.slice(text.indexOf(`function ${name}(`)).split(/\n *\w[^\n]*\n|\{\n/)[0] ?? ''
    const takes = /\bat\b/.test(head)
    const isSaid = ASKED[name as Asked] === TAKES_AT
    if (takes === isSaid) return []
    return `${file}: ${name} ${takes ? 'takes' : 'doesn’t take'} when it happened; tests/gates/rules/asks.ts says otherwise.`
  })
}

/** They record nothing. */
const READS = ['archivesFirst', 'linkKey', 'fieldsWithDrafts']

const isAsked = (name: string) => Object.hasOwn(ASKED, name)

function actionsFrom(file: string, node: Node, isMeant: (name: string) => boolean): string[] {
  if (node.type !== 'ImportDeclaration' || !ACTION_FILES.includes(importOf(node, file) ?? '')) return []
  return valuesOf(node).flatMap(({ name, local }) => (isMeant(name) ? local : []))
}

/** Where a name is used outside of a call of one of `within`: a call of its own, or a press that does it. */
function usesOutside(root: Node, names: readonly string[], within: readonly string[]): { node: Node; name: string }[] {
  const uses: { node: Node; name: string }[] = []
  const visit = (node: Node): void => {
    if (node.type === 'ImportDeclaration') return
    // A helper may do what it does: its own calls are looked at.
    const declared = identifierOf(nodeIn(node, 'id'))
    if (declared && HELPERS.includes(declared) && names.includes(declared)) return
    const pressed = node.type === 'JSXExpressionContainer' ? identifierOf(bare(nodeIn(node, 'expression'))) : undefined
    if (pressed && names.includes(pressed)) uses.push({ node, name: pressed })
    const callee = node.type === 'CallExpression' ? identifierOf(bare(nodeIn(node, 'callee'))) : undefined
    if (callee && within.includes(callee)) return
    if (callee && names.includes(callee)) uses.push({ node, name: callee })
    for (const child of childrenOf(node)) visit(child)
  }
  visit(root)
  return uses
}
