import { z } from 'astro/zod'
import { GUIDE_FOLDER, pageRoutes } from '../guide/page-path.ts'
import { nearest } from './nearest.ts'
import { say, quoted } from './sentences.ts'

/** Pages without which the site has a hole, and what would lead into it. */
export const NEEDED_PAGES: Record<string, string> = {
  'during/during-an-incident': 'the home page and the navigation lead there, and so does every missing page',
  'after/postmortem-process': 'the home page leads there, and the deadline is worked out on it',
  'after/postmortem': 'the postmortem is written on it',
}
/** So many page names help after one that is misspelled. */
const NEAREST = 3

const pageError = say((given) => `is ${quoted(given)}, which is not the name of a page.`, 'one such as crisis/overview')

/** The pages that aren't built. */
export const hideSchema = z
  .array(z.string({ error: pageError }), {
    error: say((given) => `is ${quoted(given)}, which is not a list of pages.`, '[crisis/overview], or [] for none'),
  })
  .superRefine((routes, context) => {
    for (const [at, route] of routes.entries()) {
      const message = hideProblem(route)
      if (message) context.addIssue({ code: 'custom', path: [at], message })
    }
  })

/** Why a page can't be hidden, as a sentence that follows its place; `undefined` when it can. */
function hideProblem(route: string): string | undefined {
  if (Object.hasOwn(NEEDED_PAGES, route))
    return `is ${quoted(route)}, which can’t be hidden: ${NEEDED_PAGES[route]}. Take it off the list.`
  if (pageRoutes().includes(route)) return undefined
  const near = nearest(route, pageRoutes(), NEAREST)
  return `is ${quoted(route)}, and there is no such page. Write the path of its file in ${GUIDE_FOLDER}, without language and ending; the nearest are ${near.join(', ')}.`
}
