import { useLayoutEffect } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { copyAndSay } from '../copy-and-say.ts'
import { countGaps } from '../updates/update-checks.ts'

interface Props {
  t: Words<'copyTexts'>['island']
}

/** The text that a button copies: each paragraph of its figure a line. */
function textOf(button: Element): string {
  const lines = button.closest('figure')?.querySelectorAll('blockquote p') ?? []
  return [...lines].map(({ textContent }) => textContent).join('\n')
}

/** How the texts of a page are copied; its waking makes their buttons work. */
export function CopyTexts({ t }: Props) {
  useLayoutEffect(() => {
    for (const button of document.querySelectorAll<HTMLElement>('[data-asleep=CopyTexts]')) {
      button.addEventListener('click', () => {
        const text = textOf(button)
        const gaps = countGaps(text, '')
        void copyAndSay(text, {
          copied: gaps > 0 ? t.copied + fill(t.gaps, { count: gaps }) : t.copied,
          copyFailed: t.copyFailed,
        })
      })
      delete button.dataset.asleep
      // `site/first-look.ts` does what was pressed there by then.
      button.dispatchEvent(new Event('astro:hydrate', { bubbles: true }))
    }
  }, [])
  return <p class="muted">{t.lead}</p>
}
