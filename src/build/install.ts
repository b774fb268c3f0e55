import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import sharp from 'sharp'
import { localeFolder, pageHref } from '../guide/addresses.ts'
import { LANDMARKS } from '../guide/sections.ts'
import { shownLocales } from '../guide/visibility.ts'
import { messages } from '../i18n/index.ts'
import type { Locale } from '../i18n/languages.ts'
import { token } from '../schemas/accent.ts'
import { OWN_FOLDER } from '../schemas/own-folder.ts'
import { localize, organization } from '../schemas/organization-file.ts'

/** A company's own icon, from the project's root: it takes the place of ours. */
const OWN_ICON = `${OWN_FOLDER}/icon.svg`

/** The icons that are drawn from `icon.svg`. A `plate` is the ground that systems cut a shape of their own from. */
const ICONS = [
  { file: 'icon-192.png', size: 192, share: 1, plate: false },
  { file: 'icon-512.png', size: 512, share: 1, plate: false },
  // What lies within 80 % of the width is never cut off: https://w3c.github.io/manifest/#icon-masks
  { file: 'icon-maskable.png', size: 512, share: 0.56, plate: true },
  // iOS looks for it at the root of a host, and wants a square without transparency.
  { file: 'apple-touch-icon.png', size: 180, share: 0.66, plate: true },
] as const

/** After the build: what makes the site an app on a home screen, in the name and the color of the company. */
export function install(base: string): AstroIntegration {
  return {
    name: 'install',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir)
        const drawing = join(folder, 'icon.svg')
        if (existsSync(OWN_ICON)) copyFileSync(OWN_ICON, drawing)
        if (!existsSync(drawing))
          throw new Error(
            `public/icon.svg is missing, and so is ${OWN_ICON}. It is the icon of the site; put a square SVG there.`,
          )
        for (const icon of ICONS) writeFileSync(join(folder, icon.file), await drawn(readFileSync(drawing), icon))
        for (const locale of shownLocales()) {
          const file = join(folder, localeFolder(locale), 'manifest.webmanifest')
          mkdirSync(dirname(file), { recursive: true })
          writeFileSync(file, JSON.stringify(manifest(base, locale)))
        }
      },
    },
  }
}

async function drawn(svg: Buffer, { size, share, plate }: (typeof ICONS)[number]): Promise<Buffer> {
  const clear = { r: 0, g: 0, b: 0, alpha: 0 }
  const inner = Math.round(size * share)
  // Enough for the smallest drawing: it is made larger than asked for, and then smaller.
  const mark = await sharp(svg, { density: 2_400 })
    .resize(inner, inner, { fit: 'contain', background: clear })
    .toBuffer()
  const ground = plate ? token('light', 'paper') : clear
  return sharp({ create: { width: size, height: size, channels: 4, background: ground } })
    .composite([{ input: mark }])
    .png()
    .toBuffer()
}

/** The web app manifest of a language: https://www.w3.org/TR/appmanifest/ */
function manifest(root: string, locale: Locale): object {
  const { site, command } = messages(locale)
  const { name, accent } = organization()
  const icon = (file: string, size: number, purpose: string) => ({
    src: `${root}${file}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })
  const shortcut = (title: string, route: string) => ({ name: title, url: pageHref(root, locale, route) })
  return {
    id: pageHref(root, locale, ''),
    name: `${site.name} · ${localize(name, locale)}`,
    short_name: site.name,
    description: site.description,
    lang: locale,
    start_url: pageHref(root, locale, ''),
    scope: root,
    display: 'standalone',
    background_color: token('light', 'paper'),
    theme_color: accent?.light ?? token('light', 'accent'),
    icons: [
      ...ICONS.filter(({ plate }) => !plate).map(({ file, size }) => icon(file, size, 'any')),
      icon('icon-maskable.png', 512, 'maskable'),
    ],
    shortcuts: [shortcut(site.doors.during, LANDMARKS.checklist), shortcut(command.bar.open, 'incident')],
  }
}
