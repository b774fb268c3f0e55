import { readFileSync } from 'node:fs'
import type { APIRoute } from 'astro'
import { shownLocales } from '../../guide/visibility.ts'
import { linkedFiles } from '../../runbooks/resolve-link.ts'
import { runbooks } from '../../runbooks/runbooks.ts'

/** The pictures and files to which runbooks lead. */
export function getStaticPaths() {
  // Reading the runbooks finds them.
  for (const locale of shownLocales()) runbooks(locale)
  return [...linkedFiles].map(([file, from]) => ({ params: { file }, props: { from } }))
}

/** One of them as it lies beside its runbook. */
export const GET: APIRoute = ({ props }) => new Response(readFileSync(props.from))
