import { useStore } from '../use-store.ts'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { $minute } from '../../stores/clock.ts'
import { $overrides, NO_OVERRIDES } from '../../stores/contact.ts'
import { copyText } from '../copy-text.ts'
import { useReady } from '../use-ready.ts'
import { type ContactField, type ContactValues, dialLink, valuesHere } from './fields.ts'

/** From here on the values count as unverified: people move on, bridges are cancelled. */
const STALE_AFTER_DAYS = 90
const DAY_MS = 24 * 60 * 60 * 1000

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
  const ready = useReady()
  const here = valuesHere(values, useStore($overrides, { ssr: () => NO_OVERRIDES }))
  const minute = useStore($minute, { ssr: () => 0 })
  const [said, setSaid] = useState('')
  const agedDays = minute === 0 ? 0 : Math.floor((minute - Date.parse(verifiedOn)) / DAY_MS)
  const stale = agedDays > STALE_AFTER_DAYS

  const own = (field: ContactField) => here[field] !== values[field]
  const row = (
    field: ContactField,
    name: string,
    shown: ComponentChildren,
    text: string,
    wide = false,
    second?: ContactField,
  ) => {
    const copyName = fill(t.copyOf, { what: t.fields[field] })
    return (
      <tr role="row" class={wide ? 'contact-wide' : undefined}>
        <th role="rowheader" scope="row">
          {name}
        </th>
        <td role="cell">
          {shown}
          {(own(field) || (second && own(second))) && <span class="badge">{t.overridden}</span>}
        </td>
        <td role="cell" class="contact-copy">
          <button
            type="button"
            class={wide ? 'button' : 'copy-icon'}
            disabled={!ready}
            aria-label={copyName}
            title={copyName}
            onClick={async () => setSaid((await copyText(text)) ? t.copied : t.copyFailed)}
          >
            {wide && t.copy}
          </button>
        </td>
      </tr>
    )
  }
  const main = (href: string, text: string) => (
    <a class="contact-main" href={href}>
      {text}
    </a>
  )
  const phone = (
    <>
      {main(dialLink(here.phone, here.pin), own('phone') ? here.phone : phoneDisplay)}
      <span class="contact-number">
        {own('phone') ? '' : `${here.phone} · `}
        {t.pin} {here.pin}
      </span>
    </>
  )

  return (
    <>
      <table role="table" aria-label={t.caption}>
        <tbody role="rowgroup">
          {row('chat', t.chat, main(here.chatUrl, here.chat), here.chat, false, 'chatUrl')}
          {row('call', t.call, main(here.call, t.joinCall), here.call)}
          {row('phone', t.phone, phone, `${here.phone},,${here.pin}#`, false, 'pin')}
          {row('page', t.page, <code>{here.page}</code>, here.page, true)}
          {row('executives', t.executives, <a href={executivesUrl}>{here.executives}</a>, here.executives, true)}
        </tbody>
      </table>
      <p class={stale ? 'contact-verified problem' : 'contact-verified muted'}>
        {fill(stale ? t.stale : t.verified, { date: verifiedText, days: agedDays })} <span role="status">{said}</span>
      </p>
    </>
  )
}
