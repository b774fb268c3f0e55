import { atom } from 'nanostores'
import { expect, test, vi } from 'vitest'
import { createBelonging, onGone } from '../../../../src/stores/sync/belonging.ts'
import { createStorage } from '../../../../src/stores/storage.ts'
import { fakeArea } from '../../../fixtures/area.ts'
import { INCIDENT } from '../../../fixtures/entries.ts'

const OTHER = '01K6AAAAAAAAAAAAAAAAAAAAAB'

test('an incident belongs to the circle that was said last, or to this device alone', () => {
  const belonging = createBelonging(createStorage(() => fakeArea()))
  expect(belonging.circleOf(INCIDENT)).toBeUndefined()
  belonging.set(INCIDENT, 'team')
  belonging.set(OTHER, 'security')
  expect(belonging.all()).toEqual(
    new Map([
      [INCIDENT, 'team'],
      [OTHER, 'security'],
    ]),
  )
  belonging.set(INCIDENT, undefined)
  expect(belonging.circleOf(INCIDENT)).toBeUndefined()
})
test('a text that names no circle counts as none', () => {
  const belonging = createBelonging(createStorage(() => fakeArea(new Map([[`poise:circle:${INCIDENT}`, 'a.*']]))))
  expect(belonging.circleOf(INCIDENT)).toBeUndefined()
  expect(belonging.all().size).toBe(0)
})
test('what is kept of a deleted incident goes, in every circle, and of others nothing', () => {
  const keys = [
    `poise:circle:${INCIDENT}`,
    `poise:sync:team:${INCIDENT}`,
    `poise:sync:in:${INCIDENT}`,
    `poise:sync:team:${OTHER}`,
  ]
  const area = fakeArea(new Map([...keys, `poise:deleted:${INCIDENT}`].map((key) => [key, 'team'])))
  createBelonging(createStorage(() => area)).sweep((incident) => incident === INCIDENT)
  expect([...area.texts.keys()]).toEqual([`poise:sync:team:${OTHER}`, `poise:deleted:${INCIDENT}`])
})
test('only an incident that goes is told', () => {
  const $logs = atom<ReadonlyMap<string, readonly never[]>>(new Map([[INCIDENT, []]]))
  const listener = vi.fn()
  onGone($logs, listener)
  $logs.set(
    new Map([
      [INCIDENT, []],
      [OTHER, []],
    ]),
  )
  expect(listener).not.toHaveBeenCalled()
  $logs.set(new Map([[OTHER, []]]))
  expect(listener).toHaveBeenCalledOnce()
})
