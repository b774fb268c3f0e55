import { createHash } from 'node:crypto'
import { FIRST_LOOK } from '../components/site/first-look.ts'
import { TOO_OLD_SCRIPT } from '../components/site/too-old.ts'

type Hash = `sha256-${string}`

/** Lets the policy run the scripts that stand in every page; Astro knows only those that it builds itself. */
export const INLINE_SCRIPT_HASHES: Hash[] = [FIRST_LOOK, TOO_OLD_SCRIPT].map(
  (script): Hash => `sha256-${createHash('sha256').update(script).digest('base64')}`,
)
