import { afterEach, expect, test } from 'vitest'
import { closeDevice, openDevice } from '../../fixtures/fake-workers.ts'

afterEach(closeDevice)

test('whether there is a network is what the browser says, at first and from then on', async () => {
  const device = openDevice()
  const { $isOnline, followNetwork } = await import('../../../src/stores/network.ts')
  expect($isOnline.get()).toBe(true)
  device.setOnline(false)
  expect($isOnline.get()).toBe(true)
  followNetwork()
  expect($isOnline.get()).toBe(false)
  device.setOnline(true)
  expect($isOnline.get()).toBe(true)
  device.setOnline(false)
  expect($isOnline.get()).toBe(false)
})
