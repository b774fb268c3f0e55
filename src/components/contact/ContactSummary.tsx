import type { Words } from '../../i18n/index.ts'
import { useStore } from '../use-store.ts'
import type { ComponentChildren } from 'preact'
import { fill } from '../../i18n/format.ts'
import { $minute } from '../../stores/clock.ts'
import { ageOf } from '../../domain/contact/age.ts'
import { $ownContacts, NO_OWN_CONTACTS } from '../../stores/own-contacts.ts'
import { copyAndSay } from '../copy-and-say.ts'
import type { ContactField, ContactValues, Dialing } from '../../domain/contact/contact-values.ts'

interface Props {
  values: ContactValues
  dialing: Dialing
  /** How the phone number is written when it isn't overridden, letters and all. */
  phoneDisplay: string
  /** `YYYY-MM-DD` */
  verifiedOn: string
  verifiedText: string
  t: Words<'contact'>['summary']
}

/** How to reach the incident: chat, call, phone; whom to page; where the executive summary goes. */
export function ContactSummary({ values, dialing, phoneDisplay, verifiedOn, verifiedText, t }: Props) {
  const own = useStore($ownContacts, { ssr: () => NO_OWN_CONTACTS })
  const here = { ...values, ...own.values }
  const dialed = own.dialing?.(here.phone, here.pin) ?? dialing
  const minute = useStore($minute, { ssr: () => 0 })
  const { agedDays, isStale } = ageOf(verifiedOn, minute)
  const isOwn = (...fields: ContactField[]) => fields.some((field) => here[field] !== values[field])

  const row = (
    field: ContactField,
    name: string,
    content: ComponentChildren,
    text: string,
    more: Partial<RowProps> = {},
  ) => (
    <ContactRow
      {...{ name, content, t }}
      copyName={fill(t.copyOf, { what: t.fields[field] })}
      isOwn={isOwn(field)}
      onCopy={() => copyAndSay(text, t)}
      {...more}
    />
  )
  const main = (href: string, text: string) => (
    <a class="contact-main" href={href}>
      {text}
    </a>
  )
  const number = isOwn('phone') ? here.phone : phoneDisplay
  const phone = (
    <>
      {main(dialed.link, number)}
      <PhoneDetails number={number === here.phone ? '' : here.phone} pin={here.pin} {...{ dialed, t }} />
    </>
  )
  return (
    <>
      <table role="table" aria-label={t.caption}>
        <tbody role="rowgroup">
          {row('chat', t.chat, main(here.chatUrl, here.chat), here.chat, { isOwn: isOwn('chat', 'chatUrl') })}
          {row('call', t.call, main(here.call, t.joinCall), here.call)}
          {row('phone', t.phone, phone, dialed.text, { isOwn: isOwn('phone', 'pin') })}
          {row('page', t.page, <code>{here.page}</code>, here.page, { isWide: true })}
          {row('executives', t.executives, <a href={here.executivesUrl}>{here.executives}</a>, here.executives, {
            isOwn: isOwn('executives', 'executivesUrl'),
            isWide: true,
          })}
        </tbody>
      </table>
      <p class={isStale ? 'contact-verified problem' : 'contact-verified muted'}>
        {fill(isStale ? t.stale : t.verified, { date: verifiedText, days: agedDays })}
      </p>
    </>
  )
}

/** The digits, where the number is written with letters; the PIN; and a link for telephones that dial no `#`. */
function PhoneDetails({ number, pin, dialed, t }: { number: string; pin: string; dialed: Dialing; t: Props['t'] }) {
  return (
    <>
      <span class="contact-number">
        {number && `${number} · `}
        {t.pin} {pin}
      </span>
      <a class="contact-number" href={dialed.linkWithoutHash}>
        {t.withoutHash}
      </a>
    </>
  )
}

interface RowProps {
  name: string
  content: ComponentChildren
  copyName: string
  /** Whether this browser uses a value of its own. */
  isOwn: boolean
  isWide?: boolean
  onCopy: () => void
  t: Props['t']
}

function ContactRow({ name, content, copyName, isOwn, isWide = false, onCopy, t }: RowProps) {
  return (
    <tr role="row" class={isWide ? 'contact-wide' : undefined}>
      <th role="rowheader" scope="row">
        {name}
      </th>
      <td role="cell">
        {content}
        {isOwn && <span class="badge">{t.overridden}</span>}
      </td>
      <td role="cell" class="contact-copy">
        <button
          type="button"
          class={isWide ? 'button' : 'copy-icon'}
          aria-label={copyName}
          title={copyName}
          onClick={onCopy}
        >
          {isWide && t.copy}
        </button>
      </td>
    </tr>
  )
}
