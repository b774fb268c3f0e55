import { z } from 'astro/zod'
import { LOCALES } from '../i18n/languages.ts'
import { OTHER_PAGES } from './other-pages.ts'
import { group, quoted, say } from './sentences.ts'

/** Sections of the guide that we ship, in the order in which a reader meets them. */
export const SHIPPED_SECTIONS = ['before', 'during', 'after', 'training', 'oncall', 'resources', 'crisis'] as const

/** What else has an address below the root, so that no section can. */
const TAKEN = ['getting-started', ...OTHER_PAGES, 'runbook-files', 'words', 'pagefind', 'licenses', ...LOCALES]
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** What is wrong with the name of a company's own section, as a sentence that follows it; `undefined` when it will do. */
function nameProblem(name: string): string | undefined {
  if (SHIPPED_SECTIONS.some((one) => one === name))
    return 'is a section that Poise has. Take it out; its pages stand there without it, or give yours another name.'
  if (TAKEN.some((one) => one.toLowerCase() === name))
    return 'is the address of something else. Give the section another name.'
  if (!NAME.test(name))
    return 'can’t be part of an address. Write lower-case words with hyphens, for example our-services.'
  return undefined
}

/**
 * The sections that a company adds to the guide, by the folders of their pages.
 * @param text what the name and the lead of a section may be: one text, or one for each language
 */
export function sectionsSchema<T extends z.ZodType>(text: (example: string) => T) {
  const placeError = say((given) => `is ${quoted(given)}, which is no place.`, 'header or footer')
  const afterError = say(
    (given) => `is ${quoted(given)}, and Poise has no such section.`,
    `one of ${SHIPPED_SECTIONS.join(', ')}`,
  )
  const section = group(
    {
      name: text('我们的服务'),
      lead: text('每个服务由谁负责，坏了怎么办。'),
      place: z.enum(['header', 'footer'], { error: placeError }).default('header'),
      after: z.enum(SHIPPED_SECTIONS, { error: afterError }).default('crisis'),
    },
    '{ name: …, lead: …, place: header, after: training }',
  )
  const error = say((given) => `is ${quoted(given)}, which is not a group of sections.`, '{} for none')
  return z.record(z.string(), section, { error }).superRefine((sections, context) => {
    for (const name of Object.keys(sections)) {
      const message = nameProblem(name)
      if (message) context.addIssue({ code: 'custom', path: [name], message })
    }
  })
}
