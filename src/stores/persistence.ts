import { computed } from 'nanostores'
import { $incident } from './incident.ts'
import { notify, withdraw } from './storage-notices.ts'
import { setting } from './setting.ts'

const $asked = setting('persist-asked', (value) => value === 'yes')

/**
 * Asks the browser, once, not to clear this site's record when room becomes scarce. Safari clears it after seven days
 * without a visit all the same (https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/), which is
 * said as long as an incident is open, unless the site was put on the home screen.
 */
export function askToKeep(): void {
  if (typeof navigator === 'undefined') return
  if ($asked.get() !== '') return
  $asked.set('yes')
  // On plain http there is no such thing to ask for. What the answer is, changes nothing here.
  void navigator.storage?.persist?.().catch(() => undefined)
}

function clearsAfterDays(): boolean {
  const isApple = /iP(?:hone|ad|od)/.test(navigator.userAgent) || navigator.vendor?.startsWith('Apple')
  return isApple && !matchMedia('(display-mode: standalone)').matches
}

const $isDeclared = computed($incident, (incident) => incident?.severity !== undefined)
// Whoever missed it, or comes back after a reload, is told as well.
if (typeof navigator !== 'undefined' && clearsAfterDays())
  $isDeclared.subscribe((isDeclared) => (isDeclared ? notify({ word: 'sevenDays' }) : withdraw('sevenDays')))
