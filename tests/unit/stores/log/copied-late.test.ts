import { expect, test } from 'vitest'
import type { Mirror } from '../../../../src/stores/mirror.ts'
import { keepSecondCopy } from '../../../../src/stores/log/second-copy.ts'
import { Browser, type Tab } from '../../../fixtures/browser.ts'
import { note } from '../../../fixtures/entries.ts'
import { fakeMirror } from '../../../fixtures/fake-mirror.ts'

const settle = () => new Promise((resolve) => setTimeout(resolve))
const deliverAll = (browser: Browser, tab: Tab) => {
  while (tab.waiting.length > 0) browser.deliver(tab, 0)
}

test.each([
  ['hears of it', (browser: Browser, tab: Tab) => deliverAll(browser, tab)],
  ['comes back to it', (_browser: Browser, tab: Tab) => tab.log.catchUp()],
])(
  'the second copy keeps nothing that another tab deletes while it is still being copied, when this one %s',
  async (_how, learn) => {
    const browser = new Browser()
    const [tab, other] = [browser.open(), browser.open()]
    const many = Array.from({ length: 300 }, (_, index) => note(index + 1, '03:00', `第 ${index} 条`))
    other.log.merge(many)
    deliverAll(browser, tab)
    const mirror = fakeMirror()
    const isReady = Promise.withResolvers<void>()
    const open = async (): Promise<Mirror> => ({
      read: mirror.read,
      write: async (changes) => {
        await isReady.promise
        await mirror.write(changes)
      },
    })
    const kept = keepSecondCopy(tab.storage, tab.log, { notify: () => undefined, withdraw: () => undefined }, open)
    await settle()
    other.log.remove(many[0]?.incident ?? '')
    learn(browser, tab)
    isReady.resolve()
    await kept
    await settle()
    expect(mirror.texts.size).toBe(0)
  },
)
