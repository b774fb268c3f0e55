import { globSync } from 'node:fs'
import { OWN_FOLDER } from '../schemas/own-folder.ts'

const OURS = 'src/content/drills'
/** Before the id of a company's own drill. */
const OWN = 'own/'

/** The files of all drills, from the project's root. Ours isn't among them where a company has one of the same name. */
export function drillFiles(): string[] {
  const below = (folder: string) =>
    globSync(`${folder}/*.yaml`)
      .map((file) => file.replaceAll('\\', '/'))
      .sort()
  const own = below(`${OWN_FOLDER}/drills`)
  const replaced = new Set(own.map(drillName))
  return [...below(OURS).filter((file) => !replaced.has(drillName(file))), ...own]
}

/** Whether a drill is a company's own, by its file from the project's root. */
export function isOwnDrill(file: string): boolean {
  return file.startsWith(`${OWN_FOLDER}/`)
}

/** What the record calls a drill: its file without folder and ending. */
export function drillName(fileOrId: string): string {
  return (fileOrId.split('/').at(-1) ?? '').replace(/\.yaml$/, '')
}

/** Id of a drill in Astro's collection, by its file below `src/content`. */
export function drillId(fileBelow: string): string {
  return `${fileBelow.startsWith(OWN) ? OWN : ''}${drillName(fileBelow)}`
}

/** Drills under the names that the record knows; of two with the same name the company's own. */
export function byName<T extends { id: string }>(drills: readonly T[]): T[] {
  const own = new Set(drills.flatMap(({ id }) => (id.startsWith(OWN) ? [drillName(id)] : [])))
  return drills
    .filter(({ id }) => id.startsWith(OWN) || !own.has(id))
    .map((drill) => ({ ...drill, id: drillName(drill.id) }))
}
