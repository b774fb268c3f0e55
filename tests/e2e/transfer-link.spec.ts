import { expect, test } from '@playwright/test'
import { correction, generate } from 'lean-qr'
import { fill } from '../../src/i18n/format.ts'
import { belowBase } from '../fixtures/base.ts'
import { archiveRecord, addNote, bar, declare, handing, INCIDENT_PAGE, openTab } from '../fixtures/incident-page.ts'
import { storedTexts } from '../fixtures/stored.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'
import { busy, copiedLink, stored, fresh } from '../fixtures/transfer-page.ts'
import { zh } from '../fixtures/words.ts'

const { difference, problems, screen } = zh.transfer

test.describe('a link', () => {
  test('carries the record in its fragment, and asks before anything is taken', async ({ browser }) => {
    const mine = await busy(browser, '支付回调超时', ['回调积压'])
    const link = await copiedLink(mine)
    expect(belowBase(link)).toBe(INCIDENT_PAGE)
    expect(new URL(link).hash).toMatch(/^#handover=[\w-]+$/)

    const theirs = await (await browser.newContext()).newPage()
    const trouble = await watch(theirs)
    const asked: string[] = []
    theirs.on('request', (request) => asked.push(request.url()))
    await theirs.goto(link)
    await expect(handing(theirs).difference).toContainText(fill(difference.adds, { count: 3, incidents: 1 }))
    await expect(theirs.getByRole('main').getByText(screen.fromLink)).toBeInViewport()
    expect(await stored(theirs)).toEqual({})
    // It leaves the address, so that nobody passes it on by accident.
    expect(theirs.url()).not.toContain('handover=')
    await handing(theirs).accept.click()
    await expect(bar(theirs).region).toContainText('支付回调超时')
    expect(await stored(theirs)).toEqual(await stored(mine))
    expect(asked.filter((url) => url.includes('handover='))).toEqual([])
    expect(trouble).toEqual(NO_TROUBLE)
  })

  test('FAULTS 31: that somebody made up changes nothing without a yes, nor does one that is broken', async ({
    browser,
  }) => {
    const forger = await busy(browser, '支付回调超时', ['<img src=x onerror=alert(1)>'])
    const link = await copiedLink(forger)
    const page = await busy(browser, '短信发不出', ['通道切换'])
    const before = await storedTexts(page)
    await page.goto(link)
    await expect(handing(page).difference).toContainText(`${difference.newIncident}: SEV-2 · 支付回调超时`)
    expect(await storedTexts(page)).toEqual(before)
    await page.reload()
    await openTab(page, 'handover')
    await expect(handing(page).file).toBeEnabled()
    await expect(handing(page).difference).toHaveCount(0)
    expect(await storedTexts(page)).toEqual(before)

    for (const fragment of ['', '%00', '!!!', 'AAAA', new URL(link).hash.slice(10, 60), 'A'.repeat(20_000)]) {
      await page.goto(`${INCIDENT_PAGE}#handover=${fragment}`)
      await expect(handing(page).refused).toHaveText(/^没有导入：/)
      await expect(handing(page).accept).toHaveCount(0)
      expect(await storedTexts(page)).toEqual(before)
    }
    await expect(bar(page).region).toContainText('短信发不出')
  })

  test('that unfolds to a hundred times its size is not read on', async ({ browser }) => {
    const page = await fresh(browser)
    const before = await storedTexts(page)
    const fragment = await page.evaluate(async () => {
      const blank = new Blob([new Uint8Array(50_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
      const bytes = new Uint8Array(await new Response(blank).arrayBuffer())
      let text = ''
      for (const byte of bytes) text += String.fromCharCode(byte)
      return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
    })
    await page.goto(`${INCIDENT_PAGE}#handover=${fragment}`)
    await expect(handing(page).refused).toContainText(fill(problems['link-too-large'], { limitBytes: 1 }))
    expect(await storedTexts(page)).toEqual(before)
  })
})

test('a code follows the record while it is shown, and goes with its incident', async ({ browser }) => {
  const page = await busy(browser, '支付回调超时', [])
  await handing(page).code.click()
  const canvas = handing(page).region.getByRole('img', { name: screen.qrLabel })
  const sight = () => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL())
  await expect(canvas).toBeVisible()
  await expect.poll(() => canvas.evaluate((element: HTMLCanvasElement) => element.width)).not.toBe(300)
  const before = await sight()
  await addNote(page, '回调积压')
  await expect.poll(sight).not.toBe(before)
  await page.getByRole('button', { name: screen.copyBrief }).click()
  await expect(handing(page).region.getByRole('textbox', { name: screen.brief })).toBeVisible()
  await archiveRecord(page)
  await expect(canvas).toHaveCount(0)
  await expect(handing(page).region.getByRole('textbox', { name: screen.brief })).toHaveCount(0)
  await declare(page, { title: '另一件事' })
  await handing(page).code.click()
  await expect(canvas).toBeVisible()
})

test('a code carries the link, dot for dot, while it is small, and says why when it isn’t', async ({ browser }) => {
  const page = await busy(browser, '支付回调超时', [])
  const link = await copiedLink(page)
  await handing(page).code.click()
  const canvas = handing(page).region.getByRole('img', { name: screen.qrLabel })
  const code = generate(link, { minCorrectionLevel: correction.L, maxCorrectionLevel: correction.M })
  const side = code.size + 8
  await expect.poll(() => canvas.evaluate((element: HTMLCanvasElement) => element.width)).toBe(side)
  const dots = await canvas.evaluate((element: HTMLCanvasElement) => {
    const { data } = (element.getContext('2d') as CanvasRenderingContext2D).getImageData(
      0,
      0,
      element.width,
      element.width,
    )
    return [...data].filter((_, index) => index % 4 === 0).map((red) => (red < 128 ? 1 : 0))
  })
  const expected = Array.from({ length: side * side }, (_, place) =>
    code.get((place % side) - 4, Math.floor(place / side) - 4) ? 1 : 0,
  )
  expect(dots).toEqual(expected)
  await handing(page).region.getByRole('button', { name: screen.hideQr }).click()
  await expect(canvas).toHaveCount(0)

  // Hardly to be compressed.
  const noise = Array.from({ length: 1_500 }, (_, place) => String.fromCodePoint(0x4e00 + ((place * 7_919) % 20_000)))
  await addNote(page, noise.join(''))
  await handing(page).code.click()
  await expect(bar(page).toast).toContainText(new RegExp(fill(screen.qrTooLarge, { count: '\\d+', limit: 1273 })))
  await expect(canvas).toHaveCount(0)
})
