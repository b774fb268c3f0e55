import rehypeRaw from 'rehype-raw'
import type { Processor } from 'unified'

/**
 * Switches off what Astro adds for highlighters of code that write HTML: it parses every page once more, as HTML, a
 * quarter of what making a page of its tree costs. We have no highlighter, and MDX itself has no raw HTML.
 */
export function noRawHtml(this: Processor): void {
  this.use(rehypeRaw, false)
}
