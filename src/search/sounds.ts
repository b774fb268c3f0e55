import { pinyin } from 'pinyin-pro'
import { commonCharacters, type Sounds } from '../domain/search/sounds.ts'

/** What a dictionary has second, and people type first. */
const ALSO_SAID = [
  ['谁', 'shei'],
  ['哪', 'nei'],
] as const
const OPTIONS = { toneType: 'none', type: 'array', v: true } as const

/**
 * How the characters of some texts are typed, and the common ones, which an input method gives for one of them. Without
 * tones.
 * @returns `undefined` where the texts have no Han
 */
export function soundsOf(texts: readonly string[]): Sounds | undefined {
  const runs = new Set(texts.flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? []))
  if (runs.size === 0) return undefined
  const common = commonCharacters()
  const first = new Map(pairs(common))
  const others = new Map<string, Set<string>>()
  const add = (sign: string, sound: string) => {
    if (first.get(sign) !== sound) others.set(sound, (others.get(sound) ?? new Set()).add(sign))
  }
  for (const run of runs) for (const [at, sound] of pinyin(run, OPTIONS).entries()) add([...run][at] ?? '', sound)
  for (const [sign, sound] of ALSO_SAID) add(sign, sound)
  return {
    common: runLengths(common.map((sign) => first.get(sign) ?? '')),
    others: [...others]
      .map(([sound, signs]) => sound + [...signs].join(''))
      .sort()
      .join(' '),
  }
}

function pairs(signs: readonly string[]): [sign: string, sound: string][] {
  return signs.map((sign) => [sign, pinyin(sign, OPTIONS)[0] ?? ''])
}

function runLengths(sounds: readonly string[]): string {
  const runs: [sound: string, count: number][] = []
  for (const sound of sounds) {
    const last = runs.at(-1)
    if (last?.[0] === sound) last[1]++
    else runs.push([sound, 1])
  }
  return runs.map(([sound, count]) => `${sound}${count}`).join(' ')
}
