import { expect, type Locator, type Page, test } from '@playwright/test'
import { openWithoutCode } from '../fixtures/held-back.ts'
import { DURING, parts, step } from '../fixtures/during.ts'
import { bar, declaring, INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { awake } from '../fixtures/open-awake.ts'
import { emptied } from '../fixtures/start-over.ts'
import { plant, STORED_AT, storedEntries, storedKinds, storedLog } from '../fixtures/stored.ts'
import { COMMAND, DECLARED, timers } from '../fixtures/timers.ts'
import { zh } from '../fixtures/words.ts'

const { noMessage, statuses } = zh.workflow
const { answers } = zh.severity.island
const status = (page: Page) => {
  const region = page.getByRole('region', { name: zh.workflow.title })
  return { box: region.getByRole('checkbox', { name: noMessage }), move: region.getByRole('button').first(), region }
}

const noteAndEnter = async (page: Page) => {
  await bar(page).note.fill('支付回调超时')
  await bar(page).note.press('Enter')
}

interface Case {
  address: string
  /** Uses the control while its code is on the way. */
  use: (page: Page) => Promise<unknown>
  /** What is there once it has arrived. */
  done: (page: Page) => Promise<void>
}

const CASES: Record<string, Case> = {
  'a tick': {
    address: DURING,
    use: (page) => step(page, 'announce').box.check(),
    async done(page) {
      await expect(step(page, 'announce').box).toBeChecked()
      await expect(parts(page).timeline).toHaveCount(1)
    },
  },
  'a tick that was taken back': {
    address: DURING,
    async use(page) {
      await step(page, 'announce').box.check()
      await step(page, 'announce').box.uncheck()
      await step(page, 'join').box.check()
    },
    async done(page) {
      await expect(parts(page).timeline).toHaveCount(1)
      await expect(step(page, 'announce').box).not.toBeChecked()
    },
  },
  'a note and Enter': {
    address: DURING,
    use: noteAndEnter,
    async done(page) {
      await expect(parts(page).timeline).toHaveText(/支付回调超时/)
      await expect(bar(page).note).toHaveValue('')
    },
  },
  'a note and Enter on the incident page': {
    address: INCIDENT_PAGE,
    use: noteAndEnter,
    async done(page) {
      await expect(bar(page).note).toHaveValue('')
      expect(await storedEntries(page)).toMatchObject([{ kind: 'note', text: '支付回调超时' }])
    },
  },
  'half a note': {
    address: DURING,
    use: (page) => bar(page).note.pressSequentially('支付回'),
    async done(page) {
      await bar(page).note.press('Enter')
      await expect(parts(page).timeline).toHaveText(/支付回/)
    },
  },
  'my name and my role': {
    address: DURING,
    async use(page) {
      await parts(page).myRole.selectOption({ label: zh.roles.scribe })
      await parts(page).myName.fill('王芳')
    },
    async done(page) {
      await expect(parts(page).myName).toHaveValue('王芳')
      await page.reload()
      await expect(parts(page).myName).toHaveValue('王芳')
      await expect(parts(page).myRole).toHaveValue('scribe')
    },
  },
  'the declaration': {
    address: 'before/severity-levels/',
    use: (page) => bar(page).declare.click(),
    done: (page) => expect(declaring(page).title).toBeFocused(),
  },
  'the sheet': {
    address: DURING,
    use: (page) => bar(page).more.click(),
    done: (page) => expect(page.getByRole('dialog', { name: zh.command.bar.sheet })).toBeVisible(),
  },
  'the key for a note': {
    address: DURING,
    use: (page) => page.keyboard.press('n'),
    done: (page) => expect(bar(page).note).toBeFocused(),
  },
  'a copy of a contact': {
    address: DURING,
    use: (page) => page.getByRole('row', { name: zh.contact.summary.fields.pin }).getByRole('button').click(),
    done: (page) =>
      expect(
        page.getByText(zh.contact.summary.copied).or(page.getByText(zh.contact.summary.copyFailed)).first(),
      ).toBeVisible(),
  },
  'a to-do': {
    address: INCIDENT_PAGE,
    async use(page) {
      const field = page.getByRole('textbox', { name: zh.todos.added })
      await field.fill('看一眼重试')
      await field.press('Enter')
    },
    done: (page) => expect(page.getByRole('checkbox', { name: '看一眼重试' })).toBeVisible(),
  },
  'a to-do that was sent, which nothing can write over before': {
    address: INCIDENT_PAGE,
    async use(page) {
      const field = page.getByRole('textbox', { name: zh.todos.added })
      await field.fill('看一眼重试')
      await page.getByRole('button', { name: zh.todos.add }).click()
      await field.pressSequentially('别的')
      await expect(field).toHaveValue('看一眼重试')
    },
    async done(page) {
      await expect(page.getByRole('checkbox', { name: '看一眼重试' })).toBeVisible()
      const field = page.getByRole('textbox', { name: zh.todos.added })
      await expect(field).toBeEditable()
      await expect(field).toHaveValue('')
    },
  },
  'one answer of three': {
    address: 'before/severity-levels/',
    async use(page) {
      const answer = page.getByRole('radio', { name: answers.broken.data })
      await answer.scrollIntoViewIfNeeded()
      await answer.check()
    },
    async done(page) {
      await expect(page.getByRole('radio', { name: answers.broken.data })).toBeChecked()
      await expect(page.getByRole('status').filter({ hasText: answers.broken.data })).toBeVisible()
    },
  },
  'a commander': {
    address: INCIDENT_PAGE,
    async use(page) {
      const field = page.getByRole('textbox', { name: zh.roles['incident-commander'] })
      await field.fill('李雷')
      await field.press('Enter')
    },
    async done(page) {
      await page.reload()
      await expect(page.getByRole('textbox', { name: zh.roles['incident-commander'] })).toHaveValue('李雷')
    },
  },
  'a scribe, by leaving the field': {
    address: INCIDENT_PAGE,
    async use(page) {
      await page.getByRole('textbox', { name: zh.roles.scribe }).fill('韩梅梅')
      await page.getByRole('textbox', { name: zh.roles['customer-liaison'] }).click()
    },
    done: (page) => expect.poll(() => storedEntries(page)).toMatchObject([{ kind: 'role', person: '韩梅梅' }]),
  },
  'that there is no external message, and the move after it': {
    address: 'after/postmortem-process/',
    async use(page) {
      await status(page).region.scrollIntoViewIfNeeded()
      await status(page).box.check()
      await status(page).move.click()
    },
    async done(page) {
      await expect(status(page).region.locator('[aria-current=step]')).toHaveText(statuses['in-review'])
      await expect(status(page).box).toBeChecked()
      expect(await storedKinds(page)).toEqual(['field', 'status'])
    },
  },
  'a severity to be calculated with': {
    address: 'after/postmortem-process/',
    use: (page) => page.getByRole('combobox', { name: zh.deadline.island.severity, exact: true }).selectOption('SEV-1'),
    async done(page) {
      await page.getByLabel(zh.deadline.island.endedAt).fill('2026-11-20T10:00')
      await expect(page.locator('#deadline-result time').first()).toHaveAttribute('datetime', '2026-11-23')
    },
  },
}

const inCase = ([what, { address, use, done }]: [string, Case], page: Page) =>
  test.step(what, async () => {
    await emptied(page)
    const release = await openWithoutCode(page, address)
    await use(page)
    await expect(page.getByText(zh.site.waiting), what).toHaveCount(/^half a note|^the key/.test(what) ? 0 : 1)
    release()
    await expect(page.locator('[data-pressed]'), what).toHaveCount(0)
    await expect(page.getByText(zh.site.waiting), what).toHaveCount(0)
    await done(page)
  })

for (const address of new Set(Object.values(CASES).map((one) => one.address)))
  test(`FAULTS 50: kept and done, though its code was on the way: what is used on ${address}`, async ({ page }) => {
    for (const one of Object.entries(CASES)) if (one[1].address === address) await inCase(one, page)
  })

/** Watches a box from now on. @returns what it showed in each frame since, and just now */
async function watchBox(box: Locator): Promise<() => Promise<boolean[]>> {
  const seen = await box.evaluateHandle((input: HTMLInputElement) => {
    const states: boolean[] = []
    const look = () => {
      states.push(input.checked)
      requestAnimationFrame(look)
    }
    look()
    return states
  })
  return () => seen.evaluate((states) => states)
}

for (const [what, address, boxOf] of [
  ['a step', DURING, (page: Page) => step(page, 'announce').box],
  ['a box of an island that wakes when it is seen', 'after/postmortem-process/', (page: Page) => status(page).box],
] as const)
  test(`FAULTS 50: ${what} that was ticked before its code was there is never shown without its tick`, async ({
    page,
  }) => {
    const release = await openWithoutCode(page, address)
    const box = boxOf(page)
    await box.check()
    const states = await watchBox(box)
    release()
    await expect(page.locator('[data-pressed]')).toHaveCount(0)
    await expect.poll(() => storedKinds(page)).toHaveLength(1)
    // What comes once it is awake takes some frames more.
    const count = (await states()).length
    await expect.poll(async () => (await states()).length).toBeGreaterThan(count + 10)
    expect(new Set(await states())).toEqual(new Set([true]))
  })

test('FAULTS 50: what can’t be fetched is said, and the next press tries again', async ({ page }) => {
  await page.route('**/*.js*', (route) => route.abort())
  await page.goto(DURING, { waitUntil: 'commit' })
  await step(page, 'announce').box.check()
  await bar(page).note.fill('回调超时')
  await bar(page).note.press('Enter')
  await expect(page.getByText(zh.site.notLoaded)).toBeInViewport()
  await expect(step(page, 'announce').box).not.toBeChecked()
  await expect(bar(page).note).toHaveValue('回调超时')
  await page.unroute('**/*.js*')
  await bar(page).note.press('Enter')
  await expect(bar(page).note).toHaveValue('')
  await expect(page.getByText(zh.site.notLoaded)).toBeHidden()
  await step(page, 'announce').box.check()
  await expect(page.locator('[data-pressed]')).toHaveCount(0)
  await page.reload()
  await expect(step(page, 'announce').box).toBeChecked()
  await expect(parts(page).timeline).toHaveCount(2)
})

test('FAULTS 50: until the record is read the bar says neither that something is open nor that nothing is', async ({
  page,
}) => {
  await plant(page, storedLog([DECLARED]))
  const claim = page.getByText(zh.incident.bar.none, { exact: true })
  for (const address of [DURING, INCIDENT_PAGE]) {
    const release = await openWithoutCode(page, address)
    await expect(claim.first()).toBeAttached()
    await expect(claim.filter({ visible: true })).toHaveCount(0)
    await expect(bar(page).declare).toHaveCount(0)
    release()
    await expect(bar(page).region).toContainText(DECLARED.title)
    // As if nobody had looked before: the browser remembers what it saw last.
    await page.evaluate(() => localStorage.removeItem('poise:s:phase'))
  }
})

for (const width of [390, 1360])
  test(`FAULTS 48: the field that somebody is in stays where it is as the page wakes, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.clock.install({ time: Date.parse(STORED_AT) + 40 * 60_000 })
    await plant(page, storedLog([DECLARED, COMMAND]))
    const release = await openWithoutCode(page, INCIDENT_PAGE)
    const field = page.getByRole('textbox', { name: zh.todos.added })
    await field.focus()
    await page.keyboard.type('查')
    const before = await field.boundingBox()
    release()
    await page.keyboard.type('连接数')
    await awake(page)
    await expect(timers(page).getByRole('listitem')).toHaveCount(4)
    await expect(field).toBeFocused()
    expect(Math.abs(((await field.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2)
  })
