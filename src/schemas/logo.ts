import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { perTheme } from './per-theme.ts'
import { quoted } from './sentences.ts'

/** Files of `public/` by their path there. `dark` is absent when one file serves both themes. */
export interface Logo {
  light: string
  dark?: string
}

/** Every page loads it, also in a bad network at night. */
const MOST_BYTES = 16_000
const WRITE = 'Write the path of an SVG, PNG or WebP file in public/, for example logo.svg.'
const SVG = /^(?:\uFEFF)?\s*(?:<\?xml[\s\S]*?\?>|<!DOCTYPE[\s\S]*?>|<!--[\s\S]*?-->|\s)*<svg\b([^>]*)>/i

/** The path below `public/`, however it was written. */
const below = (path: string) => path.replace(/^(?:\.?\/)?(?:public\/)?/, '')

/** What is wrong with a path, as a sentence that follows its place; `undefined` when the file can be shown. */
export function logoProblem(given: unknown, folder = 'public'): string | undefined {
  if (given === undefined || given === null || given === '') return `is missing. ${WRITE}`
  if (typeof given !== 'string') return `is ${quoted(given)}, which is not a path. ${WRITE}`
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(given))
    return `is ${quoted(given)}, which lies on another site, and a page asks no other site for anything. Copy the file into public/ and write its path there, for example logo.svg.`
  const path = below(given)
  if (/\\|(?:^|\/)\.\.(?:\/|$)/.test(path)) return `is ${quoted(given)}, which leads out of public/. ${WRITE}`
  const kind = /\.(svg|png|webp)$/i.exec(path)?.[1]?.toLowerCase()
  if (!kind) return `is ${quoted(given)}, which is neither SVG, PNG nor WebP. ${WRITE}`
  const file = join(folder, path)
  if (!existsSync(file))
    return `is ${quoted(given)}, but there is no file public/${path}. Put it there or correct the path.`
  const content = readFileSync(file)
  if (content.length > MOST_BYTES)
    return `is ${quoted(given)}, which has ${content.length.toLocaleString('en')} bytes; every page loads it, so at most ${MOST_BYTES.toLocaleString('en')} are allowed. Write the path of a smaller one: an SVG, or an image 56 pixels high.`
  const text = content.toString('latin1')
  const is = { svg: SVG.test(text), png: text.startsWith('\x89PNG\r\n'), webp: /^RIFF[\s\S]{4}WEBP/.test(text) }
  if (!is[kind as keyof typeof is])
    return `is ${quoted(given)}, which has the name but not the content of such a file. Save it as ${kind.toUpperCase()} again.`
  const root = SVG.exec(text)?.[1] ?? ''
  if (kind === 'svg' && !/\sviewBox=/.test(root) && !(/\swidth=/.test(root) && /\sheight=/.test(root)))
    return `is ${quoted(given)}, which doesn’t say how large it is. Write viewBox="0 0 width height" into its <svg>.`
  return undefined
}

/** The logo in the header: one file, or one for each theme. */
export const logoSchema = z.unknown().transform((given, context): Logo => {
  const { light, dark, isOne } = perTheme(
    given,
    context,
    (_, path) => logoProblem(path),
    'Write { light: …, dark: … }.',
  )
  return isOne ? { light: below(String(light)) } : { light: below(String(light)), dark: below(String(dark)) }
})

/**
 * The styles of a logo. One file for both themes may be dark on dark: there it lies on a light plate, unless it is an
 * SVG that looks after itself.
 */
export function logoStyles({ light, dark }: Logo, folder = 'public'): string {
  const adapts = light.endsWith('.svg') && readFileSync(join(folder, light), 'utf8').includes('prefers-color-scheme')
  const plate =
    dark || adapts
      ? ''
      : '@media (prefers-color-scheme: dark) { .brand img { box-sizing: content-box; padding: 0.25rem; border-radius: 6px; background: var(--ink) } }'
  return `@layer components { .brand img { display: block; width: auto; height: 1.75rem; max-width: 10rem; object-fit: contain } @media (max-width: 52rem) { .brand img { max-width: 4.5rem } } ${plate} }`
}
