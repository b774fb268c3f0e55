import type { Words } from '../../i18n/index.ts'
import { fill } from '../../i18n/format.ts'
import type { ContactField, ContactValues } from '../../domain/contact/contact-values.ts'
import { $ownContacts, NO_OWN_CONTACTS } from '../../stores/own-contacts.ts'
import { answer } from '../../stores/toast.ts'
import { copyText } from '../clipboard.ts'
import { useStore } from '../use-store.ts'

/** The ways that are left when chat or call don't work. */
export interface Fallback {
  title: string
  links: readonly { before: string; name: string; href: string }[]
  isExample: boolean
}

interface Props {
  contacts: ContactValues
  /** Link that dials the organization's bridge. */
  dialLink: string
  commander: string | undefined
  /** The contacts that are still examples, and what is said then. */
  examples: readonly ContactField[]
  example: string
  fallback: Fallback
  t: Words<'command'>['bar']
}

/** Whom to reach and how, with the values of this browser: commander, bridge, chat, call, and the ways around them. */
export function SheetContacts({ contacts, dialLink, commander, examples, example, fallback, t }: Props) {
  const own = useStore($ownContacts, { ssr: () => NO_OWN_CONTACTS })
  const here = { ...contacts, ...own.values }
  const copy = async () => answer((await copyText(here.page)) ? t.copied : t.copyFailed)
  return (
    <section aria-labelledby="sheet-contacts">
      <h2 id="sheet-contacts">{t.people}</h2>
      {examples.some((field) => own.values[field] === undefined) && <small class="badge muted">{example}</small>}
      <ul>
        <li class="sheet-row">
          <span title={commander}>
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
          <a class="button button-primary" href={own.dialing?.(here.phone, here.pin).link ?? dialLink}>
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
        <li class="sheet-row">
          <span>
            {fallback.title} {fallback.isExample && <small class="badge muted">{example}</small>}
          </span>
          {fallback.links.map(({ before, name, href }) => (
            <span key={href}>
              {before && <span class="muted small">{before} </span>}
              <a class="sheet-link" href={href}>
                {name}
              </a>
            </span>
          ))}
        </li>
      </ul>
    </section>
  )
}
