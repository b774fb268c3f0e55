import { z } from 'astro/zod'
import { group, say, quoted } from './sentences.ts'

/** YAML reads a bare date as midnight UTC; in quotes it stays a text. */
const reviewed = z
  .union([z.date(), z.iso.date()], {
    error: 'The page doesn’t say when it was last reviewed. Write year-month-day, for example reviewed: 2026-11-22.',
  })
  .transform((day) => (typeof day === 'string' ? day : day.toISOString().slice(0, 10)))

function oneOf<const T extends readonly [string, ...string[]]>(values: T, what: string) {
  return z.enum(values, {
    error: say(
      (given) => `is ${quoted(given)}, which is not ${what}.`,
      values.join(', ').replace(/, (?=[^,]*$)/, ' or '),
    ),
  })
}

const headingError = say((given) => `is ${quoted(given)}, which is not the id of a heading.`, 'an id, for example why')
const heading = z.string({ error: headingError }).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: headingError })

/** The front matter of a page of the guide. What it says about the page's build is the same in every language. */
export const guidePageSchema = group(
  {
    title: z.string().min(1),
    description: z.string().min(1).max(200),
    order: z.number().int().positive(),
    /** ISO 8601 date on which somebody last read the page against what is done. */
    reviewed,
    synonyms: z.array(z.string()).default([]),
    /** What people say for what stands under a heading, by its id: the search leads there. */
    sectionSynonyms: z.record(heading, z.array(z.string())).default({}),
    /** How wide the text is: a wide one has no column after it, a full one none at all. Not called layout, which Astro takes for a file. */
    width: oneOf(['narrow', 'wide', 'full'], 'a width').default('narrow'),
    /** What is done on the page is recorded although it has no steps to tick. */
    records: z
      .boolean({ error: say((given) => `is ${quoted(given)}, which is neither.`, 'true or false') })
      .default(false),
    /** A bar at the foot of a small screen that leads to the contacts, the steps and the timeline; the headings' ids. */
    thumbBar: group(
      { contacts: heading, steps: heading },
      'the headings to which it leads, for example { contacts: contact-summary, steps: dont-panic }',
    ).optional(),
    /** `cards` show a term's definition where it stands, `links` lead to the glossary and leave the page shorter. */
    terms: oneOf(['cards', 'links'], 'a way to show terms').default('cards'),
    /** Whether its steps can be ticked; if nothing is said, as the section says. */
    ticks: z.boolean({ error: say((given) => `is ${quoted(given)}, which is neither.`, 'true or false') }).optional(),
    /**
     * `calm`: the page is worked through in quiet times. Its steps are ticked into a run of their own, named by page and
     * day, and never into an incident.
     */
    checklist: oneOf(['calm'], 'a kind of checklist').optional(),
  },
  'the front matter of a page, with title, description, order and reviewed',
)

/** The front matter of a page of the guide, as the build reads it. */
export type GuideFrontMatter = z.infer<typeof guidePageSchema>
