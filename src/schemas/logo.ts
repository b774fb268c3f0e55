import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { OWN_FOLDER } from './own-folder.ts'
import { perTheme } from './per-theme.ts'
import { quoted } from './sentences.ts'

/**
 * Files by their path in a company's own folder, or in `public/` where it isn't there. `dark` is absent when one file
 * serves both themes.
 */
export interface Logo {
  light: string
  dark?: string
}

/** Every page loads it, also in a bad network at night. */
const MOST_BYTES = 16_000
const WRITE = `Write the name of an SVG, PNG or WebP file in ${OWN_FOLDER}/, for example logo.svg.`
/** What may stand before an `<svg>` as text: nothing, or the end of a DOCTYPE with entities of its own. */
const BEFORE_SVG = ['', ']>']

/** The element that an SVG file consists of; `undefined` when it holds something else. */
function svgOf(text: string): Element | undefined {
  // Around it another one: inside an <svg>, the parser keeps tags that it would drop from a page, as a second <html>.
  const [around] = fromHtml(`<svg>${text}</svg>`, { fragment: true }).children
  const first = (around as Element).children.find((node) =>
    node.type === 'text' ? !BEFORE_SVG.includes(node.value.trim()) : node.type === 'element',
  )
  return first?.type === 'element' && first.tagName === 'svg' ? first : undefined
}

/** Where a logo is looked for, the company's own folder first. */
const FOLDERS = [OWN_FOLDER, 'public'] as const
/** The logo of whoever puts one into the folder and says nothing. */
const UNNAMED = ['logo.svg', 'logo.png', 'logo.webp']

/** The path below the folder, however it was written. */
const below = (path: string) => path.replace(/^(?:\.?\/)?(?:(?:public|own|src\/content\/own)\/)?/, '')

/** The file of a logo, from the project's root; `undefined` when it is in none of the folders. */
export function logoFile(path: string, folders: readonly string[] = FOLDERS): string | undefined {
  return folders.map((folder) => join(folder, path)).find((file) => existsSync(file))
}

/** The logo that a company has without naming it: a file of that name in its own folder. */
export function unnamedLogo(folder: string = OWN_FOLDER): string | undefined {
  return UNNAMED.find((name) => existsSync(join(folder, name)))
}

/** What is wrong with a path, as a sentence that follows its place; `undefined` when the file can be shown. */
export function logoProblem(given: unknown, folders: readonly string[] = FOLDERS): string | undefined {
  if (given === undefined || given === null || given === '') return `is missing. ${WRITE}`
  if (typeof given !== 'string') return `is ${quoted(given)}, which is not a path. ${WRITE}`
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(given))
    return `is ${quoted(given)}, which lies on another site, and a page asks no other site for anything. Copy the file into ${OWN_FOLDER}/ and write its name, for example logo.svg.`
  const path = below(given)
  if (/\\|(?:^|\/)\.\.(?:\/|$)/.test(path)) return `is ${quoted(given)}, which leads out of ${OWN_FOLDER}/. ${WRITE}`
  const kind = /\.(svg|png|webp)$/i.exec(path)?.[1]?.toLowerCase()
  if (!kind) return `is ${quoted(given)}, which is neither SVG, PNG nor WebP. ${WRITE}`
  const file = logoFile(path, folders)
  if (file === undefined)
    return `is ${quoted(given)}, but there is no file ${folders[0]}/${path}. Put it there or correct the path.`
  const content = readFileSync(file)
  if (content.length > MOST_BYTES)
    return `is ${quoted(given)}, which has ${content.length.toLocaleString('en')} bytes; every page loads it, so at most ${MOST_BYTES.toLocaleString('en')} are allowed. Write the path of a smaller one: an SVG, or an image 56 pixels high.`
  const text = content.toString('latin1')
  const svg = kind === 'svg' ? svgOf(content.toString()) : undefined
  const is = { svg: svg !== undefined, png: text.startsWith('\x89PNG\r\n'), webp: /^RIFF[\s\S]{4}WEBP/.test(text) }
  if (!is[kind as keyof typeof is])
    return `is ${quoted(given)}, which has the name but not the content of such a file. Save it as ${kind.toUpperCase()} again.`
  const { viewBox, width, height } = svg?.properties ?? {}
  if (svg && viewBox === undefined && (width === undefined || height === undefined))
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
export function logoStyles({ light, dark }: Logo, folders: readonly string[] = FOLDERS): string {
  const file = logoFile(light, folders)
  const adapts = file?.endsWith('.svg') && readFileSync(file, 'utf8').includes('prefers-color-scheme')
  const plate =
    dark || adapts
      ? ''
      : '@media (prefers-color-scheme: dark) { .brand img { box-sizing: content-box; padding: 0.25rem; border-radius: 6px; background: var(--ink) } }'
  return `@layer components { .brand img { display: block; width: auto; height: 1.75rem; max-width: 10rem; object-fit: contain } @media (max-width: 52rem) { .brand img { max-width: 4.5rem } } ${plate} }`
}
