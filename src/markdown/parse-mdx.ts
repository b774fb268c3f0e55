import type { Nodes, Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { mdxToMdast } from 'satteri'
import { unified } from 'unified'
import { isElement } from './page-parts.ts'

/** What the guide is written in: MDX, tables, and emphasis that ends beside Chinese punctuation. */
const syntax = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough)
  .freeze()

/**
 * The tree of a page without its front matter. Astro's own parser takes a twentieth of the time, but doesn't know
 * emphasis beside Chinese punctuation: its tree is taken where that makes no difference. Can go, and `syntax` with it,
 * when it knows: https://github.com/bruits/satteri/issues/85. Lines end with `\n` in the tree, however they do in the
 * file: a fence would keep the other ends, and whoever copies it has them.
 * @throws {Error} when the text can't be parsed: `line` and `reason` say where and why
 */
export function parseMdx(text: string): Root {
  const lines = text.replaceAll('\r\n', '\n')
  const tree = quickly(lines)
  return tree && isReadOneWay(tree, lines) ? tree : syntax.parse(lines)
}

function quickly(text: string): Root | undefined {
  try {
    return mdxToMdast(text, { features: { frontmatter: false } }) as Root
  } catch {
    // The other parser says where and why.
    return undefined
  }
}

/**
 * Whether a page is the same for both parsers. With Chinese beside it a `*` may open or close more than it otherwise
 * may, and a backslash that ends a line isn't always a break to both; where each one is used, and none stands in what another opened, there is nothing more for it to do. Only the
 * other parser says what is wrong with an import, and where an attribute with a placeholder stands.
 */
function isReadOneWay(node: Nodes, text: string, isEmphasized = false): boolean {
  if (node.type === 'mdxjsEsm') return false
  if (node.type === 'text' && /[*_~]|\\$/m.test(node.value)) return false
  if (
    isElement(node) &&
    node.attributes.some(({ value }) => value && (typeof value !== 'string' || /[{}]/.test(value)))
  )
    return false
  const emphasizes = node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete'
  if (emphasizes && (isEmphasized || text[node.position?.start.offset ?? 0] !== '*')) return false
  if (!('children' in node)) return true
  return node.children.every((child) => isReadOneWay(child, text, isEmphasized || emphasizes))
}
