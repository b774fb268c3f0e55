import { z } from 'astro/zod'
import { isCircle } from '../domain/sync/subject.ts'
import { group, quoted, say } from './sentences.ts'

/** A path of the site's own host, behind which a proxy reaches the engine. */
const PATH = /^\/(?!\/)[^\s?#]*$/

const urlError = say(
  (given) => `is ${quoted(given)}, which is not the address of an engine.`,
  'one that begins with wss:// (or ws:// on an intranet without TLS), or a path of this site, for example /team',
)
const idError = say(
  (given) => `is ${quoted(given)}, which can’t name a circle.`,
  'the name that stands in nats.conf: up to 32 small letters, digits and hyphens, for example team',
)
const signInError = say((given) => `is ${quoted(given)}, which is no way to sign in.`, 'password or company')
const EXAMPLE = '[{ id: team, name: 全队 }]'

/**
 * A team's engine: where it is, the circles of people who share incidents, the first one for everybody, and how people
 * sign in.
 * @param localized what makes the schema of a text for each language
 */
export function teamSchema<Name extends z.ZodType>(localized: (example: string) => Name) {
  const circle = group(
    { id: z.string({ error: idError }).refine(isCircle, { error: idError }), name: localized('全队') },
    '{ id: team, name: 全队 }',
  )
  const circles = z
    .array(circle, { error: say((given) => `is ${quoted(given)}, which is not a list of circles.`, EXAMPLE) })
    .min(1, { error: `is empty. Write ${EXAMPLE}.` })
    .superRefine((all, context) => {
      for (const [at, { id }] of all.entries())
        if (all.findIndex((other) => other.id === id) < at)
          context.addIssue({
            code: 'custom',
            path: [at, 'id'],
            message: `is ${quoted(id)}, which names a circle above already. Write another one, or take this one off.`,
          })
    })
  return group(
    {
      url: z.string({ error: urlError }).refine(isEngineAddress, { error: urlError }),
      circles,
      signIn: z.enum(['password', 'company'], { error: signInError }).default('password'),
    },
    `{ url: /team, circles: ${EXAMPLE} }`,
  )
}

function isEngineAddress(given: string): boolean {
  if (PATH.test(given)) return true
  if (!URL.canParse(given)) return false
  const { protocol, username, password, search, hash } = new URL(given)
  return (protocol === 'wss:' || protocol === 'ws:') && !(username || password || search || hash)
}

/**
 * What a page may connect to for an engine, beside its own host: that host alone, once for the connection and once for
 * the question why there is none. Nothing where the engine lies behind a path of the site.
 * @param url as the schema has taken it
 */
export function connectSources(url: string | undefined): string[] {
  if (url === undefined || PATH.test(url)) return []
  const { origin } = new URL(url.replace(/^ws/, 'http'))
  return [origin.replace(/^http/, 'ws'), origin]
}
