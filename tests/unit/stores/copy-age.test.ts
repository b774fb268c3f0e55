import { afterEach, describe, expect, test } from 'vitest'
import { closeDevice, type Device, FakeKeeper, FakeWorker } from '../../fixtures/fake-workers.ts'
import { failing, HOUR, kept, MINUTE, NOW, openCopy } from '../../fixtures/open-copy.ts'

afterEach(closeDevice)

const CHECKED = 'poise:s:offline-checked'

describe('how old a copy is', () => {
  const checked = (ageMs: number): [string, string][] => [[CHECKED, String(NOW - ageMs)]]
  const stored = (device: Device) => device.area.texts.get(CHECKED)

  test('is remembered as soon as the first copy is whole', async () => {
    const { device } = await openCopy()
    await device.pass(MINUTE)
    expect(stored(device)).toBeUndefined()
    device.kept?.installed()
    device.kept?.takeOver()
    await device.pass()
    expect(stored(device)).toBe(String(NOW + MINUTE))
  })
  test('is remembered when the host was asked and has nothing newer', async () => {
    const { device, $offlineChecked } = await openCopy(kept())
    expect(stored(device)).toBe(String(NOW))
    expect($offlineChecked.get()).toBe(String(NOW))
  })
  test.each(['comes', 'waits'])('isn’t remembered while a newer one %s', async (what) => {
    const before = kept()
    before.update.mockImplementation(async () => {
      before.find()
      if (what === 'waits') before.installed()
    })
    expect(stored((await openCopy(before)).device)).toBeUndefined()
  })
  test('isn’t remembered when the host doesn’t answer', async () => {
    const before = kept()
    before.update.mockImplementation(failing)
    expect(stored((await openCopy(before)).device)).toBeUndefined()
  })
  test('isn’t remembered of a copy that isn’t whole', async () => {
    const { device } = await openCopy(new FakeKeeper(Object.assign(new FakeWorker('activated'), { answer: false })))
    expect(stored(device)).toBeUndefined()
  })
  test('counts as fresh for five minutes, in which no page asks the host', async () => {
    const fresh = await openCopy(kept(), undefined, checked(5 * MINUTE))
    expect(fresh.device.kept?.update).not.toHaveBeenCalled()
    const older = await openCopy(kept(), undefined, checked(5 * MINUTE + 1))
    expect(older.device.kept?.update).toHaveBeenCalledTimes(1)
  })
  test('that was stored as something else counts as never', async () => {
    const { device } = await openCopy(kept(), undefined, [[CHECKED, 'gestern']])
    expect(device.kept?.update).toHaveBeenCalledTimes(1)
    expect(stored(device)).toBe(String(NOW))
  })
  test('is looked at each hour, by a page that is looked at', async () => {
    const { device } = await openCopy(kept())
    device.kept?.update.mockClear()
    await device.pass(HOUR - 1)
    expect(device.kept?.update).not.toHaveBeenCalled()
    await device.pass(1)
    expect(stored(device)).toBe(String(NOW + HOUR))
    device.look('hidden')
    await device.pass(HOUR)
    expect(device.kept?.update).toHaveBeenCalledTimes(1)
  })
  test('is looked at when there is a network again', async () => {
    const { device } = await openCopy(kept())
    await device.pass(MINUTE)
    device.setOnline(true)
    await device.pass()
    expect(stored(device)).toBe(String(NOW + MINUTE))
  })
})
