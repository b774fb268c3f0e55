import type { guests as zhCN } from '../zh-CN/guests.ts'

/** The list of those who come to the postmortem meeting. */
export const guests: typeof zhCN = {
  title: 'Who to invite',
  guests: {
    'incident-commander': 'Incident commander',
    'commander-shadow': 'Whoever shadowed the commander',
    'service-owners': 'Owners of the services involved',
    responders: 'Key engineers and responders involved',
    'engineering-managers': 'Engineering managers of the affected systems',
    'product-managers': 'Product managers of the affected systems',
    'customer-liaison': 'Customer liaison',
  },
  guestNames: '{guest}: {names}',
  optional: '{guest} (optional)',
  separator: ', ',
}
