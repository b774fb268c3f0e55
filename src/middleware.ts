import { defineMiddleware } from 'astro:middleware'

/** Names that Astro gives to islands for `useId` and for slots. Ours have neither, and every page would pay for them. */
const ISLAND_NAMES = / (?:uid|data-preact-island-id)="[^"]*"/g
const ISLAND = /<astro-island [^>]*>/g

/** Takes the names off the islands of each page. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next()
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  const html = (await response.text()).replace(ISLAND, (island) => island.replace(ISLAND_NAMES, ''))
  return new Response(html, response)
})
