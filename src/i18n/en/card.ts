import type { card as zhCN } from '../zh-CN/card.ts'

/** The card of the first fifteen minutes. */
export const card: typeof zhCN = {
  lead: 'Print it as one A5 card, and write the call’s number, how to page a commander, and your service’s pre-approved list by hand on the back. It works without a network.',
  island: {
    print: 'Print this card',
    title: 'The first fifteen minutes',
  },
}
