import { useStore } from '../use-store.ts'
import { useEffect } from 'preact/hooks'
import type { Words } from '../../i18n/index.ts'
import { $ownContacts, NO_OWN_CONTACTS } from '../../stores/own-contacts.ts'
import { CONTACT_FIELDS, type ContactValues } from '../../domain/contact/contact-values.ts'
import { ContactForm } from './ContactForm.tsx'
import { showContacts } from './show-contacts.ts'

interface Props {
  values: ContactValues
  /** What is said beside a value of this browser. */
  changed: string
  t: Words<'contact'>['editor']
}

/** Lets a person use other contact values in this browser, and go back to the organisation's. */
export default function ContactEditor({ values, changed, t }: Props) {
  // What is changed here changes everywhere on the page.
  useEffect(() => showContacts(changed, '#contact-summary'), [changed])
  const here = { ...values, ...useStore($ownContacts, { ssr: () => NO_OWN_CONTACTS }).values }
  return (
    <>
      {CONTACT_FIELDS.map((field) => (
        <ContactForm key={field} field={field} value={values[field]} here={here[field]} t={t} />
      ))}
    </>
  )
}
