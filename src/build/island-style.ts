/** What Astro writes before the first island. Ours are kept out of the layout by the page's own sheet, `bar.css`. */
const STYLE = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>'

/**
 * A page without the style that Astro writes for islands, and with it without the hash that the policy needs for it: 0.1 kB
 * that is in each page's sheet already, for the bar, which is painted before.
 */
export function withoutIslandStyle(html: string): string {
  return html.replace(STYLE, '')
}
