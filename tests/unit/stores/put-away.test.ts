import { beforeEach, describe, expect, test } from 'vitest'
import { openRecording } from '../../fixtures/recording.ts'

const OUTAGE = { title: '支付回调超时', severity: 'SEV-1', drill: false } as const

let texts: Map<string, string>

/** Opens a page of this browser. @returns what it does with notices */
async function open() {
  const page = await openRecording(texts)
  texts = page.area.texts
  const { declare, endIncident } = await import('../../../src/stores/declare-and-end.ts')
  const { notify } = await import('../../../src/stores/storage-notices.ts')
  const { $shownNotices, putAway } = await import('../../../src/stores/put-away.ts')
  const { rememberExport } = await import('../../../src/stores/suggest-copy.ts')
  $shownNotices.listen(() => undefined)
  const shown = () => $shownNotices.get().map(({ word }) => word)
  return { declare, endIncident, notify, putAway, rememberExport, shown }
}

beforeEach(() => {
  texts = new Map()
})

describe('FAULTS 66: a notice that was put away', () => {
  test('stays away after a reload, and comes back with another incident', async () => {
    const page = await open()
    page.declare(OUTAGE)
    page.notify({ word: 'sevenDays' })
    page.putAway({ word: 'sevenDays' })
    expect(page.shown()).toEqual([])
    const again = await open()
    again.notify({ word: 'sevenDays' })
    expect(again.shown()).toEqual([])
    again.declare({ ...OUTAGE, title: '登录失败' })
    expect(again.shown()).toEqual(['sevenDays'])
  })
  test('comes back at the end, when its advice can be followed, unless that was done', async () => {
    const page = await open()
    page.declare(OUTAGE)
    page.notify({ word: 'sevenDays' })
    page.putAway({ word: 'sevenDays' })
    page.endIncident()
    expect(page.shown()).toEqual(['sevenDays'])
    page.rememberExport()
    expect(page.shown()).toEqual([])
  })
  test('comes back when the room is scarcer by a tenth of it, and not for a percent', async () => {
    const page = await open()
    page.notify({ word: 'nearlyFull', count: 61 })
    page.putAway({ word: 'nearlyFull', count: 61 })
    page.notify({ word: 'nearlyFull', count: 69 })
    expect(page.shown()).toEqual([])
    page.notify({ word: 'nearlyFull', count: 70 })
    expect(page.shown()).toEqual(['nearlyFull'])
  })
  test('is told anew where it happens anew', async () => {
    const page = await open()
    page.notify({ word: 'restored', count: 1 })
    page.putAway({ word: 'restored', count: 1 })
    expect(page.shown()).toEqual([])
    page.notify({ word: 'restored', count: 2 })
    expect(page.shown()).toEqual(['restored'])
  })
})
