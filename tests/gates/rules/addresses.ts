import { placeOf, type SourceFile } from './sources.ts'
import { keyOf, type Node, nodeIn, nodesOf, type Placed, textOf } from './syntax.ts'

/** Calls to whom a slash is a key or a sign, and no address. */
const NO_ADDRESS = ['press', 'type', 'split', 'join', 'replaceAll', 'endsWith']
/**
 * A text that begins at the root of the host, or a selector of such a link; programs and disks of a machine are no
 * addresses.
 */
const ROOTED = /^\/(?![/*]|usr\/|data)[^|\s]*$|\[(?:href|src)[~|^$*]?=["']?\//

/**
 * Places in journeys that begin an address of the site with a slash. Under a path the root of the host isn’t the site’s,
 * so `page.goto('/incident/')` would leave it, and only the run under a path would tell.
 */
export function addressProblems(files: readonly SourceFile[]): string[] {
  return files.filter(walks).flatMap((source) =>
    nodesOf(source)
      .filter(isRooted)
      .map(
        ({ node }) =>
          `${placeOf(source, node.start)}: begins at the root of the host. Write incident/ in the place of /incident/, ./ for the home page, and rooted() where a page holds the whole path.`,
      ),
  )
}

/** Whether a file has to do with pages in a browser: a journey, or a fixture of journeys. */
function walks({ file, text }: SourceFile): boolean {
  return !file.startsWith('tests/fixtures/') || text.includes("'@playwright/test'")
}

function isRooted({ node, parent }: Placed): boolean {
  if (node.type === 'TemplateLiteral') return ROOTED.test(beginningOf(node))
  if (node.type !== 'Literal' || isNoAddress(parent)) return false
  const { pattern = '' } = (node.regex ?? {}) as { pattern?: string }
  return pattern.startsWith('^\\/') || ROOTED.test(textOf(node) ?? '')
}

/** What a template says before anything is filled in. */
function beginningOf(template: Node): string {
  const [first] = template.quasis as { value: { cooked: string } }[]
  return first?.value.cooked ?? ''
}

function isNoAddress(call: Node | undefined): boolean {
  const callee = call?.type === 'CallExpression' ? nodeIn(call, 'callee') : undefined
  return callee?.type === 'MemberExpression' && NO_ADDRESS.includes(keyOf(callee) ?? '')
}
