import { readFileSync } from 'node:fs'
import { z } from 'astro/zod'
import { parse, type Root } from 'postcss'
import { contrast, type Hex, isHex, mix } from './contrast.ts'
import { perTheme, type Theme } from './per-theme.ts'
import { quoted } from './sentences.ts'

/** A company's color in each theme. */
export type Accent = Record<Theme, Hex>

const THEMES = ['light', 'dark'] as const
const TOKENS = 'src/styles/tokens.css'
/** What WCAG 2.2 asks of text, https://www.w3.org/TR/WCAG22/#contrast-minimum */
const MIN_TEXT_CONTRAST = 4.5
/** What a color that we choose ourselves has: enough to lie on a soft ground of its own. */
const COMFORTABLE = 7
/** As much of the accent is in the soft one that lies under text, unless the text couldn't be read on it. */
const SOFT_SHARE = { light: 0.1, dark: 0.14 }
const WRITE = "Write a color in quotes, '#0a6566', or one for each theme: { light: '#0a6566', dark: '#5cc4c2' }."

const IN_THEMES = /^light-dark\((#\w+), (#\w+)\)$/

let styles: Root | undefined

/**
 * A color of `tokens.css` in a theme.
 * @throws {Error} when there is none of this name with a color for each theme
 */
export function token(theme: Theme, name: string): Hex {
  styles ??= parse(readFileSync(TOKENS, 'utf8'), { from: TOKENS })
  let value = ''
  styles.walkDecls(`--${name}`, (declaration) => {
    value = declaration.value
  })
  const [, light, dark] = IN_THEMES.exec(value) ?? []
  const color = theme === 'light' ? light : dark
  if (color === undefined) throw new Error(`${TOKENS}: --${name} is no color for each theme, light-dark(#…, #…).`)
  return color
}

/** Where the accent meets another color, and how far the two are apart. */
function pairs(theme: Theme, accent: Hex): { where: string; other: Hex; ratio: number }[] {
  const others = { paper: 'on the paper', raised: 'on raised surfaces', 'on-accent': 'under the text of buttons' }
  return Object.entries(others).map(([name, where]) => {
    const other = token(theme, name)
    return { where, other, ratio: contrast(accent, other) }
  })
}

/** The nearest color that can be read: darker in the light theme, lighter in the dark one. */
function readable(theme: Theme, accent: Hex, needed = MIN_TEXT_CONTRAST): Hex {
  for (let percent = 0; percent < 100; percent++) {
    const candidate = mix(accent, theme === 'light' ? '#000' : '#fff', percent / 100)
    if (pairs(theme, candidate).every(({ ratio }) => ratio >= needed)) return candidate
  }
  return theme === 'light' ? '#000000' : '#ffffff'
}

/** What is wrong with a color in a theme, as a sentence that follows its place; `undefined` when it can be read. */
export function accentProblem(theme: Theme, accent: unknown): string | undefined {
  if (accent === undefined || accent === null) return `is missing. ${WRITE}`
  if (typeof accent !== 'string' || !isHex(accent)) return `is ${quoted(accent)}, which is not a color. ${WRITE}`
  const failing = pairs(theme, accent).filter(({ ratio }) => ratio < MIN_TEXT_CONTRAST)
  if (failing.length === 0) return undefined
  // Cut off, not rounded: 4.499 is not enough and must not look like it.
  const ratios = failing.map(({ where, other, ratio }) => `${Math.floor(ratio * 100) / 100} : 1 ${where} (${other})`)
  return `is ${quoted(accent)}, which can’t be read in the ${theme} theme: its contrast is ${ratios.join(', ')}. Text needs ${MIN_TEXT_CONTRAST} : 1. Write a ${theme === 'light' ? 'darker' : 'lighter'} color, for example '${readable(theme, accent)}'.`
}

/** The color for links, buttons and marks: one, from which the dark theme gets a lighter one, or one for each theme. */
export const accentSchema = z.unknown().transform((given, context): Accent => {
  const { light, dark, isOne } = perTheme(given, context, accentProblem, WRITE)
  if (isOne && typeof light === 'string' && isHex(light)) return { light, dark: readable('dark', light, COMFORTABLE) }
  return { light: String(light), dark: String(dark) }
})

/** The accent mixed into the ground, as much as leaves every text on it readable. */
function soft(theme: Theme, accent: Hex): Hex {
  const ground = token(theme, theme === 'light' ? 'raised' : 'paper')
  const texts = [token(theme, 'ink'), token(theme, 'muted'), accent]
  for (let share = SOFT_SHARE[theme]; share > 0; share -= 0.01) {
    const candidate = mix(ground, accent, share)
    if (texts.every((text) => contrast(text, candidate) >= MIN_TEXT_CONTRAST)) return candidate
  }
  return ground
}

/** The tokens that an accent replaces, as a style sheet to come after ours. */
export function accentStyles(accent: Accent): string {
  const both = (of: (theme: Theme) => Hex) => `light-dark(${THEMES.map(of).join(', ')})`
  return `@layer tokens { :root { --accent: ${both((theme) => accent[theme])}; --accent-soft: ${both((theme) => soft(theme, accent[theme]))} } }`
}
