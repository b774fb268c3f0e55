import { describe, expect, test } from 'vitest'
import { ENTRY_PREFIX } from '../../../../src/domain/log/stored-entry.ts'
import { TEXT_LIMIT } from '../../../../src/domain/log/text-limit.ts'
import { refusalOf } from '../../../../src/stores/log/refusal.ts'
import { startCleanIn } from '../../../../src/stores/log/start-clean.ts'
import { Browser } from '../../../fixtures/browser.ts'

const note = (text: string) => ({ kind: 'note', text }) as const

describe('FAULTS 93: several things at once', () => {
  const open = () => {
    const browser = new Browser()
    const { log, storage } = browser.open()
    log.record(note('一'))
    return { browser, log, storage, before: new Map(browser.area.texts) }
  }
  const texts = (log: Browser['tabs'][number]['log']) =>
    log.$entries.get().map((entry) => (entry.kind === 'note' ? entry.text : entry.kind))
  const tooLong = note('x'.repeat(TEXT_LIMIT + 1))

  test('are stored together, once all of them are done', () => {
    const { browser, log, before } = open()
    log.allOrNothing(() => {
      log.record(note('二'))
      startCleanIn(log)
      log.allOrNothing(() => log.record(note('三')))
      expect(texts(log)).toEqual(['三'])
      expect(browser.area.texts).toEqual(before)
    })
    expect(texts(log)).toEqual(['三'])
    expect(texts(browser.open().log)).toEqual(['三'])
    expect([...browser.area.texts.keys()].filter((key) => key.startsWith(ENTRY_PREFIX))).toHaveLength(4)
  })
  test.each([0, 1, 2, 3])('leave everything as it was when number %s is refused, and may be done again', (refused) => {
    const { browser, log, before } = open()
    const entries = log.$entries.get()
    const act = (fails: boolean) =>
      log.allOrNothing(() => {
        for (let step = 0; step < 4; step++) {
          if (step === 2) startCleanIn(log)
          log.record(fails && step === refused ? tooLong : note(`第 ${step} 件`))
        }
      })
    expect(refusalOf(() => act(true))).toBe('tooLong')
    expect(browser.area.texts).toEqual(before)
    expect(log.$entries.get()).toEqual(entries)
    expect(log.$currentId.get()).toBe(entries[0]?.incident)
    act(false)
    expect(texts(log)).toEqual(['第 2 件', '第 3 件'])
  })
})
