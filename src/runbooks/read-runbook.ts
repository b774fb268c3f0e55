import type { Element, Root } from 'hast'
import { blankKey } from '../domain/runbook/blank-key.ts'
import type { FoundBlank } from '../domain/runbook/find-blanks.ts'
import { OF_THE_FRAME, orderHeadings, type RunbookHeading, takeTitle } from '../markdown/runbook/headings.ts'
import { dropEmptyLinks, type LinkFault, type LinkTarget, settleLinks } from '../markdown/runbook/links.ts'
import { markBlanks } from '../markdown/runbook/mark-blanks.ts'
import { markCommands } from '../markdown/runbook/mark-commands.ts'
import { markSteps, type RunbookStep } from '../markdown/runbook/mark-steps.ts'
import { markNotes, nameDetails, settleTables } from '../markdown/runbook/settle.ts'
import { plainMarkdown } from '../markdown/runbook/plain-markdown.ts'
import type { LeftOut } from '../markdown/runbook/shortcodes.ts'
import { readSource } from '../markdown/runbook/read-source.ts'
import { safeTree } from '../markdown/runbook/safe-tree.ts'
import { element, isElement, textOf } from '../markdown/runbook/tree.ts'
import { readFacts, type RunbookFacts, type VariableFacts } from './facts.ts'

/** A value that somebody fills in once and that then stands wherever its blank does. */
export interface Blank extends VariableFacts {
  key: string
  /** As it is written where it stands first. */
  written: string
}

/** A runbook, read: what the build makes of one file. */
export interface Runbook extends RunbookFacts {
  file: string
  title: string
  tree: Root
  headings: readonly RunbookHeading[]
  steps: readonly RunbookStep[]
  blanks: readonly Blank[]
  /** The text of each block, in order, by which a later version is compared. */
  blocks: readonly string[]
  isChinese: boolean
  /** Sentences for whoever builds, each with file and line. Nothing of the text is missing for them. */
  warnings: readonly string[]
}

/**
 * Reads a runbook.
 * @param bytes of the file
 * @param file from the project's root
 * @param resolve says what a relative address leads to
 */
export function readRunbook(bytes: Uint8Array, file: string, resolve: (path: string) => LinkTarget): Runbook {
  const source = readSource(bytes)
  const { facts, faults } = readFacts(source.data, blankKey)
  const { text, leftOut } = plainMarkdown(source.text)
  const tree = safeTree(text)
  const { title, anchor } = takeTitle(tree, facts.title, nameOf(file))
  const isChinese = isMostlyChinese(textOf(tree))
  const headings = orderHeadings(tree)
  const headingIds = headings.map(({ id }) => id)
  const linkFaults = settleLinks(tree, resolve, headingIds, anchor)
  dropEmptyLinks(tree)
  settleTables(tree)
  nameDetails(tree, isChinese)
  markNotes(tree, isChinese)
  const blocks = tree.children.filter((node) => isElement(node)).flatMap(blocksOf)
  const blanks = markBlanks(tree, markCommands(tree), new Set(facts.variables.keys()))
  const box = (id: string) => element('span', { className: ['step-box'], dataAsleep: 'StepBoxes', dataStep: id })
  const steps = markSteps(tree, box, [...OF_THE_FRAME, ...headingIds])
  const warnings = [
    ...(source.oldEncoding
      ? [`${file}:1: The file isn’t UTF-8 and was read as ${source.oldEncoding}. Save it as UTF-8.`]
      : []),
    ...(source.fault
      ? [`${file}:${source.fault.line}: The front matter can’t be read and is passed over: ${source.fault.reason}.`]
      : []),
    ...(source.comments ?? []).map(
      ({ line, text }) =>
        `${file}:${line}: “${text}” is a comment to YAML and isn’t read. Put quotes around the whole value if it belongs to it.`,
    ),
    ...faults.map(({ key, sentence }) => `${file}:${source.lines?.get(key) ?? 1}: ${sentence}`),
    ...leftOut.map(({ line, what, kind }) => `${file}:${line}: ${LOST[kind ?? 'tag'](what)}`),
    ...linkFaults.map((fault) => linkSentence(file, fault)),
  ]
  return { ...facts, file, title, tree, headings, steps, blanks: eachOnce(blanks, facts), blocks, isChinese, warnings }
}

/** A block's text; of a list, the text of each item. The page finds them again in the same way. */
function blocksOf(block: Element): string[] {
  if (block.tagName !== 'ul' && block.tagName !== 'ol') return [textOf(block)]
  return block.children.filter((item) => isElement(item, 'li')).map(textOf)
}

/** Each blank once, in the order of the text. */
function eachOnce(all: readonly FoundBlank[], { variables }: RunbookFacts): Blank[] {
  const blanks = new Map<string, Blank>()
  for (const { key, written, preset } of all) {
    if (key === '' || blanks.has(key)) continue
    const facts = variables.get(key) ?? { secret: false }
    blanks.set(key, { ...(preset && { default: preset }), ...facts, key, written })
  }
  return [...blanks.values()]
}

const LOST: Readonly<Record<NonNullable<LeftOut['kind']> | 'tag', (what: string) => string>> = {
  tag: (what) => `“${what}” of another tool is left out; what stands around it stays.`,
  condition: (what) =>
    `“${what}” is a condition of another tool. It is shown as words, and what depends on it is shown in any case.`,
  comment: () => 'A comment begins here and has no end, so nothing below it is shown. Write --> behind it.',
}

const LINK_PROBLEMS: Readonly<Record<LinkFault['kind'], (address: string) => string>> = {
  missing: (address) => `“${address}” leads to no file. Its words stay, without the link.`,
  refused: (address) =>
    `“${address}” isn’t served, because a browser could run such a file. Its words stay, without the link.`,
  outside: (address) => `“${address}” lies outside of the runbooks’ folder. Its words stay, without the link.`,
  folder: (address) =>
    `“${address}” is a folder without a text of its own. Give it a README.md. Its words stay, without the link.`,
  'foreign-image': (address) =>
    `The picture “${address}” is on another site, which no page loads. A link to it stands in its place.`,
}

function linkSentence(file: string, { line, kind, address }: LinkFault): string {
  return `${file}:${line ?? 1}: ${LINK_PROBLEMS[kind](address)}`
}

function nameOf(file: string): string {
  const parts = file.replace(/\.\w+$/, '').split('/')
  const last = parts.at(-1) ?? ''
  return /^(?:readme|_?index)$/i.test(last) ? (parts.at(-2) ?? last) : last
}

function isMostlyChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return han > 0 && han * 4 > (text.match(/[A-Za-z]+/g)?.length ?? 0)
}
