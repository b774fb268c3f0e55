/** What Astro tells the directive of an island: what the island is called, which nothing reads, and a value. */
const OPTIONS = /(<astro-island[^>]*) opts="([^"]*)"/g

/**
 * A page whose islands say nothing to their directives.
 * @throws for an island that hands its directive a value: `components/site/island.ts` would have to read it
 */
export function withoutOptions(html: string): string {
  return html.replace(OPTIONS, (_, island: string, options: string) => {
    if (!options.endsWith('&quot;value&quot;:true}'))
      throw new Error(`An island hands its directive a value, and nothing reads it: ${options}`)
    return island
  })
}
