import type { SourceFile } from './sources.ts'

/** The islands of the site: components that an `.astro` file wakes up, by the names under which they are imported. */
export function islandsOf(files: readonly SourceFile[]): string[] {
  const names = files.flatMap(({ text }) => {
    const woken = [...text.matchAll(/<(\w+)(?=[^<]*?\sclient:\w+)/g)].map(([, name]) => name)
    return woken.map((name) => importedAs(text, name ?? ''))
  })
  return [...new Set(names)].sort()
}

/** `Island` is how some files call a component whose name their own has. */
function importedAs(text: string, name: string): string {
  return new RegExp(`import ${name} from '\\./(\\w+)\\.tsx'`).exec(text)?.[1] ?? name
}
