import { type CollectionEntry, getCollection, render } from 'astro:content'
import { byName, isOwnDrill } from '../../guide/drill-path.ts'
import { pageHref } from '../../guide/addresses.ts'
import { guidePages } from '../../guide/pages.ts'
import { isHidden } from '../../guide/visibility.ts'
import { messages } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import type { PageStep } from '../../markdown/remark-guide.ts'
import { runbooks } from '../../runbooks/runbooks.ts'
import { organization } from '../../schemas/organization-file.ts'
import { wordsFile } from '../words-file.ts'
import type { DrillParts } from './DrillPanel.tsx'
import type { DrillNews } from './fetch-drill-news.ts'

/** What happens in the drills: only who takes part in one needs it. Nothing of the debrief is in it. */
export const drillNews = wordsFile('drill-news', async (locale): Promise<DrillNews> => {
  const { injects, announce, atStart, atMinute, paused, pausedSince, goesOn } = messages(locale).drill
  return {
    t: { injects, announce, atStart, atMinute, paused, pausedSince, goesOn },
    scenarios: byName(await getCollection('drills')).map(({ id, data }) => ({
      id,
      injects: data.injects.map(({ minute, from, text }) => ({ minute, from: from[locale], text: text[locale] })),
    })),
  }
})

/** What the panels of the incident page need to run a drill. */
export const drillWords = wordsFile('drill', async (locale): Promise<DrillParts> => {
  const scenarios = await scenariosIn(locale)
  const keys = new Set(scenarios.flatMap(({ injects }) => injects.flatMap(({ steps }) => steps)))
  const steps = await stepNames(locale, keys)
  tellUnknown(await getCollection('drills'), steps, locale)
  return {
    t: messages(locale).drill,
    // A page of the company's own may not have a step that ours has.
    scenarios: scenarios.map((scenario) => ({
      ...scenario,
      injects: scenario.injects.map((inject) => ({
        ...inject,
        steps: inject.steps.filter((key) => Object.hasOwn(steps, key)),
      })),
    })),
    names: { locale, timeZone: organization().timeZone, steps },
  }
})

async function scenariosIn(locale: Locale) {
  return byName(await getCollection('drills'))
    .map(({ id, data }) => ({
      ...data,
      id,
      title: data.title[locale],
      practices: data.practices[locale],
      injects: data.injects.map((inject) => ({
        ...inject,
        from: inject.from[locale],
        text: inject.text[locale],
        expects: inject.expects.map((line) => line[locale]),
        // A step of a page that is hidden can’t be ticked.
        steps: inject.steps.filter((key) => !isHidden(key.split(':')[0] ?? '')),
      })),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * Tells whoever builds of steps that a company's own drill asks for and that no page has: they are left out. Ours may
 * lack one, where a company has a page in the place of ours.
 */
function tellUnknown(
  drills: readonly CollectionEntry<'drills'>[],
  stepLabels: Readonly<Record<string, unknown>>,
  locale: Locale,
): void {
  for (const { filePath = '', data } of drills) {
    if (!isOwnDrill(filePath)) continue
    for (const key of data.injects.flatMap(({ steps }) => steps))
      if (!Object.hasOwn(stepLabels, key))
        console.warn(
          `${filePath}: No page or runbook in ${locale} has the step “${key}”, and the debrief doesn’t ask for it. Correct it, or take it out.`,
        )
  }
}

/** What the steps that a drill asks for are called, and where they are. */
async function stepNames(locale: Locale, keys: ReadonlySet<string>) {
  const routes = new Set([...keys].map((key) => key.split(':')[0]))
  const steps: Record<string, { label: string; href: string }> = {}
  const name = (route: string, all: readonly { id: string; label: string }[]) => {
    for (const { id, label } of all) {
      const key = `${route}:${id}`
      if (keys.has(key)) steps[key] = { label, href: `${pageHref(import.meta.env.BASE_URL, locale, route)}#${id}` }
    }
  }
  for (const { route, entry } of await guidePages(locale)) {
    if (!routes.has(route)) continue
    const { remarkPluginFrontmatter } = await render(entry)
    name(route, (remarkPluginFrontmatter.steps ?? []) as PageStep[])
  }
  for (const { route, steps } of runbooks(locale)) if (routes.has(route)) name(route, steps)
  return steps
}
