/**
 * Which characters sound alike.
 * @param groups characters of one sound, written together, with a space between two sounds; one may stand in several
 * @returns for a character all those with a sound of it
 */
export function soundsIn(groups: string): (sign: string) => ReadonlySet<string> {
  const alike = new Map<string, Set<string>>()
  for (const group of groups.split(' '))
    for (const sign of group) {
      const others = alike.get(sign) ?? new Set()
      for (const other of group) others.add(other)
      alike.set(sign, others)
    }
  const none: ReadonlySet<string> = new Set()
  return (sign) => alike.get(sign) ?? none
}
