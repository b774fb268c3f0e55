import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { SKIP, visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { numberLink } from '../../src/domain/contact/contact-values.ts'
import { type PhoneNumber, readPhone } from '../../src/domain/contact/phone-number.ts'
import { organization } from '../../src/schemas/organization-file.ts'
import { builtPages } from './pages.ts'

const { contacts, commands } = organization()
const { chat, call, phone, executiveChannel } = contacts
const { dialed } = readPhone(phone.number) as PhoneNumber
const ADDRESSES = [chat.url, call.url, executiveChannel.url]
const TEXTS = [chat.name, phone.display, phone.number, phone.pin, executiveChannel.name, commands.pageCommander]

/** Commands that begin like the one that pages a commander and are not among the contacts. */
const OTHER_COMMANDS = Object.values(commands)
  .map(String)
  .filter((command) => command !== commands.pageCommander && command.includes(String(commands.pageCommander)))
const without = (text: string) => OTHER_COMMANDS.reduce((rest, command) => rest.replaceAll(command, ''), text)

/** Islands show the values of this browser by themselves. */
const isIsland = ({ tagName, properties }: Element) =>
  tagName === 'astro-island' &&
  /ContactEditor|CockpitContacts/.test(`${properties['component-url']} ${properties['component-export']}`)

/** What shows or links a contact without being marked, as it would keep the organization's value. */
function unmarked(html: string): string[] {
  const found: string[] = []
  visit(fromHtml(html), (node: Nodes) => {
    if (node.type === 'element') {
      if (isIsland(node) || ['head', 'script'].includes(node.tagName)) return SKIP
      const { href, dataContactHref, dataContactText } = node.properties
      const isContact = ADDRESSES.includes(String(href)) || String(href).startsWith(`tel:${dialed}`)
      if (isContact && !dataContactHref) found.push(`a link to ${href}`)
      if (dataContactText) return SKIP
    }
    if (node.type === 'text' && TEXTS.some((text) => without(node.value).includes(String(text)))) found.push(node.value)
    return undefined
  })
  return found
}

test('every place of every page that shows or links a contact is marked, so that it can be changed (FAULTS 58)', () => {
  const pages = builtPages()
  const offenders = pages.flatMap(({ path, html }) => unmarked(html).map((what) => `${path}: ${what}`))
  expect(offenders).toEqual([])
  expect(pages.filter(({ html }) => html.includes('data-contact-')).length).toBeGreaterThan(10)
})

test('every place that shows the contacts says where to go when they don’t work', () => {
  const { fallback } = contacts
  const isShown = ({ html, path }: { html: string; path: string }) =>
    html.includes('data-asleep="ContactSummary"') || path.endsWith('/incident/')
  const shown = builtPages().filter(isShown)
  expect(shown.length).toBeGreaterThan(3)
  const addresses = [fallback.chat.url, fallback.call.url, numberLink(fallback.phoneTree.number)]
  const missing = shown.flatMap(({ path, html }) =>
    addresses.filter((address) => !html.includes(`href="${address}"`)).map((address) => `${path}: ${address}`),
  )
  expect(missing).toEqual([])
})
