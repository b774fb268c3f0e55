import { readFileSync } from 'node:fs'

/** An instruction of a Containerfile, on one line: its word, and what follows. */
export interface Instruction {
  word: string
  rest: string
}

/** What `deploy/Containerfile` says, in its order. */
export function containerfile(): Instruction[] {
  return readFileSync('deploy/Containerfile', 'utf8')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [, word = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? []
      return { word, rest }
    })
}

/** The files and folders of the project that the container copies. */
export function copiedByContainer(): string[] {
  return containerfile()
    .filter(({ word, rest }) => word === 'COPY' && !rest.startsWith('--from'))
    .flatMap(({ rest }) => rest.split(/\s+/).slice(0, -1))
}
