import { basename } from 'node:path'
import type { RunbookFile } from './runbook-files.ts'

/** What no name may hold on Windows, nor end with, and names that it keeps for devices (Naming Files, Microsoft Learn). */
const FORBIDDEN = /[<>:"|?*\\\p{Cc}]/u
const ENDS = /[. ]$/
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

/**
 * What is wrong with the names of files: that some system can’t hold one, that two are the same where capitals or the
 * form of an accent count for nothing, and that one has the address of another, which is shown in its place.
 * @param files of runbooks
 * @param others that are served beside them, from the project's root
 * @returns a sentence for each, with its file
 */
export function nameProblems(files: readonly RunbookFile[], others: readonly string[] = []): string[] {
  const all = [...files.map(({ file }) => file), ...others]
  return [...all.flatMap(unholdable), ...alike(all), ...sameAddresses(files)]
}

function unholdable(file: string): string[] {
  const bad = file.split('/').find((part) => FORBIDDEN.test(part) || ENDS.test(part) || DEVICE.test(part))
  if (bad === undefined) return []
  const [sign] = FORBIDDEN.exec(bad) ?? ENDS.exec(bad) ?? [basename(bad)]
  return [`${file}:1: Windows, and some hosts, can’t hold a name with “${sign}”. Rename it.`]
}

function alike(files: readonly string[]): string[] {
  return pairs(
    files,
    (file) => file,
    (file) => file.normalize('NFC').toLowerCase(),
  ).map(
    ([file, other]) =>
      `${file}:1: On Windows and macOS its name is the same as that of ${other}: one takes the other’s place. Rename one.`,
  )
}

/** In one language; where the names differ in capitals alone, that is said already. */
function sameAddresses(files: readonly RunbookFile[]): string[] {
  return pairs(
    files,
    ({ file }) => file.normalize('NFC').toLowerCase(),
    ({ path, locale }) => `${path}\n${locale ?? ''}`,
  ).map(
    ([{ file }, other]) => `${file}:1: Its address is also that of ${other.file}, which alone is shown. Rename one.`,
  )
}

/** Each that has the same key as one before it, and another name. */
function pairs<One>(all: readonly One[], nameOf: (one: One) => string, keyOf: (one: One) => string): [One, One][] {
  const first = new Map<string, One>()
  return all.flatMap((one): [One, One][] => {
    const before = first.get(keyOf(one))
    if (before === undefined) first.set(keyOf(one), one)
    return before !== undefined && nameOf(before) !== nameOf(one) ? [[one, before]] : []
  })
}
