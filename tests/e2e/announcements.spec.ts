import { expect, type Page, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { DURING, step } from '../fixtures/during.ts'
import { addNote, bar, give, handing, INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { mirroredCount, plant, STORED_AT, storedLog } from '../fixtures/stored.ts'
import { zh } from '../fixtures/words.ts'

const DECLARED = { kind: 'declared', title: '支付回调超时', severity: 'SEV-1', drill: false } as const

/** How the bar says when the public update is due; the time is a pattern. */
const publicIn = (time: string) => {
  const { timerNames, in: left } = zh.command.bar
  return new RegExp(`${timerNames.public} ${fill(left, { time })}`)
}

/** Whatever a page says aloud from now on: texts that come into a live region, in order. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = []
    const live = '[role=status], [role=alert], [role=log], [aria-live]'
    const hear = (node: Node) => {
      const region = (node instanceof Element ? node : node.parentElement)?.closest(live)
      const found = region ? [node] : node instanceof Element ? [...node.querySelectorAll(live)] : []
      for (const { textContent } of found) if (textContent?.trim()) said.push(textContent.trim())
    }
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes)
        if (type === 'characterData') hear(target)
        else addedNodes.forEach(hear)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
    Object.assign(window, { said })
  })
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0))
}

for (const address of [DURING, INCIDENT_PAGE]) {
  test(`FAULTS 46: a running incident ticks without a word, and each note that is saved is said once, on ${address}`, async ({
    page,
  }) => {
    await page.clock.install({ time: Date.parse(STORED_AT) + 120_000 })
    await plant(page, storedLog([DECLARED]))
    await page.goto(address)
    await expect(bar(page).region).toContainText(publicIn(String.raw`0[23]:\d\d`))
    // The clock that runs ahead leaves the second copy no time to answer, and that it doesn't would be said.
    await expect.poll(() => mirroredCount(page)).toBe(1)
    const said = await listen(page)
    await page.clock.runFor('01:00')
    await expect(bar(page).region).toContainText(publicIn(String.raw`01:\d\d`))
    expect(await said()).toEqual([])
    const saved = new RegExp(`^${fill(zh.incident.bar.noteSaved, { time: String.raw`\d\d:\d\d` })}`)
    await addNote(page, '回调积压')
    await expect.poll(said).toEqual([expect.stringMatching(saved)])
    await addNote(page, '回调还在积压')
    await expect.poll(said).toEqual([expect.stringMatching(saved)])
  })
}

test('FAULTS 46: what goes wrong is an alert: a skip without a reason, a file that can’t be imported', async ({
  page,
}) => {
  await page.goto(DURING)
  await step(page, 'decide').choose('跳过…')
  const said = await listen(page)
  await step(page, 'decide').item.getByRole('button', { name: zh.checklist.step.skipNow, exact: true }).click()
  await expect(step(page, 'decide').item.getByRole('alert')).toMatchAriaSnapshot(
    `- alert: /${zh.checklist.step.reasonMissing}/`,
  )
  expect(await said()).toHaveLength(1)
  await page.goto(INCIDENT_PAGE)
  await give(page, 'no JSON')
  await expect(handing(page).refused).toMatchAriaSnapshot(`
    - alert:
      - paragraph: /${zh.transfer.problems['not-json']}/
  `)
})
