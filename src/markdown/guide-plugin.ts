import { fileURLToPath } from 'node:url'
import { defineMdastPlugin } from 'satteri'
import { parseMdx } from './parse-mdx.ts'
import { remarkGuide } from './remark-guide.ts'

/** What Astro's own Markdown does to a page of the guide: it takes the tree that the checks see, as `remarkGuide` makes it. */
export function guidePlugin({ base }: { base: string }) {
  const prepare = remarkGuide({ base })
  return defineMdastPlugin({
    name: 'guide',
    before(root, page) {
      const tree = parseMdx(page.source)
      prepare(tree, { path: page.fileURL && fileURLToPath(page.fileURL), data: page.data, fail })
      page.replaceNode(root, tree)
    },
  })
}

/** Astro reads from the start of the sentence where in the page the fault is. */
function fail(reason: string, { position }: { position?: { start: { line: number; column: number } } }): never {
  const { line, column } = position?.start ?? { line: 1, column: 1 }
  throw new Error(`${line}:${column}: ${reason}`)
}
