/** One thing that Poise holds, or aims at. */
export interface Budget {
  /** What is measured, as the README says it. */
  what: string
  most: number
  unit: '' | 'kB' | 'MB' | 'requests' | 'ms' | '×'
  /** Over a `bound` the tests fail. An `aim` is printed by the benchmark and judged by a person. */
  kind: 'bound' | 'aim'
}

const BYTES = { kB: 1_000, MB: 1_000_000 }
const bound = (what: string, most: number, unit: Budget['unit']): Budget => ({ what, most, unit, kind: 'bound' })
const aim = (what: string, most: number, unit: Budget['unit']): Budget => ({ what, most, unit, kind: 'aim' })

/**
 * The budgets, for the tests of the built site, the benchmark and the README. Bytes are those that are sent, with
 * brotli. “Asleep” is a browser that holds no record, before anybody does anything.
 */
export const BUDGETS = {
  coldLoad: bound('A page of the guide asleep: everything that it loads before it is idle', 40, 'kB'),
  coldRequests: bound('A page of the guide asleep: requests before it is idle', 9, 'requests'),
  readLoad: bound('A page that is only read: everything that it loads', 20, 'kB'),
  recordedLoad: bound('“During an incident” with a record: everything that it loads at first', 44.4, 'kB'),
  recordedRequests: bound('“During an incident” with a record: requests', 12, 'requests'),
  coldScript: bound('“During an incident” asleep: script', 18, 'kB'),
  html: bound('HTML of a page', 13, 'kB'),
  rawHtml: bound('HTML of a page before compression', 60, 'kB'),
  longHtml: bound('HTML of the longest texts', 18, 'kB'),
  rawLongHtml: bound('HTML of the longest texts before compression', 90, 'kB'),
  runbookLoad: bound('An example runbook asleep: everything that it loads', 64, 'kB'),
  runbookRequests: bound('An example runbook asleep: requests', 15, 'requests'),
  runbookScript: bound('An example runbook asleep: script', 41.5, 'kB'),
  runbookHtml: bound('HTML of an example runbook', 11.5, 'kB'),
  rawRunbookHtml: bound('HTML of an example runbook before compression', 49, 'kB'),
  runbookList: bound('The list of runbooks asleep: everything that it loads', 35, 'kB'),
  rawRunbookList: bound('HTML of the list of runbooks before compression', 21, 'kB'),
  plainScript: bound('A page without islands of its own: script', 4, 'kB'),
  incident: bound('The incident page with a record: everything that it loads at first', 60, 'kB'),
  generator: bound('The generator with a record: everything that it loads at first', 60, 'kB'),
  toolRequests: bound('The incident page and the generator with a record: requests', 14, 'requests'),
  teamLoad: bound(
    'A site with a team, “During an incident” with a record: everything that it loads at first',
    52,
    'kB',
  ),
  teamSignIn: bound('A site with a team, signing in: everything that it loads, the engine’s script with it', 39, 'kB'),
  teamJoin: bound(
    'A site with a team, joining an incident on the incident page: what it loads until the entries stand',
    2,
    'kB',
  ),
  teamCheck: bound(
    'A site with a team, checking the connection before a sign-in: everything that it loads',
    16.5,
    'kB',
  ),
  css: bound('CSS of a page', 8, 'kB'),
  firstResult: bound('First search result, from opening the box', 92, 'kB'),
  misspelledResult: bound('First search result of a misspelled query', 92, 'kB'),
  wholeSite: bound('The whole site', 3, 'MB'),
  paint: aim('Largest paint, against the same text without script', 1.25, '×'),
  shift: aim('Layout shift', 0, ''),
  interactive: aim('10,000 entries, CPU 4× slower: ready to tick', 1_200, 'ms'),
  tick: aim('10,000 entries, CPU 4× slower: from tick to paint', 50, 'ms'),
  longestTask: aim('10,000 entries, CPU 4× slower: longest task of a tick', 100, 'ms'),
  preview: aim('10,000 entries, CPU 4× slower: preview of the postmortem', 50, 'ms'),
  exportTime: aim('10,000 entries, CPU 4× slower: postmortem as a file', 1_000, 'ms'),
  searchKey: aim('Search, CPU 4× slower: from key to painted answer, 95 of 100', 100, 'ms'),
} satisfies Record<string, Budget>

/** The most that a budget allows, in bytes where it counts bytes and in its own unit elsewhere. */
export function mostOf({ most, unit }: Budget): number {
  return most * bytesIn(unit)
}

/**
 * An amount in the unit of a budget, for people: `40 kB`.
 * @param amount in bytes where the budget counts bytes; its limit, if nothing is given
 */
export function amountText(budget: Budget, amount = mostOf(budget)): string {
  const { unit } = budget
  const number = (amount / bytesIn(unit)).toLocaleString('en-US', { maximumFractionDigits: 2 })
  return unit === '' || unit === 'requests' ? number : `${number} ${unit}`
}

function bytesIn(unit: Budget['unit']): number {
  return unit === 'kB' || unit === 'MB' ? BYTES[unit] : 1
}
