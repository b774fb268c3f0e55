import { importsOf } from './imports.ts'
import type { SourceFile } from './sources.ts'

/** What a file or a folder imports: the name of the other one, and the place of the first such import, `file:line`. */
type Graph = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Files that import each other in a circle. Imports of types count: who reads one of the files has to read them all. */
export function fileCircles(files: readonly SourceFile[]): string[] {
  return circlesIn(graphOf(files, (file) => file)).map(
    (places) => `${places.join(' → ')}: these files import each other. Move what they share into a file of its own.`,
  )
}

/** Folders below `root` that import each other in a circle. The files that lie in `root` itself count as one folder. */
export function folderCircles(files: readonly SourceFile[], root: string): string[] {
  const folderOf = (file: string) => {
    if (!file.startsWith(`${root}/`)) return undefined
    const [folder = '', ...rest] = file.slice(root.length + 1).split('/')
    return rest.length > 0 ? `${root}/${folder}` : root
  }
  return circlesIn(graphOf(files, folderOf)).map(
    (places) =>
      `${places.join(' → ')}: these imports lead from folder to folder in a circle. Move what they share into the folder that the others may import (see ${root}/README.md).`,
  )
}

/** The graph of the imports between what `nameOf` calls the files. A file without a name is left out. */
function graphOf(files: readonly SourceFile[], nameOf: (file: string) => string | undefined): Graph {
  const graph = new Map<string, Map<string, string>>()
  for (const source of files) {
    const name = nameOf(source.file)
    if (name === undefined) continue
    const others = graph.get(name) ?? new Map<string, string>()
    graph.set(name, others)
    for (const { place, from, isRelative } of importsOf(source)) {
      const other = isRelative ? nameOf(from) : undefined
      if (other === undefined || others.has(other)) continue
      if (other !== name || from === source.file) others.set(other, place)
    }
  }
  return graph
}

/** The shortest circle through each name, each circle once, as the places of its imports. */
function circlesIn(graph: Graph): string[][] {
  const circles = new Map<string, string[]>()
  for (const name of [...graph.keys()].sort()) {
    const circle = shortestCircle(graph, name)
    const members = circle && [...circle].sort().join('\n')
    if (circle && members && !circles.has(members)) circles.set(members, placesOf(graph, circle))
  }
  return [...circles.values()]
}

function shortestCircle(graph: Graph, start: string): string[] | undefined {
  const paths = [[start]]
  const visited = new Set<string>()
  for (const path of paths) {
    for (const next of graph.get(path.at(-1) ?? '')?.keys() ?? []) {
      if (next === start) return path
      if (!visited.has(next)) paths.push([...path, next])
      visited.add(next)
    }
  }
  return undefined
}

function placesOf(graph: Graph, circle: readonly string[]): string[] {
  return circle.map((name, index) => {
    const next = circle[(index + 1) % circle.length] ?? name
    return `${graph.get(name)?.get(next)} (${next})`
  })
}
