import type { Words } from '../../i18n/index.ts'
import { useAwake, useEnabled } from '../use-ready.ts'
import { SendRecord } from './SendRecord.tsx'
import { ReceiveRecord } from './ReceiveRecord.tsx'

interface Props {
  /** IANA name of the organization's time zone. */
  zone: string
  /** Where the postmortem is masked. */
  maskedHref: string
  t: Words<'transfer'>
}

/** Sends the record of an incident and receives one. What comes in stands on top of the page (`Received`). */
export function Transfer({ zone, maskedHref, t }: Props) {
  const isAwake = useAwake()
  const isEnabled = useEnabled()
  return (
    <section aria-labelledby="handover">
      <h2 id="handover">{t.screen.title}</h2>
      <p class="muted">{t.screen.lead}</p>
      {/* No page holds it while it sleeps: it stands behind a closed tab. */}
      {isAwake && <SendRecord zone={zone} maskedHref={maskedHref} t={t} />}
      {isAwake && <ReceiveRecord isEnabled={isEnabled} t={t} />}
    </section>
  )
}
