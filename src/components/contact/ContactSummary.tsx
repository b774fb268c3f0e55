import { useLayoutEffect } from 'preact/hooks'
import { ageOf } from '../../domain/contact/age.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { $minute } from '../../stores/clock.ts'
import { copyAndSay } from '../copy-and-say.ts'
import { useStore } from '../use-store.ts'

interface Props {
  /** `YYYY-MM-DD` */
  verifiedOn: string
  verifiedText: string
  t: Pick<Words<'contact'>['summary'], 'verified' | 'stale' | 'copied' | 'copyFailed'>
}

/**
 * When somebody last checked the contacts; its waking makes the buttons of their table copy. The table itself is built,
 * and what this browser has of its own is put into it as everywhere (`show-contacts.ts`).
 */
export function ContactSummary({ verifiedOn, verifiedText, t }: Props) {
  const minute = useStore($minute, { ssr: () => 0 })
  const { agedDays, isStale } = ageOf(verifiedOn, minute)
  useLayoutEffect(() => {
    for (const table of document.querySelectorAll<HTMLElement>('[data-asleep=ContactSummary]')) {
      table.addEventListener('click', ({ target }) => {
        const button = (target as Element).closest('button')
        if (button) void copyAndSay(button.value, t)
      })
      delete table.dataset.asleep
      // `site/first-look.ts` does what was pressed there by then.
      table.dispatchEvent(new Event('astro:hydrate'))
    }
  }, [])
  return (
    <p class={isStale ? 'contact-verified problem' : 'contact-verified muted'}>
      {fill(isStale ? t.stale : t.verified, { date: verifiedText, days: agedDays })}
    </p>
  )
}
