import { existsSync, readFileSync } from 'node:fs'
import { OWN_PUBLISHED_FILE, type Published } from '../markdown/own-steps.ts'
import { PUBLISHED_FILE, type StepIds } from '../markdown/published-steps.ts'
import { ALIASES_FILE, OWN_ALIASES_FILE, readStepAliases } from '../schemas/step-aliases.ts'

/** The published steps of our pages, as their files have them. */
export function oursPublished(): Published {
  return published(PUBLISHED_FILE, ALIASES_FILE)
}

/** The published steps of a company's own pages; none where it has no such file. */
export function ownPublished(): Published {
  return published(OWN_PUBLISHED_FILE, OWN_ALIASES_FILE)
}

function published(manifest: string, aliases: string): Published {
  return { steps: stepsIn(manifest), gone: readStepAliases(aliases), files: { manifest, aliases } }
}

function stepsIn(file: string): StepIds {
  if (!existsSync(file)) return {}
  try {
    const { pages } = JSON.parse(readFileSync(file, 'utf8')) as { pages?: StepIds }
    if (pages) return pages
  } catch {
    // What is wrong is said below.
  }
  throw new Error(
    `${file}: This is no list of published steps. Take back what was changed in it; npm run steps adds to it.`,
  )
}
