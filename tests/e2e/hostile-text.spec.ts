import { expect, type Page, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { addNote, DURING, parts, step } from '../fixtures/during.ts'
import { startOver } from '../fixtures/start-over.ts'
import { plant, STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'
import { GENERATOR } from '../fixtures/postmortem-page.ts'
import { zh } from '../fixtures/words.ts'

/** Texts that would do something if they were taken for anything but text. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '<img src="https://evil.example/x.png">',
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "'><iframe srcdoc='<script>alert(1)</script>'>",
  'javascript:alert(1)',
  '[look](javascript:alert(1))',
  '](javascript:alert(1))',
  '{{constructor.constructor("alert(1)")()}}',
  '\u0024{alert(1)} {label} {reason} $& $1',
  '&lt;b&gt; &amp;amp; &#60;',
  '\u202egnp.exe\u202c \u2066\u200b\ufeff.',
  '=HYPERLINK("https://evil.example")',
]
/** Names of what every object has; a look-up in a plain object finds them. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']

/** All of them in a few texts: each way through the page is gone as often as it takes to begin with each kind. */
const TOGETHER = [0, 1, 2, 3, 4].map((part) =>
  [...HOSTILE, ...INHERITED].filter((_, index) => index % 5 === part).join(' '),
)

/** Numbers of what hostile text would want to add. */
function foreignParts(page: Page): Promise<number[]> {
  return page.evaluate(() => [
    document.querySelectorAll('img, iframe, object, embed, svg svg, [onerror], [onload], [srcdoc]').length,
    document.querySelectorAll('body script').length,
    document.querySelectorAll('[href^="javascript:" i], [src^="javascript:" i]').length,
    Object.keys(Object.prototype).length,
  ])
}

/** Words of what has been recorded, as they stand in the page. */
const told = (page: Page) => parts(page).timeline.allInnerTexts()

test('FAULTS 27: notes and reasons that look like code are shown as text', async ({ page }) => {
  const trouble = await watch(page)
  await page.goto(DURING)
  const before = await foreignParts(page)
  for (const text of TOGETHER) {
    await addNote(page, text)
    await step(page, 'decide').skip(text)
    await expect(step(page, 'decide').item).toContainText(text)
    await step(page, 'decide').choose(zh.checklist.step.undo)
    const [noted, skipped, undone] = (await told(page)).slice(-3)
    expect(noted).toContain(text)
    expect(skipped).toContain(`（${text}）`)
    expect(undone).toContain(fill(zh.entryWords.open, { label: '' }))
  }
  const lines = await told(page)
  expect(await foreignParts(page)).toEqual(before)
  await page.reload()
  await expect(parts(page).timeline).toHaveCount(lines.length)
  expect(await told(page)).toEqual(lines)
  expect(await foreignParts(page)).toEqual(before)
  expect(trouble).toEqual(NO_TROUBLE)
})

test('FAULTS 27: names that look like code, or like what every object has, are shown as text', async ({ page }) => {
  const trouble = await watch(page)
  await page.goto(DURING)
  const before = await foreignParts(page)
  for (const name of [...HOSTILE.filter((text) => text.length <= 40), ...INHERITED]) {
    await parts(page).myName.fill(name)
    await step(page, 'announce').box.check()
    await expect(step(page, 'announce').item).toContainText(name.trim())
    await expect(parts(page).timeline.last()).toContainText(`· ${name.trim()}✓`)
    await step(page, 'announce').box.uncheck()
  }
  expect(await foreignParts(page)).toEqual(before)
  await page.reload()
  await expect(parts(page).note).toBeEnabled()
  expect(trouble).toEqual(NO_TROUBLE)
})

// The rail shows the latest sixteen rows: three of the texts fill it.
test('FAULTS 27: entries with hostile text that were planted in storage are shown as text', async ({ page }) => {
  const trouble = await watch(page)
  for (const part of [0, 1, 2, 3, 4]) {
    const texts = HOSTILE.filter((_, index) => index % 5 === part)
    await page.clock.setFixedTime(Date.parse(STORED_AT) + 60_000)
    const announce = 'during/during-an-incident:incident-commander/announce-roles'
    await startOver(
      page,
      './',
      storedLog(
        texts.flatMap((text) => [
          { kind: 'declared', title: text, severity: 'SEV-2', drill: false, by: text } as const,
          { kind: 'role', role: 'incident-commander', person: text } as const,
          { kind: 'step', step: announce, state: 'skipped', label: text, reason: text, by: text } as const,
          { kind: 'note', text, by: text } as const,
        ]),
        1_000,
      ),
    )
    const before = await foreignParts(page)
    await page.goto(DURING)
    await expect(parts(page).timeline).toHaveCount(4 * texts.length)
    const lines = (await told(page)).join('\n')
    for (const text of texts) {
      expect(lines).toContain(`${fill(zh.entryWords.declared, { severity: 'SEV-2' })} · ${text}`)
      expect(lines).toContain(fill(zh.entryWords.role, { role: zh.roles['incident-commander'], person: text }))
      expect(lines).toContain(fill(zh.entryWords.skipped, { label: text, reason: text }))
    }
    const last = texts.at(-1) as string
    await expect(parts(page).bar).toContainText(last)
    await expect(step(page, 'announce').item).toContainText(last)
    expect((await foreignParts(page)).slice(0, 1)).toEqual(before.slice(0, 1))
    expect((await foreignParts(page)).slice(2)).toEqual(before.slice(2))
    await page.goto(GENERATOR)
    await expect(parts(page).bar).toContainText(last)
    await page.goto('after/postmortem-process/')
    await expect(parts(page).bar).toContainText(last)
  }
  expect(trouble).toEqual(NO_TROUBLE)
})

test('a contact link that was planted in storage can’t run code or show as anything but text', async ({ page }) => {
  const trouble = await watch(page)
  const hostile = { chatUrl: 'javascript:alert(1)', call: ' javascript:alert(1)', phone: '"><img src=x>', pin: '1#2' }
  await plant(page, {
    'poise:s:contact': JSON.stringify({ ...hostile, chat: '<img src=x onerror=alert(1)>', toString: 'x' }),
  })
  await page.goto(DURING)
  const table = page.getByRole('table', { name: zh.contact.summary.caption })
  await expect(table.getByRole('link', { name: '<img src=x onerror=alert(1)>' })).toHaveAttribute('href', /^https:/)
  await expect(table.getByRole('link', { name: zh.contact.summary.joinCall })).toHaveAttribute('href', /^https:/)
  await expect(table.getByRole('link', { name: '+1 555 BIG FIRE' })).toHaveAttribute(
    'href',
    /^tel:\+15552443473,,123456/,
  )
  await expect(table.getByRole('img')).toHaveCount(0)
  expect(trouble).toEqual(NO_TROUBLE)
})

test('FAULTS 28: keys like __proto__ in a stored entry change no other object', async ({ page }) => {
  const trouble = await watch(page)
  const texts = storedLog([{ kind: 'note', text: '正常的一条' }])
  const key = Object.keys(texts).at(-1) as string
  const forged = (texts[key] as string).replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{}},')
  await plant(page, { ...texts, [key]: forged, 'poise:s:contact': '{"__proto__":{"polluted":true}}' })
  await page.clock.setFixedTime(Date.parse(STORED_AT) + 60_000)
  await page.goto(DURING)
  await expect(parts(page).timeline).toHaveText([/正常的一条$/])
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  await step(page, 'announce').box.check()
  const [, tick] = await storedEntries(page)
  expect(Object.keys(tick ?? {})).not.toContain('polluted')
  expect(trouble).toEqual(NO_TROUBLE)
})
