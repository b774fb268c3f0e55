import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import { $minute } from '../../stores/clock.ts'
import { $overrides, NO_OVERRIDES } from '../../stores/contact.ts'
import { copyText } from '../copy-text.ts'
import { useReady } from '../use-ready.ts'
import { ContactEditor, type EditorWords } from './ContactEditor.tsx'
import { CONTACT_FIELDS, type ContactField, type ContactValues, contactProblem, dialLink } from './fields.ts'

/** From here on the values count as unverified: people move on, bridges are cancelled. */
const STALE_AFTER_DAYS = 90
const DAY_MS = 24 * 60 * 60 * 1000

export type ContactWords = EditorWords & {
  caption: string
  chat: string
  joinCall: string
  call: string
  page: string
  executives: string
  pin: string
  phone: string
  copy: string
  copyOf: string
  copied: string
  copyFailed: string
  verified: string
  stale: string
}

interface Props {
  values: ContactValues
  /** How the phone number is written when it isn't overridden, letters and all. */
  phoneDisplay: string
  executivesUrl: string
  /** `YYYY-MM-DD` */
  verifiedOn: string
  verifiedText: string
  t: ContactWords
}

/** How to reach the incident: chat, call, phone; whom to page; where the executive summary goes. */
export function ContactSummary({ values, phoneDisplay, executivesUrl, verifiedOn, verifiedText, t }: Props) {
  const ready = useReady()
  const overrides = useStore($overrides, { ssr: () => NO_OVERRIDES })
  const minute = useStore($minute, { ssr: () => 0 })
  const [said, setSaid] = useState('')
  const changed = (field: ContactField) => {
    const value = Object.hasOwn(overrides, field) ? overrides[field] : undefined
    return value !== undefined && !contactProblem(field, value)
  }
  const value = (field: ContactField): string => (changed(field) ? (overrides[field] as string) : values[field])
  const agedDays = minute === 0 ? 0 : Math.floor((minute - Date.parse(verifiedOn)) / DAY_MS)
  const phone = value('phone')

  const copy = async (text: string) => setSaid((await copyText(text)) ? t.copied : t.copyFailed)
  const row = (name: string, what: string, text: string, children: ComponentChildren, field?: ContactField, wide = false) => (
    <tr role="row" class={wide ? 'contact-wide' : undefined}>
      <th role="rowheader" scope="row">
        {name}
      </th>
      <td role="cell">
        {children}
        {field && changed(field) && <span class="badge">{t.overridden}</span>}
      </td>
      <td role="cell" class="contact-copy">
        <button type="button" class="button" disabled={!ready} aria-label={fill(t.copyOf, { what })} onClick={() => copy(text)}>
          {t.copy}
        </button>
      </td>
    </tr>
  )

  return (
    <div class="contact">
      <table role="table" aria-label={t.caption}>
        <tbody role="rowgroup">
          {row(t.chat, t.fieldChat, value('chat'), <a class="contact-main" href={value('chatUrl')}>{value('chat')}</a>, 'chat')}
          {row(t.call, t.fieldCall, value('call'), <a class="contact-main" href={value('call')}>{t.joinCall}</a>, 'call')}
          {row(
            t.phone,
            t.fieldPhone,
            `${phone},,${value('pin')}#`,
            <>
              <a class="contact-main" href={dialLink(phone, value('pin'))}>
                {changed('phone') ? phone : phoneDisplay}
              </a>
              <span class="contact-number">
                {changed('phone') ? '' : `${phone} · `}
                {t.pin} {value('pin')}
              </span>
            </>,
            'phone',
          )}
          {row(t.page, t.fieldPage, value('page'), <code>{value('page')}</code>, 'page', true)}
          {row(t.executives, t.fieldExecutives, value('executives'), <a href={executivesUrl}>{value('executives')}</a>, 'executives', true)}
        </tbody>
      </table>
      <p class={agedDays > STALE_AFTER_DAYS ? 'contact-verified problem' : 'contact-verified muted'}>
        {agedDays > STALE_AFTER_DAYS ? fill(t.stale, { date: verifiedText, days: agedDays }) : fill(t.verified, { date: verifiedText })}{' '}
        <span role="status">{said}</span>
      </p>
      {ready && <ContactEditor fields={CONTACT_FIELDS} values={values} isChanged={changed} valueOf={value} t={t} />}
    </div>
  )
}
