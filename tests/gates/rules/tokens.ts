import { type ChildNode, parse } from 'postcss'
import { placeOf, type SourceFile } from './sources.ts'
import { keyOf, type Node, nodeIn, nodesOf, textOf } from './syntax.ts'

/** A custom property where it is given a value, or where one is asked for: `var(--name)`. */
interface Mention {
  name: string
  /** Its place in the text of the file. */
  index: number
  isDefinition: boolean
}

/** Custom properties that are used and neither a token nor defined in the same file. */
export function unknownTokens(files: readonly SourceFile[], tokens: SourceFile): string[] {
  const all = new Set(definedIn(mentionsIn(tokens)))
  return files.flatMap((source) => {
    const mentions = mentionsIn(source)
    const own = new Set(definedIn(mentions))
    return mentions
      .filter(({ name, isDefinition }) => !isDefinition && !all.has(name) && !own.has(name))
      .map(
        ({ name, index }) =>
          `${placeOf(source, index)}: ${name} isn’t defined. Use a token of ${tokens.file}, or define it in this file.`,
      )
  })
}

/** Tokens that nothing uses. */
export function unusedTokens(files: readonly SourceFile[], tokens: SourceFile): string[] {
  const mentions = [...files, tokens].flatMap(mentionsIn)
  const used = new Set(mentions.filter(({ isDefinition }) => !isDefinition).map(({ name }) => name))
  return definedIn(mentionsIn(tokens))
    .filter((name) => !used.has(name))
    .map((name) => `${tokens.file}: nothing uses ${name}. Remove it.`)
}

function definedIn(mentions: readonly Mention[]): string[] {
  return mentions.filter(({ isDefinition }) => isDefinition).map(({ name }) => name)
}

/** In style sheets, in the `<style>` of an `.astro` file, and in the texts of code, which may be styles in parts. */
function mentionsIn(source: SourceFile): Mention[] {
  if (source.file.endsWith('.css')) return inStyles(source.text)
  return nodesOf(source).flatMap(({ node }) => [...inElement(node, source), ...inCode(node)])
}

/** @param start where the styles begin in the file */
function inStyles(css: string, start = 0): Mention[] {
  const mentions: Mention[] = []
  parse(css).walk((node) => {
    const index = start + (node.source?.start?.offset ?? 0)
    if (node.type === 'decl' && node.prop.startsWith('--'))
      mentions.push({ name: node.prop, index, isDefinition: true })
    if (node.type === 'atrule' && node.name === 'property')
      mentions.push({ name: node.params, index, isDefinition: true })
    mentions.push(...usedIn(styledBy(node), index))
  })
  return mentions
}

function styledBy(node: ChildNode): string {
  return node.type === 'decl' ? node.value : node.type === 'atrule' ? node.params : ''
}

function inElement(node: Node, { text }: SourceFile): Mention[] {
  const tag = node.type === 'JSXElement' ? nodeIn(node, 'openingElement') : undefined
  if (!tag || nodeIn(tag, 'name')?.name !== 'style') return []
  return inStyles(text.slice(tag.end, nodeIn(node, 'closingElement')?.start ?? tag.end), tag.end)
}

/** A text that is written in code, or the name of a property: `{ '--name': value }`. */
function inCode(node: Node): Mention[] {
  const key = node.type === 'Property' ? keyOf(node) : undefined
  if (key?.startsWith('--')) return [{ name: key, index: node.start, isDefinition: true }]
  const part = node.type === 'TemplateElement' ? (node.value as { cooked: string | null }).cooked : undefined
  const text = part ?? (node.type === 'Literal' ? textOf(node) : undefined) ?? ''
  const defined = [...text.matchAll(/(?<![\w-])(--[\w-]+)\s*:/g)].map(([, name = '']) => name)
  return [...defined.map((name) => ({ name, index: node.start, isDefinition: true })), ...usedIn(text, node.start)]
}

/** What a value asks for, also as the fallback of another one. */
function usedIn(value: string, index: number): Mention[] {
  return [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => ({ name, index, isDefinition: false }))
}
