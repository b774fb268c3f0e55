import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { parseSync } from 'vite'
import { organization } from '../schemas/organization-file.ts'
import { WHOLE_SHEETS } from './company-look.ts'

/** Where the screens of a team are. */
const TEAM = /(?:^|\/)team\//

/**
 * A source of a component without what is imported from `components/team`: an element is left out, and of a call what it
 * was given stays. What is left is to the letter what stood there before a team was thought of, so that a site without one
 * is the same to the byte.
 * @throws {Error} when something of it is used otherwise: that couldn't be left out
 */
export function withoutTeam(code: string, file: string): string {
  const { program } = parseSync(file, code)
  const imports = program.body.filter((node) => node.type === 'ImportDeclaration' && TEAM.test(node.source.value))
  const names = new Set(
    imports.flatMap((node) =>
      node.type === 'ImportDeclaration' ? node.specifiers.map(({ local }) => local.name) : [],
    ),
  )
  const cuts: [start: number, end: number][] = imports.map(({ start, end }) => [start, end])
  visit(program, (node) => {
    const { callee, arguments: [given, ...more] = [] } = node
    if (node.type === 'CallExpression' && given && more.length === 0 && names.has(callee?.name ?? ''))
      cuts.push([node.start, given.start], [given.end, node.end])
    if (node.type === 'JSXElement' && names.has(node.openingElement?.name?.name ?? ''))
      cuts.push([node.start, node.end])
  })
  const left = cuts
    .sort(([a], [b]) => b - a)
    .reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), code)
  const other = [...names].find((name) => new RegExp(`\\b${name}\\b`).test(left))
  if (other)
    throw new Error(`${file}: ${other} is used otherwise than as <${other} /> or ${other}(one thing). Use it so only.`)
  return left
}

interface SyntaxNode {
  type: string
  start: number
  end: number
  openingElement?: { name?: { name?: string } }
  callee?: { name?: string }
  arguments?: SyntaxNode[]
}

function visit(value: unknown, look: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, look)
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value && 'start' in value) look(value as SyntaxNode)
    for (const inner of Object.values(value)) visit(inner, look)
  }
}

const leftOut = {
  name: 'team-left-out',
  enforce: 'pre' as const,
  resolveId: {
    filter: { id: /\/TeamBar\.astro$/ },
    handler: () => fileURLToPath(new URL('../components/team/NoTeam.astro', import.meta.url)),
  },
  transform: {
    filter: { id: /src\/components\/.+\.tsx?$/, code: /from '[^']*\/team\// },
    handler: (code: string, id: string) =>
      TEAM.test(id.split('/components/')[1] ?? '') ? undefined : withoutTeam(code, id),
  },
}

const styles = {
  name: 'team-styles',
  enforce: 'pre' as const,
  transform: {
    filter: { id: WHOLE_SHEETS },
    handler: (css: string) =>
      [css, ...['sheet', 'team'].map((name) => readFileSync(fileURLToPath(styleOf(name)), 'utf8'))].join('\n'),
  },
}

/** The sheet of the team looks like that of the bar, whose styles come with the bar's dialogs. */
function styleOf(name: string): URL {
  return new URL(`../styles/${name}.css`, import.meta.url)
}

/** A team's screens are built in only where a company has a team. */
export function teamOnly(): AstroIntegration {
  return {
    name: 'team-only',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [organization().team ? styles : leftOut] } })
      },
    },
  }
}
