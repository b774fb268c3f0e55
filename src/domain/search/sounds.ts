/** The rows of GB 2312 with the 3,755 most common characters, which is what people type. */
const COMMON = { first: 0xb0, last: 0xd7 }
const CELLS = { first: 0xa1, last: 0xfe }
const RUN = /^([a-z]+)(\d+)$/
const GROUP = /^([a-z]*)(.*)$/u

/** How characters are typed, as the build writes it. */
export interface Sounds {
  /**
   * The common characters in the order of their table, which is nearly that of their sounds: `a2 ai13` are two of one
   * sound and then thirteen of another.
   */
  common: string
  /** Others behind their sound: `e呃 fu复`. */
  others: string
}

/** The characters that people type most, in the order of GB 2312. */
export function commonCharacters(): string[] {
  const bytes: number[] = []
  for (let row = COMMON.first; row <= COMMON.last; row++)
    for (let cell = CELLS.first; cell <= CELLS.last; cell++) bytes.push(row, cell)
  return new TextDecoder('gbk').decode(new Uint8Array(bytes)).match(/\p{Script=Han}/gu) ?? []
}

/** By their sounds, how characters are typed; in several ways where they have several. */
export function readingsIn(sounds: Sounds): ReadonlyMap<string, readonly string[]> {
  const readings = new Map<string, string[]>()
  const add = (sign: string, sound: string) => readings.set(sign, [...(readings.get(sign) ?? []), sound])
  const common = commonCharacters()
  let at = 0
  for (const run of sounds.common.split(' ')) {
    const [, sound = '', count = 0] = RUN.exec(run) ?? []
    for (const sign of common.slice(at, at + Number(count))) add(sign, sound)
    at += Number(count)
  }
  for (const group of sounds.others.split(' ')) {
    const [, sound = '', signs = ''] = GROUP.exec(group) ?? []
    for (const sign of signs) add(sign, sound)
  }
  return readings
}

/**
 * Characters of one sound, written together, with a space between two sounds; one may stand in several. Sounds that much
 * of China doesn't tell apart are one: `zh` and `z`, `ing` and `in`.
 */
export function groupsIn(sounds: Sounds): string {
  const families = new Map<string, Set<string>>()
  for (const [sign, own] of readingsIn(sounds))
    for (const sound of own) {
      const family = families.get(toldApart(sound)) ?? new Set()
      families.set(toldApart(sound), family.add(sign))
    }
  return [...families.values()].map((family) => [...family].join('')).join(' ')
}

/** A sound without what is often not told apart. */
export function toldApart(sound: string): string {
  return sound.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n')
}

/**
 * Which characters sound alike.
 * @param groups characters of one sound, written together, with a space between two sounds; one may stand in several
 * @returns for a character all those with a sound of it
 */
export function soundsIn(groups: string): (sign: string) => ReadonlySet<string> {
  const groupsOf = new Map<string, string[]>()
  for (const group of groups.split(' '))
    for (const sign of group) {
      const own = groupsOf.get(sign)
      if (own) own.push(group)
      else groupsOf.set(sign, [group])
    }
  // A query has few characters, and the groups have thousands.
  const alike = new Map<string, ReadonlySet<string>>()
  return (sign) => {
    const others = alike.get(sign) ?? new Set(groupsOf.get(sign)?.join(''))
    alike.set(sign, others)
    return others
  }
}
