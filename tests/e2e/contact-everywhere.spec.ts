import { expect, type Page, test } from '@playwright/test'
import { dialing } from '../../src/domain/contact/contact-values.ts'
import { fill } from '../../src/i18n/format.ts'
import { DURING } from '../fixtures/during.ts'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { zh } from '../fixtures/words.ts'

const { editor, own, summary } = zh.contact
const OWN = {
  chat: '#war-room',
  chatUrl: 'https://chat.example.org/war-room',
  call: 'https://call.example.org/now',
  phone: '+44 (0)20 7946 0000 ext. 12',
  pin: '77 88#',
  page: '!page-us',
  executives: '#bosses',
  executivesUrl: 'https://chat.example.org/bosses',
}
type Field = keyof typeof OWN
const dialed = dialing(OWN.phone, OWN.pin)
const HREFS: Record<string, string> = { ...OWN, ...dialed }
/** Pages that show or link a contact. */
const PAGES = [
  DURING,
  './',
  'en/',
  `en/${DURING}`,
  'before/severity-levels/',
  'resources/chatops/',
  'en/resources/chatops/',
]

const field = (page: Page, name: Field) => page.getByRole('textbox', { name: summary.fields[name], exact: true })
const button = (page: Page, words: string, name: Field) =>
  page.getByRole('button', { name: fill(words, { what: summary.fields[name] }) })
async function changeAll(page: Page): Promise<void> {
  await page.goto(DURING)
  await page.getByText(zh.contact.edit, { exact: true }).click()
  for (const name of Object.keys(OWN) as Field[]) {
    await field(page, name).fill(OWN[name])
    await button(page, editor.editOf, name).click()
  }
}

/** What stands in every marked place of the page: the mark, and what it shows or links. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-contact-text],[data-contact-href]')].flatMap((element) => {
      const { contactText: text, contactHref: href } = element.dataset
      return [
        ...(text ? [{ mark: text, value: element.textContent }] : []),
        ...(href ? [{ mark: href, value: element.getAttribute('href') }] : []),
      ]
    }),
  )

test('a contact changed on this device holds in every place of every page, and is restored there too (FAULTS 58)', async ({
  page,
}) => {
  const built = new Map<string, Awaited<ReturnType<typeof places>>>()
  for (const path of PAGES) {
    await page.goto(path)
    built.set(path, await places(page))
  }
  await changeAll(page)
  for (const path of PAGES) {
    await page.goto(path)
    const expected = (built.get(path) ?? []).map(({ mark }) => ({ mark, value: HREFS[mark] }))
    expect(expected.length, path).toBeGreaterThan(0)
    await expect.poll(() => places(page), { message: path }).toEqual(expected)
  }
  await page.goto(DURING)
  await page.getByText(zh.contact.edit, { exact: true }).click()
  for (const name of Object.keys(OWN) as Field[]) await button(page, editor.restoreOf, name).click()
  await expect.poll(() => places(page)).toEqual(built.get(DURING))
  await expect(page.getByText(own.changed, { exact: true })).toHaveCount(0)
})

test('a place with a value of this device says so and leads to where it can be restored (FAULTS 58)', async ({
  page,
}) => {
  await changeAll(page)
  await page.goto('./')
  await expect(page.getByRole('link', { name: own.changed })).toHaveCount(4)
  await page.getByRole('link', { name: own.changed }).first().click()
  await expect(page).toHaveURL(/#contact-summary$/)
  await expect(page.getByText(zh.contact.edit, { exact: true })).toBeVisible()
})

test('a value that is changed in one tab changes in the places of another one (FAULTS 58)', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await other.goto('./')
  await changeAll(page)
  await expect(other.getByRole('link', { name: OWN.chat })).toHaveAttribute('href', OWN.chatUrl)
})

test('until it is loaded a press waits for it; when it can’t be loaded, the place says so (FAULTS 58)', async ({
  page,
}) => {
  await changeAll(page)
  await page.route('**/OwnContacts*', (route) => route.abort())
  await page.goto('./')
  const call = page.getByRole('link', { name: summary.joinCall })
  await call.click()
  await expect(call).toHaveAttribute('data-lost', own.lost)
  await expect(page).toHaveURL(/\/$/)
})

test('a telephone that doesn’t dial # from a link has one without it (FAULTS 59)', async ({ page }) => {
  for (const path of ['./', DURING]) {
    await page.goto(path)
    await expect(page.getByRole('link', { name: summary.withoutHash })).toHaveAttribute(
      'href',
      'tel:+15552443473,,123456',
    )
  }
})

test('the incident page shows, links and dials what was changed on this device (FAULTS 58)', async ({ page }) => {
  await changeAll(page)
  await page.goto(INCIDENT_PAGE)
  const contacts = page.getByRole('region', { name: zh.command.contacts.title, exact: true })
  await expect(contacts.getByRole('link', { name: OWN.chat })).toHaveAttribute('href', OWN.chatUrl)
  await expect(contacts.getByRole('link', { name: zh.command.contacts.joinCall })).toHaveAttribute('href', OWN.call)
  await expect(contacts.getByRole('link', { name: zh.command.contacts.dial })).toHaveAttribute('href', dialed.link)
  for (const text of [OWN.phone, OWN.pin, OWN.page]) await expect(contacts).toContainText(text)
})
