import { globSync, readFileSync } from 'node:fs'

/** A page of the built site. `path` is its address below the base path. */
export interface BuiltPage {
  file: string
  path: string
  html: string
  /** What its islands fetch as they wake: the texts of the files of words that it names. */
  words: string
}

/** Every page in a built folder. */
export function builtPages(folder = 'dist'): BuiltPage[] {
  return globSync(`${folder}/**/*.html`)
    .sort()
    .map((file) => {
      const html = readFileSync(file, 'utf8')
      const path = file
        .slice(folder.length)
        .replaceAll('\\', '/')
        .replace(/index\.html$/, '')
      return {
        file,
        path,
        html,
        words: wordFiles(html)
          .map((name) => textIn(folder, name))
          .join('\n'),
      }
    })
}

/** Names of the files of words that stand in a page for what its islands are given. */
export function wordFiles(html: string): string[] {
  return [...new Set([...html.matchAll(/&quot;[^&]*\/(words\/[^&/]+\.json)&quot;/g)].map(([, name = '']) => name))]
}

function textIn(folder: string, name: string): string {
  return readFileSync(`${folder}/${name}`, 'utf8')
}
