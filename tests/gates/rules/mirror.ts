import type { SourceFile } from './sources.ts'

/** Tests that speak of more than one source file, or of a part of one: where they stand, and of what they speak. */
export const SUBJECTS: Readonly<Record<string, string>> = {
  'build/line-ends': 'sources whose lines end as on Windows, in everything that reads them',
  'schemas/own-organization': 'a company’s own values laid over ours: a part of organization-file.ts',
  'domain/export/exports': 'what holds for every format at once',
  'domain/incident/kinds': 'what is wanted of each kind of entry, where a table decides it',
  'domain/postmortem/published': 'postmortems that companies have published, written again with Poise',
  'domain/timers/handover': 'when command has to change hands: a part of timers.ts, and handover-limit.ts',
  'domain/timers/other-channels': 'updates that were sent elsewhere than where they stand, in all that asks for those',
  'runbooks/blanks-by-hand': 'what is asked for in pieces of runbooks that a person has read first',
  'stores/copy-age': 'how old the copy for use without a network is: a part of offline-copy.ts',
  'stores/log/clocks': 'a log beside clocks that are or were ahead',
  'stores/log/copied-late': 'a second copy that is still being written when another tab deletes',
  'stores/log/damage': 'a log whose storage was damaged, at any place and in any way',
  'stores/log/newer': 'a log beside entries of a newer Poise',
  'stores/log/tabs': 'several tabs over one log',
  'stores/log/tabs-transfer': 'two browsers with several tabs each that exchange files',
  'stores/round-trip': 'a whole incident, from one browser into another and out of it again',
}

/** Actions of the stores that no unit test beside their file names: who writes, when, and what isn't written is decided there. */
export function untestedActions(
  actions: readonly { file: string; name: string }[],
  tests: readonly SourceFile[],
): string[] {
  return actions.flatMap(({ file, name }) => {
    const place = file.replace(/^src\/(.+)\.ts$/, 'tests/unit/$1.test.ts')
    const test = tests.find((one) => one.file === place)
    return test && new RegExp(`\\b${name}\\b`).test(test.text)
      ? []
      : [`${file}: nobody tests what ${name} records. Do it in ${place}.`]
  })
}

const TEST = /^tests\/(?:unit|property)\/(?:(.+)\/)?([^/]+)\.test\.ts$/

/**
 * Unit and property tests that don't stand where what they test stands. `tests/unit/domain/x/y.test.ts` tests
 * `src/domain/x/y.ts` or `y.tsx`; the `index.ts` of a folder is tested under the folder's own name.
 * @param tests paths of the test files, from the project's root
 * @param sources paths of the source files
 */
export function mirrorProblems(
  tests: readonly string[],
  sources: readonly string[],
  subjects: Readonly<Record<string, string>> = SUBJECTS,
): string[] {
  const modules = new Set(sources.map((file) => file.replace(/^src\//, '').replace(/\.tsx?$/, '')))
  const folders = new Set(sources.flatMap(foldersOf))
  const unused = new Set(Object.keys(subjects))
  const misplaced = tests.flatMap((file) => {
    const [, folder = '', name = ''] = TEST.exec(file) ?? []
    const place = folder ? `${folder}/${name}` : name
    if (modules.has(place) || (folder.split('/').at(-1) === name && modules.has(`${folder}/index`))) return []
    unused.delete(place)
    if (folder && !folders.has(folder))
      return [`${file}: there is no folder src/${folder}. Move the test to its source.`]
    if (place in subjects) return []
    return [
      `${file}: there is no src/${place}.ts. Name the test after the file that it tests, or say in tests/gates/rules/mirror.ts of what it speaks.`,
    ]
  })
  const idle = [...unused].map(
    (place) => `tests/gates/rules/mirror.ts: no test needs the line “${place}”. Take it out.`,
  )
  return [...misplaced, ...idle]
}

/** Every folder above a source file, from `src`. */
function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(1, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
