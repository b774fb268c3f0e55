import { afterEach, describe, expect, test, vi } from 'vitest'
import { openPage } from '../../fixtures/page.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('contact values of this browser', () => {
  const CONTACT = 'poise:s:contact'
  const contact = async (texts: Iterable<[string, string]> = []) => {
    const page = openPage(texts)
    const { override } = await import('../../../src/stores/contact.ts')
    const { $ownContacts } = await import('../../../src/stores/own-contacts.ts')
    return { ...page, override, own: () => $ownContacts.get().values }
  }
  test('survive a restart and can be taken back one by one', async () => {
    const first = await contact()
    first.override('chat', '#war-room')
    first.override('pin', '42')
    const second = await contact(first.area.texts)
    expect(second.own()).toEqual({ chat: '#war-room', pin: '42' })
    second.override('chat', undefined)
    expect(second.own()).toEqual({ pin: '42' })
    second.override('pin', undefined)
    expect(second.area.texts.has(CONTACT)).toBe(false)
  })
  test.each(['{', 'null', '7', '{"chat":1}', '{"chat":null}', '"text"', '{"chat":{}}'])(
    'that can’t be read (%s) are moved aside, exactly as they were',
    async (text) => {
      const { area, own } = await contact([[CONTACT, text]])
      expect(own()).toEqual({})
      expect(area.texts).toEqual(new Map([[`poise:aside:${CONTACT}`, text]]))
    },
  )
  test('with names that mean something to JavaScript change nothing else', async () => {
    const { own, override } = await contact([[CONTACT, '{"__proto__":"x","constructor":"y"}']])
    override('pin', '42')
    expect(Object.getPrototypeOf(own())).toBe(Object.prototype)
    expect(Object.keys({})).toEqual([])
    expect(own().pin).toBe('42')
  })
  test('follow another tab', async () => {
    const { otherTab, own } = await contact()
    otherTab(CONTACT, '{"pin":"7"}')
    expect(own()).toEqual({ pin: '7' })
    otherTab('poise:s:role', 'scribe')
    expect(own()).toEqual({ pin: '7' })
  })
  test('are written back when another tab clears the storage', async () => {
    const { area, otherTab, own } = await contact([[CONTACT, '{"pin":"7"}']])
    otherTab(null)
    expect(own()).toEqual({ pin: '7' })
    expect(area.texts.get(CONTACT)).toBe('{"pin":"7"}')
  })
})
