import { useLayoutEffect } from 'preact/hooks'
import type { Words } from '../../i18n/index.ts'
import { showContacts } from './show-contacts.ts'

interface Props {
  /** Where they can be seen together and restored. */
  href: string
  t: Words<'contact'>['own']
}

/** Shows the contacts that this browser has of its own in every place of the page. Asleep it holds what is said of a failure. */
export default function OwnContacts({ href, t }: Props) {
  // At once: a press may be waiting.
  useLayoutEffect(() => showContacts(t.changed, href), [t, href])
  return <span hidden>{t.lost}</span>
}
