import { deadlineForm, DEADLINE_PAGE } from '../fixtures/deadline-page.ts'
import { soon } from '../fixtures/engines/spot.ts'
import { test } from '../fixtures/engines/test.ts'
import { field, inSection } from '../fixtures/postmortem-page.ts'
import { zh } from '../fixtures/words.ts'

const { sections } = zh.document

test('what was written in the generator is there after a reload, and what is just being typed, too', async ({
  somebody,
}) => {
  const overview = field(somebody.page, sections.overview)
  await somebody.open(inSection('overview'))
  await overview.fill('支付回调超时 31 分钟')
  await somebody.page.getByRole('heading').first().click()
  await somebody.reload()
  await soon(overview.inputValue).toBe('支付回调超时 31 分钟')
  await overview.fill('支付')
  await somebody.type('回调')
  await somebody.reload()
  await soon(overview.inputValue, 'what was being typed').toBe('支付回调')
})

test('the last day for the meeting is worked out, over the holidays', async ({ somebody }) => {
  const form = deadlineForm(somebody.page)
  await somebody.open(DEADLINE_PAGE)
  await form.severity.selectOption('SEV-2')
  await form.endedAt.fill('2026-09-29T18:00')
  await soon(() => form.result.locator('time').getAttribute('datetime')).toBe('2026-10-12')
})

test('the search opens by its key, finds and leads there', async ({ somebody }) => {
  const { page } = somebody
  await somebody.open('before/severity-levels/')
  const box = page.getByRole('dialog', { name: zh.search.panel.search })
  await somebody.type('/')
  await soon(() => box.getByRole('searchbox').count()).toBe(1)
  await somebody.type('复盘')
  await soon(() => box.getByRole('listitem').first().textContent()).toMatch(/^\s*事后分析/)
  await somebody.press('Enter')
  await soon(() => page.getByRole('heading').first().textContent()).toMatch(/^\s*事后分析/)
})
