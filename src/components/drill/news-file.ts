import { createHash } from 'node:crypto'
import { getCollection } from 'astro:content'
import { messages } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import type { DrillNews } from './use-drill-news.ts'

/**
 * What happens in the drills, as a file: only who takes part in one needs it. Nothing of the debrief is in it. Its name
 * changes with what it says.
 * @returns the name without its ending, and the text
 */
export async function newsFile(locale: Locale): Promise<{ name: string; text: string }> {
  const { injects, announce, atStart, atMinute, paused, pausedSince, goesOn } = messages(locale).drill
  const news: DrillNews = {
    t: { injects, announce, atStart, atMinute, paused, pausedSince, goesOn },
    scenarios: (await getCollection('drills')).map(({ id, data }) => ({
      id,
      injects: data.injects.map(({ minute, from, text }) => ({ minute, from: from[locale], text: text[locale] })),
    })),
  }
  const text = JSON.stringify(news)
  return { name: `news-${locale}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`, text }
}
