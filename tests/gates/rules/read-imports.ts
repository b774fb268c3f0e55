import { posix } from 'node:path'
import { parse as parseAstro } from '@astrojs/compiler-rs'
import { parseSync } from 'oxc-parser'
import { parse as parseCss } from 'postcss'
import { placeOf, type SourceFile } from './sources.ts'

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

/** A node of the tree into which both parsers read code: ESTree with TypeScript, JSX and the parts of an `.astro` file. */
interface Node {
  type: string
  start: number
  end: number
  [property: string]: unknown
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
  if (file.endsWith('.astro')) {
    const { ast, diagnostics } = parseAstro(text)
    const fault = diagnostics.find(({ severity }) => severity === 'error')
    if (fault) throw new Error(`${file}: ${fault.text}.`)
    return inCode(ast as Node, source)
  }
  const { program, errors } = parseSync(file, text)
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}.`)
  return inCode(program as unknown as Node, source)
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

/** The value of a text, in quotes or in backticks. */
function textOf(node: Node | undefined): string | undefined {
  const [quasi, ...others] = (node?.quasis ?? []) as { value: { cooked: string } }[]
  const value = quasi && others.length === 0 ? quasi.value.cooked : node?.value
  return typeof value === 'string' ? value : undefined
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof (value as Node | null)?.type === 'string')
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
