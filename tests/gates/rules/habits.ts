import type { SourceFile } from './sources.ts'

/** Source files that are too long to be read at once. */
export function lengthProblems(files: readonly SourceFile[], limit = 300): string[] {
  return files.flatMap(({ file, text }) => {
    const lines = text.replace(/\n$/, '').split('\n').length
    return lines > limit ? [`${file}: ${lines} lines, ${limit} at most. Split it by what it speaks of.`] : []
  })
}

/** Folders of one person's or one system's machine, with a name behind them. */
const MACHINE = /(?<![\w.:/~-])\/(?:home|Users|root|tmp|private|mnt|workspaces?)\/[\w.-]+|\b[A-Za-z]:\\+Users\\+\w+/g

/**
 * Paths of the machine on which something was written.
 * @param root the folder of this checkout, which nothing in it may know
 */
export function machinePathProblems(files: readonly SourceFile[], root: string): string[] {
  return files.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) => {
      const found = [...line.matchAll(MACHINE)].map(([path]) => path)
      if (line.includes(root)) found.push(root)
      return found.map(
        (path) => `${file}:${index + 1}: ${path} is a path of one machine. Write it from the project’s root.`,
      )
    }),
  )
}
