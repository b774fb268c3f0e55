import type { Same } from '../same.ts'
import type { redaction as zhCN } from '../zh-CN/redaction.ts'

/** Sharing a masked copy: `masks` stand in the document, `form` is the control around it. */
export const redaction: Same<typeof zhCN> = {
  masks: {
    token: '[token removed]',
    email: '[e-mail address removed]',
    phone: '[phone number removed]',
    address: '[IP address removed]',
    host: '[internal host removed]',
    responder: 'Responder',
    owner: 'Postmortem owner',
  },
  form: {
    title: 'Mask before sharing',
    share: 'Preview and export the masked copy',
    lead: 'Names become roles; e-mail addresses, phone numbers, IP addresses, tokens and internal hosts are masked. The log itself stays as it is. JSON is the whole log, so it can’t be downloaded meanwhile.',
    none: 'Nothing to mask was found. Read the document through once more before you send it.',
    found:
      'Replacements: {count}. No rule knows every spelling, so read the document through once more before you send it.',
    what: 'Original',
    by: 'Becomes',
    count: 'Places',
  },
}
