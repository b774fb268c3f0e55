import preact from '@astrojs/preact/server.js'

type Renderer = typeof preact
/** What was drawn of a component, by what it was given. */
const drawn = new WeakMap<object, Map<string, { html: string }>>()

/**
 * What draws the islands in a build. All our components are Preact's, which Astro's would draw each one to find out; and
 * one that is given the same on many pages is drawn once. They get no number: only `useId` needs it, and `hydrate.ts`
 * has none.
 */
export default {
  ...preact,
  check: async (component) => typeof component === 'function',
  async renderToStaticMarkup(component, props, slots, metadata) {
    const already = drawn.get(component) ?? new Map<string, { html: string }>()
    drawn.set(component, already)
    const given = JSON.stringify([props, slots])
    const { html } =
      already.get(given) ?? (await preact.renderToStaticMarkup.call(this, component, props, slots, metadata))
    already.set(given, { html })
    return { html }
  },
} satisfies Renderer
