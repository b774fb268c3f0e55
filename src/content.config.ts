import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { drillSchema } from './schemas/drills.ts'
import { shownLocales } from './schemas/site.ts'

/** YAML reads a bare date as midnight UTC; in quotes it stays a text. */
const reviewed = z
  .union([z.date(), z.iso.date()], {
    error: 'The page doesn’t say when it was last reviewed. Write year-month-day, for example reviewed: 2026-11-22.',
  })
  .transform((day) => (typeof day === 'string' ? day : day.toISOString().slice(0, 10)))

const guide = defineCollection({
  loader: glob({
    base: './src/content/guide',
    pattern: '**/*.mdx',
    // Astro would lowercase the id, and zh-CN with it.
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({
    title: z.string().min(1),
    description: z.string().min(1).max(200),
    order: z.number().int().positive(),
    reviewed,
    synonyms: z.array(z.string()).default([]),
  }),
})

const drills = defineCollection({
  loader: glob({ base: './src/content/drills', pattern: '*.yaml' }),
  schema: drillSchema(shownLocales()),
})

export const collections = { guide, drills }
