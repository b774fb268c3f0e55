import { expect, type Page, test } from '@playwright/test'
import { addNote, DURING, parts, step } from '../fixtures/during.ts'
import { openAwake } from '../fixtures/open-awake.ts'
import { plant, STORED_AT, storedLog, storedTexts } from '../fixtures/stored.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'
import { en, zh } from '../fixtures/words.ts'

const BAR = new RegExp(`^(${zh.incident.barLabel}|${en.incident.barLabel})$`)

/** All that a page shows: tags, attributes, text, and what stands in its fields. */
function picture(page: Page): Promise<string> {
  return page.evaluate(() => {
    const lines: string[] = []
    const draw = (node: Element, depth: number) => {
      const shown = [...node.attributes]
        .filter(({ name }) => !(node.localName === 'astro-island' || name === 'value' || name === 'data-asleep'))
        .map(({ name, value }) => `${name}=${value}`)
        .sort()
      const { value, checked, disabled } = node as HTMLInputElement
      const indent = ' '.repeat(depth)
      lines.push(`${indent}<${node.localName} ${shown.join(' ')}> ${value ?? ''} ${checked ?? ''} ${disabled ?? ''}`)
      // Neighboring pieces of text are one text to a reader, however they came about.
      let text = ''
      for (const child of [...node.childNodes, undefined]) {
        if (child?.nodeType === Node.TEXT_NODE) text += child.nodeValue
        else if (child?.nodeType === Node.COMMENT_NODE) continue
        else {
          if (text.trim()) lines.push(`${indent} ${text.trim()}`)
          text = ''
          // What stands in for a script isn’t there when scripts run.
          const isPassedOver = child instanceof Element && child.matches('script, noscript, style, template')
          if (child instanceof Element && !isPassedOver) draw(child, depth + 1)
        }
      }
    }
    draw(document.body, 0)
    return lines.join('\n')
  })
}

test('FAULTS 26: a page that wakes over a stored record shows the same as one that saw it grow', async ({
  browser,
  context,
}) => {
  const [grown, writer] = [await context.newPage(), await context.newPage()]
  for (const tab of [grown, writer]) await tab.clock.setFixedTime('2026-11-22T03:00:00Z')
  await openAwake(grown, DURING)
  await openAwake(writer, DURING)
  await parts(writer).myRole.selectOption({ label: zh.roles['incident-commander'] })
  await parts(writer).myName.fill('王芳')
  for (const name of ['join', 'announce', 'findCause'] as const) await step(writer, name).box.check()
  await step(writer, 'decide').skip('只影响内部')
  await step(writer, 'findCause').box.uncheck()
  await addNote(writer, 'TODO 回调重试没有退避')
  await expectAll(grown)

  const texts = await storedTexts(writer)
  const elsewhere = await browser.newContext()
  const woken = await elsewhere.newPage()
  await woken.clock.setFixedTime('2026-11-22T03:00:00Z')
  await plant(woken, texts)
  await openAwake(woken, DURING)
  await expectAll(woken)

  expect(await picture(woken)).toBe(await picture(grown))
  expect(await woken.locator('body').ariaSnapshot()).toBe(await grown.locator('body').ariaSnapshot())
  await elsewhere.close()
})

async function expectAll(page: Page): Promise<void> {
  await expect(parts(page).timeline).toHaveCount(6)
  await expect(parts(page).myName).toHaveValue('王芳')
  await expect(parts(page).sections.nth(2)).toHaveText('事件指挥官')
  await expect(parts(page).bar).toContainText(zh.incident.bar.unnamed)
  // The last to wake; journeys let no copy in.
  await expect(page.getByRole('contentinfo')).toContainText(zh.offline.failed)
}

test('FAULTS 26: waking adds to the built page and changes nothing of it but what can be used', async ({
  page,
  browser,
}) => {
  const asleep = await browser.newContext({ javaScriptEnabled: false })
  const built = await asleep.newPage()
  for (const address of [DURING, 'after/after-an-incident/', 'training/incident-commander/']) {
    await built.goto(address)
    await openAwake(page, address)
    await expect(parts(page).note).toBeEnabled()
    const lines = (text: string) =>
      text
        .replaceAll(/ disabled=| (true|false)$/gm, '')
        .replaceAll(' >', '>')
        .split('\n')
    const woken = lines(await picture(page))
    let place = 0
    const changed = lines(await picture(built)).filter((line) => {
      const index = woken.indexOf(line, place)
      if (index >= 0) place = index + 1
      return index < 0
    })
    expect(changed, address).toEqual([])
  }
  await asleep.close()
})

test('pages that record wake over a stored incident without a complaint', async ({ page }) => {
  const trouble = await watch(page)
  await page.clock.setFixedTime(Date.parse(STORED_AT) + 300_000)
  await plant(page, {
    ...storedLog([
      { kind: 'declared', title: '支付回调超时', severity: 'SEV-1', drill: false, by: '王芳' },
      { kind: 'role', role: 'incident-commander', person: '王芳' },
      { kind: 'step', step: 'during/during-an-incident:everyone/stay-on-topic', state: 'done', label: '跟着通话走' },
      { kind: 'step', step: 'during/a-page:that/is-gone', state: 'skipped', label: '搬走的步骤', reason: '不在了' },
      { kind: 'note', text: '升到 40 s', todo: true },
      { kind: 'ended' },
    ]),
    'poise:s:role': 'scribe',
    'poise:s:name': '韩梅',
    'poise:s:only-unfinished': 'yes',
    'poise:s:contact': '{"pin":"777"}',
  })
  for (const address of [
    DURING,
    'during/security-incident-response/',
    'after/after-an-incident/',
    'after/postmortem-process/',
    'after/postmortem/',
    'training/incident-commander/',
    'en/during/during-an-incident/',
    'en/after/postmortem-process/',
    'en/after/postmortem/',
  ]) {
    await openAwake(page, address)
    await expect(page.getByRole('region', { name: BAR })).toContainText('支付回调超时')
  }
  expect(trouble).toEqual(NO_TROUBLE)
})
