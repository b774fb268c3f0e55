import { expect, type Page, test } from '@playwright/test'
import { blockHashes, textMarks } from '../../src/domain/runbook/text-marks.ts'
import { fill } from '../../src/i18n/format.ts'
import { clipboardText } from '../fixtures/clipboard.ts'
import { parts } from '../fixtures/during.ts'
import { holdBack } from '../fixtures/held-back.ts'
import { declare } from '../fixtures/incident-page.ts'
import { openAwake } from '../fixtures/open-awake.ts'
import { downloadedAs, openGenerator } from '../fixtures/postmortem-page.ts'
import { DISK, diskStep, PRIMARY, runbookStep, values } from '../fixtures/runbook-page.ts'
import { plant, STORED_AT, storedEntries, storedKinds, storedLog, storedTexts } from '../fixtures/stored.ts'
import { DECLARED } from '../fixtures/timers.ts'
import { zh } from '../fixtures/words.ts'

const { panel, commands } = zh.runbook
const ROUTE = DISK.slice(0, -1)
const PATH = ROUTE.slice('runbooks/'.length)

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const undo = (page: Page) => page.getByRole('button', { name: zh.incident.bar.undo, exact: true }).first()

test('what was used, ticked and run stands in the timeline and in the postmortem', async ({ page }) => {
  await openAwake(page, DISK)
  await values(page).field('$MOUNT').fill('/data')
  await values(page).use.click()
  await expect(page.getByText(fill(panel.attached, { title: 'HostDiskAlmostFull' }))).toBeVisible()
  await expect(page.getByRole('button', { name: panel.inUse })).toBeFocused()
  await diskStep(page, 'grown').box.check()
  await diskStep(page, 'grown').ran.click()
  const command = 'sudo find "/data" -xdev -type f -mmin -60 -size +100M -exec ls -lh {} +'
  await expect(parts(page).timeline).toHaveText([/HostDiskAlmostFull/, /看最近 1 小时长出了什么/, /sudo find "\/data"/])
  expect(await storedEntries(page)).toMatchObject([
    { kind: 'runbook', runbook: PATH },
    { kind: 'step', step: `${ROUTE}:what-changed` },
    { kind: 'command', runbook: PATH, command },
  ])
  await openGenerator(page)
  const { text } = await downloadedAs(page, zh.postmortem.download)
  expect(text).toContain('HostDiskAlmostFull')
  expect(text.replaceAll('\\', '')).toContain('sudo find "/data" -xdev')
})

test('a ticked step says in the timeline what stood in its blanks, and keeps its own words', async ({ page }) => {
  await openAwake(page, PRIMARY)
  const cluster = runbookStep(page, '看集群：')
  await cluster.box.check()
  await expect(parts(page).timeline.last()).toContainText('就是 $NEW')
  await cluster.box.uncheck()
  await values(page).field('$NEW').fill('db-2')
  await cluster.box.check()
  await expect(parts(page).timeline.last()).toContainText('就是 db-2')
  const last = (await storedEntries(page)).at(-1)
  expect(last).toMatchObject({ kind: 'step', label: expect.stringContaining('就是 $NEW') })
  await values(page).field('$NEW').fill('db-3')
  await expect(page.locator('[data-ticked-for*="db-2"]')).toHaveCount(1)
  await cluster.box.uncheck()
  await expect(parts(page).timeline.last()).toContainText('就是 db-2')
  await cluster.box.check()
  await expect(page.locator('[data-ticked-for*="db-"]')).toHaveCount(0)
  await page.reload()
  await expect(cluster.box).toBeChecked()
})

test('a command that was noted by mistake is taken back', async ({ page }) => {
  await openAwake(page, DISK)
  await diskStep(page, 'grown').ran.click()
  await expect(page.getByText(commands.noted.split('{')[0] as string).first()).toBeVisible()
  await undo(page).click()
  await expect.poll(() => storedKinds(page)).toEqual(['command', 'retracted'])
})

test('values are kept over a reload, for this runbook and this incident alone, until they are cleared', async ({
  page,
}) => {
  await openAwake(page, DISK)
  const { field, clear } = values(page)
  await field('$SERVER').fill('web-01')
  await page.reload()
  await expect(field('$SERVER')).toHaveValue('web-01')
  await declare(page, { title: '磁盘将满' })
  await expect(field('$SERVER')).toHaveValue('web-01')
  await openAwake(page, PRIMARY)
  await expect(values(page).region.getByRole('textbox').first()).toHaveValue('')
  await openAwake(page, DISK)
  await clear.click()
  await expect(field('$SERVER')).toHaveValue('')
  await undo(page).click()
  await expect(field('$SERVER')).toHaveValue('web-01')
  await clear.click()
  await page.reload()
  await expect(field('$SERVER')).toHaveValue('')
})

test('a button says of which command it is, and a copy with a blank in it says which', async ({ page }) => {
  await openAwake(page, DISK)
  await page
    .getByRole('button', { name: `${commands.copy}: df -h -- "$MOUNT"`, exact: true })
    .first()
    .click()
  await expect(page.getByText(fill(commands.copiedOpen, { blanks: '$MOUNT' }))).toBeInViewport({ ratio: 1 })
  await values(page).field('$MOUNT').fill('/data')
  await diskStep(page, 'space').copy.first().click()
  await expect(page.getByText(commands.copied, { exact: true })).toBeVisible()
})

test('a secret is copied, and is nowhere in what is stored, shown or noted', async ({ page }) => {
  await page.route(`**/${DISK}`, async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    const secret = html.replace(/(&quot;key&quot;:&quot;mount&quot;.*?&quot;secret&quot;:)false/, '$1true')
    expect(secret).not.toBe(html)
    await route.fulfill({ response, body: secret })
  })
  await openAwake(page, DISK)
  await values(page).field('$MOUNT').fill('hunter2-geheim')
  await expect(diskStep(page, 'grown').item).not.toContainText('hunter2')
  await diskStep(page, 'grown').copy.click()
  await expect(page.getByText(commands.copied)).toBeVisible()
  expect(await clipboardText(page)).toContain('"hunter2-geheim"')
  await diskStep(page, 'grown').ran.click()
  await expect(parts(page).timeline).toHaveText(/sudo find "\$MOUNT"/)
  // One that is quoted for the shell would not be found by its letters.
  await values(page).field('$MOUNT').fill("hunter2-'x")
  await diskStep(page, 'grown').ran.click()
  expect(await storedKinds(page)).toEqual(['command', 'command'])
  expect(JSON.stringify(await storedTexts(page))).not.toContain('hunter2')
  await page.reload()
  await expect(values(page).field('$MOUNT')).toHaveValue('')
})

test('what has changed in a runbook since it was attached is marked, and it can be taken anew', async ({ page }) => {
  await openAwake(page, DISK)
  const limit = page.getByRole('paragraph').filter({ hasText: /^总时限 15 分钟/ })
  const mark = textMarks(blockHashes([(await limit.textContent()) ?? '']))
  await values(page).use.click()
  await page.evaluate((now) => {
    const key = Object.keys(localStorage).find((one) => localStorage.getItem(one)?.includes('"marks"')) ?? ''
    localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace(now, 'zzzz'))
  }, mark)
  await page.reload()
  await expect(page.getByText(fill(panel.changed, { count: 1, gone: 1 }))).toBeVisible()
  await expect(limit).toHaveAttribute('data-changed', '')
  await values(page).useAgain.click()
  await expect(page.getByRole('button', { name: panel.inUse })).toBeVisible()
  await expect(limit).not.toHaveAttribute('data-changed')
  expect(await storedKinds(page)).toEqual(['runbook', 'runbook'])
})

test('a step whose words were mended keeps its tick, and one that is gone is listed', async ({ page }) => {
  await plant(
    page,
    storedLog([
      DECLARED,
      { kind: 'step', step: `${ROUTE}:see-space`, state: 'done', label: '看满的是空间还是 inodes。' },
      { kind: 'step', step: `${ROUTE}:reboot-monitor`, state: 'done', label: '重启那台主机的监控。' },
    ]),
  )
  await page.clock.install({ time: Date.parse(STORED_AT) + 3_600_000 })
  await openAwake(page, DISK)
  await expect(diskStep(page, 'space').box).toBeChecked()
  const gone = page.getByRole('region', { name: zh.checklist.removed.title })
  await expect(gone).toContainText('重启那台主机的监控')
  await expect(gone).not.toContainText('inodes')
})

test('FAULTS 50: a tick and a run command count though their code was on the way', async ({ page }) => {
  const release = await holdBack(page, '**/*.js')
  await page.goto(DISK, { waitUntil: 'commit' })
  await expect(page.locator('footer.footer')).toBeAttached()
  await diskStep(page, 'grown').box.check()
  await diskStep(page, 'grown').ran.click()
  release()
  await expect(diskStep(page, 'grown').box).toBeChecked()
  await expect.poll(async () => (await storedKinds(page)).sort()).toEqual(['command', 'step'])
})

test('two tabs show the same values and ticks', async ({ page, context }) => {
  const other = await context.newPage()
  await openAwake(page, DISK)
  await openAwake(other, DISK)
  await values(page).field('$MOUNT').fill('/data')
  await diskStep(page, 'space').box.check()
  await expect(values(other).field('$MOUNT')).toHaveValue('/data')
  await expect(diskStep(other, 'space').box).toBeChecked()
  await expect(diskStep(other, 'space').item).toContainText('df -h -- "/data"')
})

test('an incident that lay untouched is asked about before a command or a runbook joins it', async ({ page }) => {
  await page.clock.install({ time: Date.parse(STORED_AT) + 13 * 3_600_000 })
  await plant(page, storedLog([DECLARED]))
  await page.goto(DISK)
  const ask = page.getByRole('alertdialog')
  for (const press of [diskStep(page, 'grown').ran, values(page).use]) {
    await press.click()
    await expect(ask).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(ask).toBeHidden()
  }
  expect(await storedKinds(page)).toEqual(['declared'])
})

test('a drill holds what was done in it', async ({ page }) => {
  await openAwake(page, DISK)
  await declare(page, { title: '磁盘演练' }, 'drill')
  await diskStep(page, 'grown').ran.click()
  await expect.poll(() => storedKinds(page)).toContain('command')
  const entries = await storedEntries(page)
  expect(new Set(entries.map(({ incident }) => incident)).size).toBe(1)
  expect(entries).toMatchObject([{ kind: 'declared', drill: true }, { kind: 'command' }])
})

test('on paper stand text, values and steps, and no button', async ({ page }) => {
  await openAwake(page, DISK)
  await values(page).field('$MOUNT').fill('/data')
  await page.emulateMedia({ media: 'print' })
  await expect(diskStep(page, 'space').item).toContainText('df -h -- "/data"')
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
})

test('steps bear the numbers by which others name them', async ({ page }) => {
  await openAwake(page, DISK)
  const numbered = (words: string) =>
    runbookStep(page, words)
      .item.getByText(words)
      .first()
      .evaluate((label) => getComputedStyle(label.closest('p') as Element, '::before').content)
  expect(await numbered('打开主机看板')).toContain('1')
  expect(await numbered('建后续工单')).toContain('16')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('everything is read, and nothing offers what can’t be done', async ({ page }) => {
    await page.goto(DISK)
    await expect(page.getByText('sudo find "$MOUNT" -xdev -type f')).toBeVisible()
    await expect(page.getByText(zh.checklist.needsScript)).toBeVisible()
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0)
  })
})
