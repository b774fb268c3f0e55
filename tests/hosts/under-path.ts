import type { FullConfig } from '@playwright/test'
import { BASE } from '../fixtures/base.ts'
import { whyNoHost } from '../hosts.mjs'
import { SHIPPED } from './shipped.ts'
import { startHost } from './start-host.ts'

/**
 * Serves a site that was built for a path to the journeys, as a company does: nginx, with the file of `deploy/` for it.
 * @returns ends it
 * @throws {Error} a sentence, where there is no nginx, or no file for that path
 */
export default async function underPath({ projects }: FullConfig): Promise<() => Promise<void>> {
  const shipped = SHIPPED.find(({ program, base }) => program === 'nginx' && base === BASE)
  const paths = SHIPPED.map(({ base }) => base)
  if (!shipped)
    throw new Error(
      `The site in dist was built for ${BASE}, and deploy/ has files for ${[...new Set(paths)].join(', ')}.`,
    )
  const why = whyNoHost('nginx')
  if (why) throw new Error(why)
  const { port } = new URL(projects[0]?.use.baseURL ?? '')
  const host = await startHost(shipped, 'dist', Number(port))
  return host.stop
}
