import { pinyin } from 'pinyin-pro'

/** The rows of GB 2312 with the 3,755 most common characters, which is what people type. */
const COMMON = { first: 0xb0, last: 0xd7 }
const CELLS = { first: 0xa1, last: 0xfe }
const OPTIONS = { toneType: 'none', type: 'array' } as const

/**
 * Characters that an input method gives for one another, as far as some texts have one of them: those of one sound,
 * without tones. Sounds that much of China doesn't tell apart are one: `zh` and `z`, `ing` and `in`.
 * @returns groups as `soundsIn` reads them
 */
export function soundGroups(texts: readonly string[]): string {
  const held = [...new Set(texts.join('').match(/\p{Script=Han}/gu) ?? [])]
  if (held.length === 0) return ''
  const groups = new Map<string, Set<string>>()
  const add = (sign: string, sound: string) => {
    const key = sound.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n')
    groups.set(key, (groups.get(key) ?? new Set()).add(sign))
  }
  const signs = [...new Set([...commonCharacters(), ...held])]
  for (const [index, sound] of pinyin(signs.join(' '), { ...OPTIONS, nonZh: 'removed' }).entries())
    add(signs[index] ?? '', sound)
  const isHeld = new Set(held)
  return [...groups.values()]
    .filter((group) => group.size > 1 && [...group].some((sign) => isHeld.has(sign)))
    .map((group) => [...group].join(''))
    .join(' ')
}

function commonCharacters(): string[] {
  const bytes: number[] = []
  for (let row = COMMON.first; row <= COMMON.last; row++)
    for (let cell = CELLS.first; cell <= CELLS.last; cell++) bytes.push(row, cell)
  return new TextDecoder('gbk').decode(new Uint8Array(bytes)).match(/\p{Script=Han}/gu) ?? []
}
