import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Copies files and folders of the project into another folder, with the packages that are installed, so that it can be
 * built there.
 */
export function copyProject(folder: string, names: readonly string[]): void {
  for (const name of names) cpSync(name, join(folder, name), { recursive: true })
  // Each package by itself: what Astro has read lies beside them, and it must not mix two projects.
  mkdirSync(join(folder, 'node_modules'))
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction')
}
