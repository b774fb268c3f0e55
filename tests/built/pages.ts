import { globSync, readFileSync } from 'node:fs'

/** A page of the built site. `path` is its address below the base path. */
export interface BuiltPage {
  file: string
  path: string
  html: string
}

/** Every page in a built folder. */
export function builtPages(folder = 'dist'): BuiltPage[] {
  return globSync(`${folder}/**/*.html`)
    .sort()
    .map((file) => ({
      file,
      path: file
        .slice(folder.length)
        .replaceAll('\\', '/')
        .replace(/index\.html$/, ''),
      html: readFileSync(file, 'utf8'),
    }))
}
