import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { decodeRecord } from '../../src/domain/transfer/record-file.ts'
import { startCleanIn } from '../../src/stores/log/start-clean.ts'
import { Browser as Device } from '../fixtures/browser.ts'
import { clipboardText } from '../fixtures/clipboard.ts'
import {
  addNote,
  archive,
  bar,
  declare,
  downloaded,
  INCIDENT_PAGE,
  endIncident,
  openTab,
} from '../fixtures/incident-page.ts'
import { plant, storedEntries } from '../fixtures/stored.ts'
import { en, zh } from '../fixtures/words.ts'

const words = zh.archive

const FIRST = '支付回调超时'
const SECOND = '短信发不出'

/** Two incidents with a note each: the first archived, the second open. */
async function open(page: Page): Promise<void> {
  const device = new Device(Date.now() - 60_000)
  const { log } = device.open()
  log.record({ kind: 'declared', title: FIRST, severity: 'SEV-2', drill: false })
  log.record({ kind: 'note', text: '回调积压' })
  startCleanIn(log)
  log.record({ kind: 'declared', title: SECOND, severity: 'SEV-3', drill: false })
  log.record({ kind: 'note', text: '通道切换' })
  await plant(page, Object.fromEntries(device.area.texts))
  await page.goto(`${INCIDENT_PAGE}#archive`)
  await expect(archive(page).rows).toHaveCount(2)
}

/** As `open`, with another tab beside it; gives that one. */
async function openTwice(page: Page, context: BrowserContext): Promise<Page> {
  await open(page)
  const other = await context.newPage()
  await other.goto(`${INCIDENT_PAGE}#archive`)
  return other
}

/** Opens the question for an incident and answers it. */
async function remove(page: Page, title: string): Promise<void> {
  await archive(page).press('删除', title)
  await archive(page).word.fill(words.deleteWord)
  await archive(page).deleteNow.click()
  await expect(archive(page).dialog).toHaveCount(0)
}

const texts = async (page: Page) =>
  (await storedEntries(page)).flatMap((entry) => (entry.kind === 'note' ? [entry.text] : []))

test('every incident is listed, the latest first, with its level, its state and how much it holds', async ({
  page,
}) => {
  await open(page)
  await expect(archive(page).rows).toHaveText([
    new RegExp(`SEV-3.*${SECOND}.*${words.current}.*${words.open}.*${fill(words.entries, { count: 2 })}`),
    new RegExp(`SEV-2.*${FIRST}.*${words.archived}.*${fill(words.entries, { count: 3 })}`),
  ])
  await endIncident(page)
  await expect(archive(page).row(SECOND)).toContainText(words.ended)
})

test('before a record is downloaded and deleted, what in it looks private is told', async ({ page }) => {
  await page.goto(`${INCIDENT_PAGE}#archive`)
  await declare(page, { title: FIRST })
  await addNote(page, '打 13800138000')
  await archive(page).press('删除', FIRST)
  await expect(archive(page).dialog.getByRole('status')).toContainText(fill(words.leaks.found, { count: 1 }))
  await expect(archive(page).dialog).toContainText(
    new RegExp(fill(words.leaks.item, { kind: words.leaks.kinds.phone, shown: '138…00', places: '.+ \\d\\d:\\d\\d' })),
  )
})

test('switching leads to the other incident and back, archiving clears the page, and reopening brings everything back', async ({
  page,
}) => {
  await open(page)
  await archive(page).press('重新打开', FIRST)
  await expect(bar(page).region).toContainText(FIRST)
  await expect(archive(page).row(FIRST)).toContainText(words.current)
  await expect(archive(page).row(FIRST)).not.toContainText(words.archived)
  await addNote(page, '又来了')
  await archive(page).press('切换到', SECOND)
  await expect(bar(page).region).toContainText(SECOND)
  await addNote(page, '通道恢复')
  await page.reload()
  await expect(bar(page).region).toContainText(SECOND)
  const entries = await storedEntries(page)
  const first = entries.find((entry) => entry.kind === 'declared' && entry.title === FIRST)?.incident
  const notes = (isFirst: boolean) =>
    entries.flatMap((entry) => (entry.kind === 'note' && (entry.incident === first) === isFirst ? [entry.text] : []))
  expect(notes(true)).toEqual(['回调积压', '又来了'])
  expect(notes(false)).toEqual(['通道切换', '通道恢复'])

  await archive(page).press('归档', SECOND)
  await expect(bar(page).region).toContainText(zh.incident.bar.none)
  await expect(archive(page).row(SECOND)).toContainText(words.archived)
  await page.reload()
  await expect(bar(page).region).toContainText(zh.incident.bar.none)
  await archive(page).press('重新打开', SECOND)
  await expect(bar(page).region).toContainText(SECOND)
  await page.reload()
  await expect(bar(page).region).toContainText(SECOND)
  await expect(archive(page).row(SECOND)).toContainText(words.current)
  expect((await texts(page)).toSorted()).toEqual(['又来了', '回调积压', '通道切换', '通道恢复'].toSorted())
})

test('FAULTS 13: a link to an incident leads to its row, and says so where this browser doesn’t have it', async ({
  page,
}) => {
  await open(page)
  const link = archive(page).row(FIRST).getByRole('link', { name: FIRST })
  const address = await link.getAttribute('href')
  await page.goto(`incident/${address}`)
  await expect(archive(page).row(FIRST)).toBeInViewport()
  await page.goto('incident/#incident-01K6ZZZZZZZZZZZZZZZZZZZZZZ')
  await expect(page.getByRole('status').filter({ hasText: words.notHere })).toBeVisible()
  await expect(archive(page).rows).toHaveCount(2)
})

test('while an incident runs, taking a copy along is suggested until somebody says that the file is there (FAULTS 77)', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await openTab(page, 'handover')
  const nudge = page.getByText(zh.transfer.screen.exportNudge)
  await expect(nudge).toBeVisible()
  // A browser inside of a chat app: it takes the file, saves nothing and says nothing.
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = () => undefined
  })
  await page.getByRole('button', { name: zh.transfer.screen.export, exact: true }).click()
  const { files } = zh.transfer
  await expect(page.getByRole('status').filter({ hasText: /poise-incident-.*\.json/ })).toBeVisible()
  await expect(nudge).toBeVisible()
  await page.getByRole('button', { name: files.copy }).click()
  await expect(page.getByRole('status').filter({ hasText: files.copied })).toBeVisible()
  expect(decodeRecord(await clipboardText(page))).toHaveProperty('entries')
  await expect(nudge).toBeVisible()
  await page.getByRole('button', { name: files.arrived }).click()
  await expect(nudge).toHaveCount(0)
  await page.reload()
  await openTab(page, 'handover')
  await expect(page.getByRole('button', { name: zh.transfer.screen.export, exact: true })).toBeEnabled()
  await expect(nudge).toHaveCount(0)
})

test.describe('deleting', () => {
  test('asks for the word, offers the record as a file first, and keeps everything until then', async ({ page }) => {
    await open(page)
    const before = await storedEntries(page)
    await archive(page).press('删除', FIRST)
    await expect(archive(page).dialog).toContainText(FIRST)
    const { name, text } = await downloaded(page, archive(page).lastExport)
    expect(name).toMatch(/^poise-incident-[\d-]{17}\.json$/)
    const given = decodeRecord(text)
    expect('entries' in given && given.entries.map(({ kind }) => kind)).toEqual(['declared', 'note', 'archived'])

    for (const word of ['', '删', 'delete']) {
      await archive(page).word.fill(word)
      await archive(page).deleteNow.click()
      await expect(archive(page).dialog.getByRole('alert')).toHaveText(
        fill(words.wrongWord, { word: words.deleteWord }),
      )
    }
    await archive(page).dialog.getByRole('button', { name: words.cancel }).click()
    await expect(archive(page).dialog).toHaveCount(0)
    await archive(page).press('删除', FIRST)
    await expect(archive(page).dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(archive(page).dialog).toHaveCount(0)
    expect(await storedEntries(page)).toEqual(before)
    await expect(archive(page).rows).toHaveCount(2)
  })

  test('of the open incident leaves an empty page, ready for the next; of one, nothing goes of the other', async ({
    page,
  }) => {
    await open(page)
    await remove(page, SECOND)
    await expect(bar(page).region).toContainText(zh.incident.bar.none)
    await addNote(page, '新的开始')
    await expect(archive(page).row(SECOND)).toHaveCount(0)
    await expect(archive(page).rows).toHaveCount(2)
    expect(await texts(page)).toEqual(['回调积压', '新的开始'])

    await remove(page, FIRST)
    await expect(bar(page).toast).toHaveText(fill(words.deleted, { title: FIRST }))
    await expect(page.getByRole('heading', { name: words.title })).toBeFocused()
    await expect(archive(page).rows).toHaveCount(1)
    expect(await texts(page)).toEqual(['新的开始'])
    await page.reload()
    await expect(archive(page).rows).toHaveCount(1)
    await expect(archive(page).row(words.unnamed)).toContainText(fill(words.entries, { count: 1 }))
    expect(await texts(page)).toEqual(['新的开始'])
  })

  test('is heard of in a tab that was open: it shows the incident no longer and never writes it back', async ({
    page,
    context,
  }) => {
    const other = await openTwice(page, context)
    await expect(archive(other).rows).toHaveCount(2)
    await remove(page, FIRST)
    await expect(archive(other).rows).toHaveCount(1)
    await remove(page, SECOND)
    await expect(bar(other).region).toContainText(zh.incident.bar.none)
    await addNote(other, '新的开始')
    await other.reload()
    await page.reload()
    for (const tab of [page, other]) await expect(archive(tab).rows).toHaveCount(1)
    expect(await texts(page)).toEqual(['新的开始'])
  })

  test('takes what another tab adds while the question is open, too', async ({ page, context }) => {
    const other = await openTwice(page, context)
    await archive(page).press('删除', SECOND)
    await addNote(other, '刚刚记下')
    await expect(archive(page).row(SECOND)).toContainText(fill(words.entries, { count: 3 }))
    await archive(page).word.fill(words.deleteWord)
    await archive(page).deleteNow.click()
    await expect(archive(page).row(SECOND)).toHaveCount(0)
    expect(await texts(page)).toEqual(['回调积压'])
    await page.reload()
    await expect(archive(page).rows).toHaveCount(1)
  })

  test('names the file of a drill as one; before it nothing was listed', async ({ page }) => {
    await page.goto(`${INCIDENT_PAGE}#archive`)
    await expect(archive(page).region).toContainText(words.none)
    await expect(archive(page).rows).toHaveCount(0)
    await declare(page, { title: '数据库只读' }, 'drill')
    await archive(page).press('删除', '数据库只读')
    expect((await downloaded(page, archive(page).lastExport)).name).toMatch(/^poise-incident-drill-/)
  })
})

test('the English page asks for its own word', async ({ page }) => {
  await page.goto('en/incident/#archive')
  await page.getByRole('textbox', { name: en.incident.bar.note }).fill('callbacks pile up')
  await page.getByRole('textbox', { name: en.incident.bar.note }).press('Enter')
  await page.getByRole('button', { name: fill(en.archive.deleteOf, { title: en.archive.unnamed }) }).click()
  const dialog = page.getByRole('dialog', { name: en.archive.deleteTitle })
  await dialog.getByRole('textbox').fill(words.deleteWord)
  await dialog.getByRole('button', { name: en.archive.deleteNow }).click()
  await expect(dialog.getByRole('alert')).toHaveText(fill(en.archive.wrongWord, { word: en.archive.deleteWord }))
  await dialog.getByRole('textbox').fill(en.archive.deleteWord)
  await dialog.getByRole('button', { name: en.archive.deleteNow }).click()
  await expect(
    page.getByRole('status').filter({ hasText: fill(en.archive.deleted, { title: en.archive.unnamed }) }),
  ).toBeVisible()
  expect(await storedEntries(page)).toEqual([])
})
