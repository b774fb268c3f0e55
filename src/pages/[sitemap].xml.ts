import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { siteRoutes } from '../guide/pages.ts'
import type { Locale } from '../i18n/languages.ts'
import { pageHref } from '../guide/addresses.ts'
import { localesOf, shownLocales } from '../guide/visibility.ts'
import { RUNBOOKS } from '../runbooks/addresses.ts'
import { runbooks } from '../runbooks/runbooks.ts'

/** There is one where the site knows its address. */
export function getStaticPaths(): { params: { sitemap: string } }[] {
  return import.meta.env.SITE ? [{ params: { sitemap: 'sitemap' } }] : []
}

/**
 * The sitemap: every page that says something of its own, in each language, with where its other languages are.
 * Written here because `@astrojs/sitemap` would have to be told of every address that isn't under a folder of its
 * language, which the default language isn't.
 */
export async function GET({ site }: { site: URL | undefined }): Promise<Response> {
  const address = (locale: Locale, route: string) =>
    new URL(pageHref(import.meta.env.BASE_URL, locale, route), site).href
  const editions = await Promise.all(
    shownLocales().map(async (locale) =>
      [...(await siteRoutes(locale)), ...runbookRoutes(locale)].map((route) => ({ locale, route })),
    ),
  )
  const urls = editions.flat().map(({ locale, route }) => {
    const locales = localesOf(route)
    const others = locales.length > 1 ? locales : []
    return x(
      'url',
      null,
      x('loc', null, address(locale, route)),
      ...others.map((hreflang) => x('xhtml:link', { rel: 'alternate', hreflang, href: address(hreflang, route) })),
    )
  })
  const names = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  }
  const document = toXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
    x('urlset', names, ...urls),
  ])
  return new Response(document, { headers: { 'Content-Type': 'application/xml' } })
}

/** The list of runbooks and each of them; none where there are none. */
function runbookRoutes(locale: Locale): string[] {
  const routes = runbooks(locale).map(({ route }) => route)
  return routes.length > 0 ? [RUNBOOKS, ...routes] : []
}
