import type { SourceFile } from './sources.ts'
import { type Node, nodeIn, nodesOf } from './syntax.ts'

/** The islands of the site: components that an `.astro` file wakes up, by the names under which they are imported. */
export function islandsOf(files: readonly SourceFile[]): string[] {
  const names = files.flatMap(({ text }) => {
    const woken = [...text.matchAll(/<(\w+)(?=[^<]*?\sclient:\w+)/g)].map(([, name]) => name)
    return woken.map((name) => importedAs(text, name ?? ''))
  })
  return [...new Set(names)].sort()
}

/** The forms that do something when they are sent, by their files in `src/components`. */
export function formsOf(files: readonly SourceFile[]): string[] {
  return files.filter((source) => nodesOf(source).some(({ node }) => isForm(node))).map(nameOfFile)
}

const nameOfFile = ({ file }: SourceFile) => file.replace('src/components/', '')

function isForm(node: Node): boolean {
  if (node.type !== 'JSXOpeningElement' || nodeIn(node, 'name')?.name !== 'form') return false
  return ((node.attributes ?? []) as Node[]).some((one) => {
    const name = nodeIn(one, 'name')?.name
    return name === undefined || name === 'onSubmit'
  })
}

/** `Island` is how some files call a component whose name their own has. */
function importedAs(text: string, name: string): string {
  return new RegExp(`import ${name} from '\\./(\\w+)\\.tsx'`).exec(text)?.[1] ?? name
}
