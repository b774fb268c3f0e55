/** The parts below the incident that are looked at one at a time, in their order. */
export const TABS = ['updates', 'handover', 'archive'] as const
/** One of them: the id of its heading too. */
export type Tab = (typeof TABS)[number]

/** The tab to which a fragment leads; `undefined` for one that leads elsewhere. The row of an incident stands in the archive. */
export function tabOf(hash: string): Tab | undefined {
  if (hash.startsWith('#incident-')) return 'archive'
  return TABS.find((tab) => hash === `#${tab}`)
}
