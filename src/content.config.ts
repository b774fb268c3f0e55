import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { GUIDE_FOLDER, PAGE_PATTERN, pageId } from './guide/page-path.ts'
import { drillSchema } from './schemas/drills.ts'
import { shownLocales } from './guide/visibility.ts'
import { guidePageSchema } from './schemas/guide-page.ts'

// Astro keeps what it has read until a page or this file changes. After a change of a schema, delete node_modules/.astro.
const guide = defineCollection({
  loader: glob({
    base: GUIDE_FOLDER,
    pattern: PAGE_PATTERN,
    // Astro would lowercase the id, and zh-CN with it.
    generateId: ({ entry }) => pageId(entry),
  }),
  schema: guidePageSchema,
})

const drills = defineCollection({
  loader: glob({ base: './src/content/drills', pattern: '*.yaml' }),
  schema: drillSchema(shownLocales()),
})

export const collections = { guide, drills }
