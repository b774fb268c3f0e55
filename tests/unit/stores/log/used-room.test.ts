import { describe, expect, test } from 'vitest'
import { createRoomGauge } from '../../../../src/stores/log/used-room.ts'
import type { Notice } from '../../../../src/stores/storage-notices.ts'
import { Browser } from '../../../fixtures/browser.ts'

const HALF_A_MEGABYTE = 512 * 1024

/** A gauge that looks at ten texts of half a megabyte each, and what people are told. */
function fullRoom(count: number) {
  const browser = new Browser()
  for (let index = 0; index < count; index++) browser.area.texts.set(`filler${index}`, 'x'.repeat(HALF_A_MEGABYTE))
  const { storage } = browser.open()
  const told: Notice[] = []
  const gauge = createRoomGauge(storage, {
    notify: (notice) => told.push(notice),
    withdraw: (word) => told.splice(0, told.length, ...told.filter((notice) => notice.word !== word)),
  })
  gauge.measure()
  const remove = (index: number) => {
    browser.area.texts.delete(`filler${index}`)
    gauge.follow(`filler${index}`, undefined)
  }
  return { told, remove }
}

describe('the notice that room is scarce', () => {
  test('goes once people have made room, as it asked them to', async () => {
    const { told, remove } = fullRoom(7)
    expect(told).toMatchObject([{ word: 'nearlyFull' }])
    remove(0)
    remove(1)
    await Promise.resolve()
    expect(told).toEqual([])
  })
  test('stays while there is too little', async () => {
    const { told, remove } = fullRoom(9)
    remove(0)
    await Promise.resolve()
    expect(told.filter(({ word }) => word === 'nearlyFull').at(-1)?.count).toBeLessThan(90)
    expect(told.at(-1)?.word).toBe('nearlyFull')
  })
})
