import { LOCALES, type Locale } from '../i18n/languages.ts'
import { OTHER_PAGES } from '../schemas/other-pages.ts'
import { isOwnPage, OWN_GUIDE_FOLDER, pathOfFile } from '../guide/page-path.ts'
import { OWN_ORGANIZATION_FILE } from '../schemas/organization-file.ts'
import { eachNode, headings, steps } from './page-parts.ts'
import type { Page } from './parse-page.ts'

const PART = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const INTERNAL = /^\/(?!\/)([^#?]*)/

/** What a company's own pages may stand in and lead to. */
export interface Guide {
  /** The folders of the sections. */
  sections: readonly string[]
  /** The routes of all pages, in whatever language, hidden ones too. */
  routes: readonly string[]
  /** The routes of the runbooks. */
  runbooks: readonly string[]
}

/**
 * What is wrong with where a company's own pages stand, and with what they lead to; only the build can tell, because
 * nobody tests these pages.
 * @returns one sentence for each problem: file, line, what to write
 */
export function ownPageProblems(pages: readonly Page[], { sections, routes, runbooks }: Guide): string[] {
  const folders = routes.flatMap((route) => route.split('/').slice(0, -1))
  const leads = new Set<string>([...OTHER_PAGES, ...routes, ...folders, ...runbooks])
  return pages.flatMap((page) => [...placeProblems(page.file, sections, routes), ...deadLinks(page, leads)])
}

/**
 * Places of our pages that a company's own pages don't have and others lead to: who follows such a link stands at the
 * beginning of the page. Nothing is broken, but somebody should know.
 * @param guide the pages that are built in a language
 * @returns one sentence for each place of each page
 */
export function lostPlaces(guide: readonly Page[], locale: Locale): string[] {
  const here = guide.filter(({ file }) => pathOfFile(file)?.locale === locale)
  return here
    .filter(({ file }) => isOwnPage(file))
    .flatMap(({ file, tree }) => {
      const route = pathOfFile(file)?.route ?? ''
      const places = new Set([...headings(tree), ...steps(tree)].map(({ id }) => id))
      const wanted = new Set(here.flatMap((page) => fragmentsTo(route, page)))
      return [...wanted]
        .filter((place) => !places.has(place))
        .map(
          (place) =>
            `${file}: other pages lead to #${place}, which isn’t on yours. Give a heading or a step this id, or leave it.`,
        )
    })
}

function fragmentsTo(route: string, { tree }: Page): string[] {
  const fragments: string[] = []
  eachNode(tree, (node) => {
    const [, to, fragment] = (node.type === 'link' && /^\/([^#]*?)\/?#(.+)$/.exec(node.url)) || []
    if (to === route && fragment) fragments.push(fragment)
  })
  return fragments
}

function placeProblems(file: string, sections: readonly string[], routes: readonly string[]): string[] {
  const path = pathOfFile(file)
  // Which languages there are is checked of every page.
  if (!path) return []
  const parts = path.route.split('/')
  const wrong = parts.find((part) => !PART.test(part))
  if (wrong !== undefined)
    return [`${file}:1: “${wrong}” can’t be part of an address. Rename it: lower-case words with hyphens.`]
  if (parts.length === 2 && !sections.includes(parts[0] ?? ''))
    return [
      `${file}:1: There is no section “${parts[0]}”. Name it under sections in ${OWN_ORGANIZATION_FILE}, or move the page into one of ${sections.join(', ')}.`,
    ]
  if (parts.length !== 2 && !isOurs(path.route, routes))
    return [
      `${file}:1: The page lies in no section. Move it to ${OWN_GUIDE_FOLDER}/${path.locale}/<section>/<name>.mdx.`,
    ]
  return []
}

/** Whether a page that lies beside the sections is one that we have there. */
function isOurs(route: string, routes: readonly string[]): boolean {
  return route === 'getting-started' && routes.includes(route)
}

/** The route of an internal link, as the addresses of files are; `undefined` for any other. */
function routeOf(url: string): string | undefined {
  const path = INTERNAL.exec(url)?.[1]?.replace(/\/$/, '')
  try {
    return path === undefined ? undefined : decodeURIComponent(path).normalize('NFC')
  } catch {
    // A percent sign that stands for itself: the link leads nowhere, and is told as it is written.
    return path
  }
}

function deadLinks({ file, tree }: Page, leads: ReadonlySet<string>): string[] {
  const problems: string[] = []
  eachNode(tree, (node) => {
    if (node.type !== 'link') return
    const route = routeOf(node.url)
    if (route === undefined || leads.has(route) || /\.\w+$/.test(route)) return
    const language = LOCALES.find((locale) => route.startsWith(`${locale}/`))
    problems.push(
      `${file}:${node.position?.start.line ?? 1}: The link to ${node.url} leads nowhere. ${
        language
          ? `Leave /${language} out; the build adds the language.`
          : 'Correct it, or take it out: from the root, without language and ending, for example /before/severity-levels/.'
      }`,
    )
  })
  return problems
}
