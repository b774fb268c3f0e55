import type { Words } from '../../i18n/index.ts'
import { fill } from '../../i18n/format.ts'
import { $overrides, NO_OVERRIDES } from '../../stores/contact.ts'
import { answer } from '../../stores/toast.ts'
import { copyText } from '../clipboard.ts'
import { type ContactValues, dialLink, valuesHere } from '../contact/contact-values.ts'
import { useStore } from '../use-store.ts'

interface Props {
  contacts: ContactValues
  commander: string | undefined
  t: Words<'command'>['bar']
}

/** Whom to reach and how, with the values of this browser: commander, bridge, chat, call. */
export function SheetContacts({ contacts, commander, t }: Props) {
  const here = valuesHere(contacts, useStore($overrides, { ssr: () => NO_OVERRIDES }))
  const copy = async () => answer((await copyText(here.page)) ? t.copied : t.copyFailed)
  return (
    <section aria-labelledby="sheet-contacts">
      <h2 id="sheet-contacts">{t.people}</h2>
      <ul>
        <li class="sheet-row">
          <span>
            {t.commander} <strong>{commander ?? t.nobody}</strong>
          </span>
          <button type="button" class="button" onClick={copy}>
            {fill(t.copyPage, { command: here.page })}
          </button>
        </li>
        <li class="sheet-row">
          <span>
            <strong>{here.phone}</strong>
            <span class="muted small"> PIN {here.pin}</span>
          </span>
          <a class="button button-primary" href={dialLink(here.phone, here.pin)}>
            {t.dial}
          </a>
        </li>
        <li class="sheet-row">
          <a class="sheet-link" href={here.chatUrl}>
            {here.chat}
          </a>
          <a class="sheet-link" href={here.call}>
            {t.joinCall}
          </a>
        </li>
      </ul>
    </section>
  )
}
