import { afterEach, describe, expect, test, vi } from 'vitest'
import { openPage } from '../../fixtures/page.ts'
import { NOBODY } from '../../fixtures/recording.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the page’s own log', () => {
  const open = async (texts: Iterable<[string, string]> = []) => {
    const page = openPage(texts)
    const [log, incident, steps] = await Promise.all([
      import('../../../src/stores/log/index.ts'),
      import('../../../src/stores/incident.ts'),
      import('../../../src/stores/steps.ts'),
    ])
    return { ...page, ...log, ...incident, ...steps }
  }

  test('opens no incident by being looked at', async () => {
    const { $incident, $steps } = await open()
    const { $staleHours } = await import('../../../src/stores/stale.ts')
    expect($incident.get()).toBeUndefined()
    expect($steps.get().size).toBe(0)
    expect($staleHours.get()).toBe(0)
  })
  test('hears of what another tab has stored, through the window', async () => {
    const first = await open()
    const entry = first.record({ kind: 'ended' }, NOBODY)
    const second = await open([['poise:current', entry.incident]])
    expect(second.$incident.get()).toBeUndefined()
    for (const [key, text] of first.area.texts) second.otherTab(key, text)
    expect(second.$incident.get()?.endedAt).toBe(entry.at)
  })
})
