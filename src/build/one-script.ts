import { createHash } from 'node:crypto'

const SCRIPT = /<script>([\s\S]*?)<\/script>/g
/** What the script of a directive ends with: it tells the islands that wait for it. */
const DIRECTIVE = /dispatchEvent\(new Event\("astro:\w+"\)\);?\}\)\(\);?\s*$/

/**
 * A page in which what wakes its islands is one script: Astro writes one for each directive, and a policy has to name
 * each by 44 characters that nothing packs. 0.3 kB fewer of each page. It stands where that of the island stood, and
 * does nothing before the first island starts, as before.
 * @param island the script of the island itself; a page without it stays as it is
 */
export function withOneScript(html: string, island: string): string {
  if (!html.includes(`<script>${island}</script>`)) return html
  const directives = [...html.matchAll(SCRIPT)].flatMap(([, text = '']) => (DIRECTIVE.test(text) ? [text] : []))
  const whole = [...directives, island].map((text) => text.trim()).join('\n')
  return html
    .replace(SCRIPT, (script, text: string) => {
      if (text === island) return `<script>${whole}</script>`
      return directives.includes(text) ? '' : script
    })
    .replace(sourceOf(island), sourceOf(whole))
}

function sourceOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}
