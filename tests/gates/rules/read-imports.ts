import { posix } from 'node:path'
import { parse as parseCss } from 'postcss'
import { placeOf, type SourceFile } from './sources.ts'
import { childrenOf, type Node, textOf, treeOf } from './syntax.ts'

/** One import. `from` is the path from the root, or the package; `isType` when the compiler erases it. */
export interface Import {
  place: string
  from: string
  isRelative: boolean
  isType: boolean
  isScript: boolean
}

/** An import as it is written; `index` is its place in the text. */
interface Reference {
  index: number
  from: string
  isType: boolean
  isScript: boolean
}

const IMPORTS = [
  'ImportDeclaration',
  'ImportExpression',
  'ExportAllDeclaration',
  'ExportNamedDeclaration',
  'TSExternalModuleReference',
  'TSImportType',
]

/**
 * All imports of a file, in order: `import`, `export … from`, `import()`, `import … = require()`, the `import()` of a
 * type, `@import`; of an `.astro` file also those of its template, its styles and its scripts.
 * @throws {Error} when the file can’t be parsed
 */
export function importsOf(source: SourceFile): Import[] {
  return referencesOf(source)
    .sort((a, b) => a.index - b.index)
    .map(({ index, from, isType, isScript }) => {
      const isRelative = from.startsWith('.')
      return {
        place: placeOf(source, index),
        from: isRelative ? posix.join(posix.dirname(source.file), from.replace(/\?.*$/, '')) : from,
        isRelative,
        isType,
        isScript,
      }
    })
}

function referencesOf(source: SourceFile): Reference[] {
  const { file, text } = source
  if (file.endsWith('.css')) return inStyles(text, file)
  return inCode(treeOf(source), source)
}

/** The imports of a node and of all inside it. Those inside an erased declaration or a `<script>` are marked so. */
function inCode(
  node: Node,
  source: SourceFile,
  { isType, isScript } = { isType: false, isScript: false },
): Reference[] {
  const tag = node.type === 'JSXElement' ? (node.openingElement as Node) : undefined
  const name = tag && (tag.name as Node).name
  if (tag && name === 'style') {
    const end = (node.closingElement as Node | null)?.start ?? tag.end
    return inStyles(source.text.slice(tag.end, end), source.file, tag.end)
  }
  const inside = {
    isType: isType || node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type',
    isScript: isScript || name === 'script',
  }
  const from = importedBy(node, isScript)
  return [
    ...(from === undefined ? [] : [{ index: node.start, from, ...inside }]),
    ...childrenOf(node).flatMap((child) => inCode(child, source, inside)),
  ]
}

/** What a node itself imports. An `import()` of a path that is worked out is no import here: nobody can follow it. */
function importedBy(node: Node, isInScript: boolean): string | undefined {
  if (IMPORTS.includes(node.type)) return textOf((node.source ?? node.expression) as Node | undefined)
  // Astro bundles the source of a script as if the script imported it.
  const isSource = isInScript && node.type === 'JSXAttribute' && (node.name as Node).name === 'src'
  return isSource ? textOf(node.value as Node) : undefined
}

/** @param start where the styles begin in the file */
function inStyles(css: string, file: string, start = 0): Reference[] {
  const references: Reference[] = []
  parseCss(css, { from: file }).walkAtRules('import', ({ params, source }) => {
    const from = /^(?:url\(\s*)?["']?([^"')\s]+)/.exec(params)?.[1]
    const index = start + (source?.start?.offset ?? 0)
    if (from !== undefined) references.push({ index, from, isType: false, isScript: false })
  })
  return references
}

/** The package of an import: `@a/b/c.js` is of `@a/b`. */
export function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
}
