import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { PAGE_PATTERN, pageId } from './guide/page-path.ts'
import { drillId } from './guide/drill-path.ts'
import { drillSchema } from './schemas/drills.ts'
import { shownLocales } from './guide/visibility.ts'
import { guidePageSchema } from './schemas/guide-page.ts'

// Astro keeps what it has read until a page or this file changes, and doesn't look at what this file imports:
// https://github.com/withastro/astro/issues/13253. After a change of a schema, delete node_modules/.astro.
const guide = defineCollection({
  loader: glob({
    base: './src/content',
    pattern: [`guide/${PAGE_PATTERN}`, `own/guide/${PAGE_PATTERN}`],
    // Astro would lowercase the id, and zh-CN with it: https://github.com/withastro/astro/issues/13265
    generateId: ({ entry }) => pageId(entry),
  }),
  schema: guidePageSchema,
})

const drills = defineCollection({
  loader: glob({
    base: './src/content',
    pattern: ['drills/*.yaml', 'own/drills/*.yaml'],
    generateId: ({ entry }) => drillId(entry),
  }),
  schema: drillSchema(shownLocales()),
})

/** What Astro reads at build time: the pages of the guide and the practice scenarios. Astro asks for this name. */
export const collections = { guide, drills }
