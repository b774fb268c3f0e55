import { expect, type Page, test } from '@playwright/test'
import { storedEntries } from '../fixtures/stored.ts'

const status = (page: Page) => {
  const region = page.getByRole('region', { name: '事后分析的状态' })
  return {
    region,
    current: region.getByRole('listitem').and(page.locator('[aria-current="step"]')),
    moves: region.getByRole('button', { name: /^改为/ }),
    silent: region.getByRole('checkbox', { name: '这次没有外部消息' }),
  }
}

test('a postmortem goes its way, one legal move at a time, and a move can be undone', async ({ page }) => {
  await page.goto('/after/postmortem-process/#status')
  const { region, current, moves } = status(page)
  await region.scrollIntoViewIfNeeded()
  await expect(current).toHaveText('草稿')
  await expect(moves).toHaveAccessibleDescription('负责人来改：内容写完就送审。')
  await moves.click()
  await expect(current).toHaveText('审查中')
  await expect(region.getByRole('status')).toContainText('已改为“审查中”')
  await region.getByRole('button', { name: '撤销' }).click()
  await expect(current).toHaveText('草稿')
  for (const next of ['审查中', '已审查', '已关闭']) {
    await expect(moves).toHaveAccessibleName(`改为“${next}”`)
    await moves.click()
    await expect(current).toHaveText(next)
  }
  await expect(moves).toHaveCount(0)
  await page.goto('/after/postmortem-template/')
  await expect(page.getByRole('region', { name: '预览' }).getByRole('row', { name: /状态/ })).toContainText('已关闭')
})

test('without an external message the review ends in closed', async ({ page }) => {
  await page.goto('/after/postmortem-process/#status')
  const { region, current, moves, silent } = status(page)
  await region.scrollIntoViewIfNeeded()
  await silent.check()
  await moves.click()
  await expect(moves).toHaveAccessibleName('改为“已关闭”')
  await moves.click()
  await expect(current).toHaveText('已关闭')
  const kinds = (await storedEntries(page)).map((entry) => (entry.kind === 'status' ? entry.to : entry.kind))
  expect(kinds).toEqual(['field', 'in-review', 'closed'])
})
