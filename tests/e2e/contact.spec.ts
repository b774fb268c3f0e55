import { expect, type Page, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { clipboardText } from '../fixtures/clipboard.ts'
import { DURING } from '../fixtures/during.ts'
import { zh } from '../fixtures/words.ts'

const { editor, own, summary } = zh.contact
const { fields } = summary
/** When the values were last verified, as the page writes it. */
const VERIFIED = '2026年11月20日'

const table = (page: Page) => page.getByRole('table', { name: summary.caption })
const row = (page: Page, name: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** Types another value and saves it. */
async function change(page: Page, name: string, value: string): Promise<void> {
  await field(page, name).fill(value)
  await page.getByRole('button', { name: fill(editor.editOf, { what: name }) }).click()
}
/** The link that dials with the PIN and `#`. */
const dial = (page: Page) => row(page, summary.phone).getByRole('link').first()
const openEditor = (page: Page) => page.getByText(zh.contact.edit, { exact: true }).click()

test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-22T03:00:00Z'))

test('it is a table whose rows have headers', async ({ page }) => {
  await page.goto(DURING)
  const names = [summary.chat, summary.call, summary.phone, summary.fallback, summary.page, summary.executives]
  await expect(table(page).getByRole('rowheader')).toHaveText(names)
  await expect(row(page, summary.chat).getByRole('link', { name: '#incident-chat' })).toHaveAttribute('href', /^https:/)
  await expect(row(page, summary.call).getByRole('link', { name: summary.joinCall })).toHaveAttribute('href', /^https:/)
  await expect(row(page, summary.phone)).toContainText(`${summary.pin} 123456`)
  await expect(row(page, summary.page)).toContainText('!ic page')
  await expect(row(page, summary.executives).getByRole('link')).toHaveText('#executive-summary-updates')
})

test('one tap dials, waits and keys in the PIN', async ({ page }) => {
  await page.goto(DURING)
  await expect(page.getByRole('link', { name: '+1 555 BIG FIRE' }).first()).toHaveAttribute(
    'href',
    'tel:+15552443473,,123456%23',
  )
})

test('each value is copied with one tap', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(DURING)
  const values = {
    [fields.chat]: '#incident-chat',
    [fields.call]: 'https://a-voip-provider.com/incident-call',
    [fields.phone]: '+1 555 244 3473,,123456#',
    [fields.page]: '!ic page',
    [fields.executives]: '#executive-summary-updates',
  }
  for (const [name, value] of Object.entries(values)) {
    await page.evaluate(() => navigator.clipboard.writeText(''))
    await page.getByRole('button', { name: fill(summary.copyOf, { what: name }) }).click()
    await expect.poll(() => clipboardText(page)).toBe(value)
  }
  await expect(page.getByRole('status').filter({ hasText: summary.copied })).toBeVisible()
})

test('a copy that is refused says so', async ({ page }) => {
  await page.goto(DURING)
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    document.execCommand = () => false
  })
  await page.getByRole('button', { name: fill(summary.copyOf, { what: fields.page }) }).click()
  await expect(page.getByRole('status').filter({ hasText: summary.copyFailed })).toBeVisible()
})

test('a value of one’s own is shown as such, survives a reload, reaches the other tab, and can be restored', async ({
  page,
  context,
}) => {
  await page.goto(DURING)
  const other = await context.newPage()
  await other.goto(DURING)
  await openEditor(page)
  await change(page, fields.phone, '+86 10 6554 0000')
  await change(page, fields.pin, '777')
  for (const tab of [page, other]) {
    await expect(dial(tab)).toHaveText('+86 10 6554 0000')
    await expect(dial(tab)).toHaveAttribute('href', 'tel:+861065540000,,777%23')
    await expect(row(tab, summary.phone)).toContainText(own.changed)
    await expect(row(tab, summary.chat)).not.toContainText(own.changed)
  }
  await page.reload()
  await expect(dial(page)).toHaveText('+86 10 6554 0000')
  await openEditor(page)
  await expect(field(page, fields.phone)).toHaveValue('+86 10 6554 0000')
  await page.getByRole('button', { name: fill(editor.restoreOf, { what: fields.phone }) }).click()
  await page.getByRole('button', { name: fill(editor.restoreOf, { what: fields.pin }) }).click()
  for (const tab of [page, other]) {
    await expect(dial(tab)).toHaveText('+1 555 BIG FIRE')
    await expect(dial(tab)).toHaveAttribute('href', 'tel:+15552443473,,123456%23')
    await expect(row(tab, summary.phone)).not.toContainText(own.changed)
  }
  await expect(field(page, fields.phone)).toHaveValue('+1 555 244 3473')
  expect(await page.evaluate(() => localStorage.getItem('poise:s:contact'))).toBeNull()
})

test('every value that is one’s own is marked as such, the PIN and the chat’s address included', async ({ page }) => {
  await page.goto(DURING)
  await openEditor(page)
  await change(page, fields.pin, '777')
  await expect(row(page, summary.phone)).toContainText(`${summary.pin} 777`)
  await expect(row(page, summary.phone)).toContainText(own.changed)
  await change(page, fields.chatUrl, 'https://chat.example.org/war-room')
  await expect(row(page, summary.chat).getByRole('link')).toHaveAttribute('href', 'https://chat.example.org/war-room')
  await expect(row(page, summary.chat)).toContainText(own.changed)
})

test('typing the organisation’s own value again is no override', async ({ page }) => {
  await page.goto(DURING)
  await openEditor(page)
  await change(page, fields.chat, '#war-room')
  await expect(row(page, summary.chat)).toContainText(own.changed)
  await change(page, fields.chat, ' #incident-chat ')
  await expect(row(page, summary.chat)).not.toContainText(own.changed)
})

test('a value that can’t be used is refused, and the page says why', async ({ page }) => {
  const BAD: [string, string, string][] = [
    [fields.chat, '   ', editor.invalidEmpty],
    [fields.chatUrl, 'javascript:alert(1)', editor.invalidUrl],
    [fields.call, 'incident-call', editor.invalidUrl],
    [fields.call, 'data:text/html,x', editor.invalidUrl],
    [fields.executivesUrl, 'chat.example.com', editor.invalidUrl],
    [fields.phone, 'BIG FIRE', editor.invalidPhone],
    [fields.phone, '+86 010 6554 0000', editor.invalidTrunkZero],
    [fields.pin, '12#4', editor.invalidPin],
  ]
  await page.goto(DURING)
  await openEditor(page)
  for (const [name, value, problem] of BAD) {
    await change(page, name, value)
    await expect(page.getByRole('alert').filter({ hasText: problem })).not.toHaveCount(0)
    await expect(field(page, name)).toHaveAttribute('aria-invalid', 'true')
    await expect(field(page, name)).toHaveAccessibleDescription(new RegExp(RegExp.escape(problem)))
    await expect(field(page, name)).toHaveValue(value)
  }
  await expect(table(page)).not.toContainText(own.changed)
  expect(await page.evaluate(() => localStorage.getItem('poise:s:contact'))).toBeNull()
  await change(page, fields.pin, '777')
  await expect(field(page, fields.pin)).not.toHaveAttribute('aria-invalid')
})

test('it says when the values were last verified', async ({ page }) => {
  await page.goto(DURING)
  await expect(page.getByText(fill(summary.verified, { date: VERIFIED }))).toBeVisible()
})

test('up to 90 days after that it doesn’t warn, from the 91st on it does', async ({ page }) => {
  await page.clock.setFixedTime('2027-02-18T23:59:00Z')
  await page.goto(DURING)
  await expect(page.getByText(fill(summary.verified, { date: VERIFIED }))).toBeVisible()
  await page.clock.setFixedTime('2027-02-19T00:01:00Z')
  await page.reload()
  await expect(page.getByText(fill(summary.stale, { date: VERIFIED, days: 91 }))).toBeVisible()
})
