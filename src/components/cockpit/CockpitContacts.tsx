import type { ComponentChildren } from 'preact'
import type { Words } from '../../i18n/index.ts'
import type { ContactValues } from '../../domain/contact/contact-values.ts'
import { fill } from '../../i18n/format.ts'
import { $ownContacts, NO_OWN_CONTACTS } from '../../stores/own-contacts.ts'
import { copyAndSay } from '../copy-and-say.ts'
import { useStore } from '../use-store.ts'

interface Props {
  contacts: ContactValues
  /** Link that dials the organization's bridge. */
  dialLink: string
  t: Words<'command'>['contacts']
}

/** Chat, call, bridge and the paging command, with the values of this browser, each to follow or to copy. */
export function CockpitContacts({ contacts, dialLink, t }: Props) {
  const own = useStore($ownContacts, { ssr: () => NO_OWN_CONTACTS })
  const here = { ...contacts, ...own.values }
  const row = (key: string, content: ComponentChildren, what: string, text: string) => (
    <li key={key} class="cockpit-row">
      <span>{content}</span>
      <button
        type="button"
        class="link-button"
        aria-label={fill(t.copyOf, { what })}
        onClick={() => copyAndSay(text, t)}
      >
        {t.copy}
      </button>
    </li>
  )
  return (
    // A press in a contact waits until the values of this browser are there (contacts-directive.ts).
    <section class="contact" aria-labelledby="cockpit-contacts">
      <h2 id="cockpit-contacts">{t.title}</h2>
      <ul class="cockpit-rows">
        {row('chat', <a href={here.chatUrl}>{here.chat}</a>, here.chat, here.chat)}
        {row('call', <a href={here.call}>{t.joinCall}</a>, t.joinCall, here.call)}
        <li class="cockpit-row">
          <span>
            <strong>{here.phone}</strong>
            <br />
            <span class="muted small">PIN {here.pin}</span>
          </span>
          <a class="link-button" href={own.dialing?.(here.phone, here.pin).link ?? dialLink}>
            {t.dial}
          </a>
        </li>
        {row('page', <code>{here.page}</code>, here.page, here.page)}
      </ul>
    </section>
  )
}
