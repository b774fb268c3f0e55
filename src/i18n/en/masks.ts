import type { masks as zhCN } from '../zh-CN/masks.ts'

/** What stands in a shared document in the place of what is masked. */
export const masks: typeof zhCN = {
  token: '[token removed]',
  email: '[email address removed]',
  phone: '[phone number removed]',
  address: '[IP address removed]',
  host: '[internal host removed]',
  responder: 'Responder',
  owner: 'Postmortem owner',
}
