import type { leaks as zhCN } from '../zh-CN/leaks.ts'

/** A warning beside the buttons that hand something out: what was found in it, and where. */
export const leaks: typeof zhCN = {
  found: 'Looks private in this export: {count}. Check before you send it.',
  foundShort: 'Things that look private: {count}.',
  kinds: {
    token: 'key or token',
    email: 'email address',
    phone: 'phone number',
    address: 'IP address',
    host: 'internal host',
  },
  item: '{kind} {shown}: {places}',
  separator: ', ',
  morePlaces: '{count} more places',
  more: 'Not listed: {count} more.',
  secret: 'Revoke and replace a key or token at once; deleting it here is not enough.',
}
