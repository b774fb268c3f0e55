import type { Words } from '../../i18n/index.ts'
import { useStore } from '../use-store.ts'
import type { ComponentChildren } from 'preact'
import { fill } from '../../i18n/format.ts'
import { $minute } from '../../stores/clock.ts'
import { $overrides, NO_OVERRIDES } from '../../stores/contact.ts'
import { useCopy } from '../use-copy.ts'
import { useReady } from '../use-ready.ts'
import { ageOf, type ContactField, type ContactValues, dialLink, valuesHere } from './contact-values.ts'

interface Props {
  values: ContactValues
  /** How the phone number is written when it isn't overridden, letters and all. */
  phoneDisplay: string
  executivesUrl: string
  /** `YYYY-MM-DD` */
  verifiedOn: string
  verifiedText: string
  t: Words<'contact'>['summary']
}

/** How to reach the incident: chat, call, phone; whom to page; where the executive summary goes. */
export function ContactSummary({ values, phoneDisplay, executivesUrl, verifiedOn, verifiedText, t }: Props) {
  const isReady = useReady()
  const here = valuesHere(values, useStore($overrides, { ssr: () => NO_OVERRIDES }))
  const minute = useStore($minute, { ssr: () => 0 })
  const { said, copy } = useCopy()
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
      {...{ name, content, isReady, t }}
      copyName={fill(t.copyOf, { what: t.fields[field] })}
      isOwn={isOwn(field)}
      onCopy={() => copy(text, t)}
      {...more}
    />
  )
  const main = (href: string, text: string) => (
    <a class="contact-main" href={href}>
      {text}
    </a>
  )
  const phone = (
    <>
      {main(dialLink(here.phone, here.pin), isOwn('phone') ? here.phone : phoneDisplay)}
      <span class="contact-number">
        {isOwn('phone') ? '' : `${here.phone} · `}
        {t.pin} {here.pin}
      </span>
    </>
  )
  return (
    <>
      <table role="table" aria-label={t.caption}>
        <tbody role="rowgroup">
          {row('chat', t.chat, main(here.chatUrl, here.chat), here.chat, { isOwn: isOwn('chat', 'chatUrl') })}
          {row('call', t.call, main(here.call, t.joinCall), here.call)}
          {row('phone', t.phone, phone, `${here.phone},,${here.pin}#`, { isOwn: isOwn('phone', 'pin') })}
          {row('page', t.page, <code>{here.page}</code>, here.page, { isWide: true })}
          {row('executives', t.executives, <a href={executivesUrl}>{here.executives}</a>, here.executives, {
            isWide: true,
          })}
        </tbody>
      </table>
      <p class={isStale ? 'contact-verified problem' : 'contact-verified muted'}>
        {fill(isStale ? t.stale : t.verified, { date: verifiedText, days: agedDays })} <span role="status">{said}</span>
      </p>
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
  isReady: boolean
  onCopy: () => void
  t: Props['t']
}

function ContactRow({ name, content, copyName, isOwn, isWide = false, isReady, onCopy, t }: RowProps) {
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
          disabled={!isReady}
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
