import { afterEach, describe, expect, test, vi } from 'vitest'
import { openPage, type Page } from '../../fixtures/page.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const KEY = 'poise:s:shape'
const ASIDE = `poise:aside:${KEY}`

/** A setting that takes `round` and `square`, as a page that holds these texts finds it. */
async function shape(texts: Iterable<[string, string]> = []) {
  const page = openPage(texts)
  const { setting } = await import('../../../src/stores/setting.ts')
  return { ...page, $shape: setting('shape', (value) => value === 'round' || value === 'square') }
}

describe('a setting', () => {
  test('is the empty text until it is chosen, and stores nothing by itself', async () => {
    const { area, $shape } = await shape()
    expect($shape.get()).toBe('')
    expect(area.texts.size).toBe(0)
  })
  test('survives a restart', async () => {
    const { area, $shape } = await shape()
    $shape.set('round')
    expect(area.texts.get(KEY)).toBe('round')
    expect((await shape(area.texts)).$shape.get()).toBe('round')
  })
  test('leaves nothing behind when it is taken back', async () => {
    const { area, $shape } = await shape([[KEY, 'round']])
    $shape.set('')
    expect(area.texts.has(KEY)).toBe(false)
  })
  test('that was stored and isn’t valid is moved aside and counts as absent', async () => {
    const { area, $shape } = await shape([[KEY, '三角']])
    expect($shape.get()).toBe('')
    expect(area.texts).toEqual(new Map([[ASIDE, '三角']]))
  })
  test('that was stored as the empty text counts as absent', async () => {
    const { area, $shape } = await shape([[KEY, '']])
    expect($shape.get()).toBe('')
    expect(area.texts).toEqual(new Map([[KEY, '']]))
  })
})

describe('a setting follows another tab', () => {
  test('that changes it or takes it back, without writing anything itself', async () => {
    const { area, otherTab, $shape } = await shape([[KEY, 'round']])
    const write = vi.spyOn(area, 'setItem')
    otherTab(KEY, 'square')
    expect($shape.get()).toBe('square')
    otherTab(KEY)
    expect($shape.get()).toBe('')
    expect(write).not.toHaveBeenCalled()
  })
  test('but not into nonsense', async () => {
    const { area, otherTab, $shape } = await shape([[KEY, 'round']])
    otherTab(KEY, '三角')
    expect($shape.get()).toBe('')
    expect(area.texts.get(ASIDE)).toBe('三角')
  })
  test('and doesn’t mind other keys', async () => {
    const { otherTab, $shape } = await shape([[KEY, 'round']])
    otherTab('poise:s:other', 'square')
    expect($shape.get()).toBe('round')
  })
  test('that clears the storage no further than this: what is chosen here is written back', async () => {
    const { area, otherTab, $shape } = await shape([[KEY, 'round']])
    otherTab(null)
    expect($shape.get()).toBe('round')
    expect(area.texts).toEqual(new Map([[KEY, 'round']]))
  })
  test('that clears the storage, and stores nothing when nothing is chosen', async () => {
    const { area, otherTab } = await shape()
    otherTab(null)
    expect(area.texts.size).toBe(0)
  })
})

describe('my name and my role', () => {
  const me = async (texts: Iterable<[string, string]>) => {
    openPage(texts)
    return (await import('../../../src/stores/me.ts')).me()
  }
  test('stand beside what I record: the name, else the role, else nobody', async () => {
    expect(
      await me([
        ['poise:s:name', ' 小王 '],
        ['poise:s:role', 'scribe'],
      ]),
    ).toBe('小王')
    expect(
      await me([
        ['poise:s:name', '  '],
        ['poise:s:role', 'scribe'],
      ]),
    ).toBe('scribe')
    expect(await me([['poise:s:role', 'scribe']])).toBe('scribe')
    expect(await me([])).toBeUndefined()
  })
  test('that can’t be a role or a name are refused', async () => {
    expect(
      await me([
        ['poise:s:role', 'toString'],
        ['poise:s:name', 'x'.repeat(41)],
      ]),
    ).toBeUndefined()
  })
})

describe('contact values of this browser', () => {
  const CONTACT = 'poise:s:contact'
  const contact = async (texts: Iterable<[string, string]> = []) => {
    const page = openPage(texts)
    const { override } = await import('../../../src/stores/contact-override.ts')
    return { ...page, override, ...(await import('../../../src/stores/contact.ts')) }
  }
  test('survive a restart and can be taken back one by one', async () => {
    const first = await contact()
    first.override('chat', '#war-room')
    first.override('pin', '42')
    const second = await contact(first.area.texts)
    expect(second.$overrides.get()).toEqual({ chat: '#war-room', pin: '42' })
    second.override('chat', undefined)
    expect(second.$overrides.get()).toEqual({ pin: '42' })
    second.override('pin', undefined)
    expect(second.area.texts.has(CONTACT)).toBe(false)
  })
  test.each(['{', 'null', '7', '{"chat":1}', '{"chat":null}', '"text"', '{"chat":{}}'])(
    'that can’t be read (%s) are moved aside, exactly as they were',
    async (text) => {
      const { area, $overrides } = await contact([[CONTACT, text]])
      expect($overrides.get()).toEqual({})
      expect(area.texts).toEqual(new Map([[`poise:aside:${CONTACT}`, text]]))
    },
  )
  test('with names that mean something to JavaScript change nothing else', async () => {
    const { $overrides, override } = await contact([[CONTACT, '{"__proto__":"x","constructor":"y"}']])
    override('pin', '42')
    expect(Object.getPrototypeOf($overrides.get())).toBe(Object.prototype)
    expect(Object.keys({})).toEqual([])
    expect($overrides.get().pin).toBe('42')
  })
  test('follow another tab', async () => {
    const { otherTab, $overrides } = await contact()
    otherTab(CONTACT, '{"pin":"7"}')
    expect($overrides.get()).toEqual({ pin: '7' })
    otherTab('poise:s:role', 'scribe')
    expect($overrides.get()).toEqual({ pin: '7' })
  })
  test('are written back when another tab clears the storage', async () => {
    const { area, otherTab, $overrides } = await contact([[CONTACT, '{"pin":"7"}']])
    otherTab(null)
    expect($overrides.get()).toEqual({ pin: '7' })
    expect(area.texts.get(CONTACT)).toBe('{"pin":"7"}')
  })
})

describe('the page’s own log', () => {
  const open = async (texts: Iterable<[string, string]> = []) => {
    const page: Page = openPage(texts)
    const [log, incident, note, checklist] = await Promise.all([
      import('../../../src/stores/log/index.ts'),
      import('../../../src/stores/incident.ts'),
      import('../../../src/stores/notes.ts'),
      import('../../../src/stores/steps.ts'),
    ])
    return { ...page, ...log, ...incident, ...note, ...checklist }
  }
  const STEP = 'during/x:a'

  test('opens no incident by being looked at', async () => {
    const { $incident, $steps, $staleHours } = await open()
    expect($incident.get()).toBeUndefined()
    expect($steps.get().size).toBe(0)
    expect($staleHours.get()).toBe(0)
  })
  test('hears of what another tab has stored, through the window', async () => {
    const first = await open()
    const entry = first.record({ kind: 'ended' })
    const second = await open([['poise:current', entry.incident]])
    expect(second.$incident.get()).toBeUndefined()
    for (const [key, text] of first.area.texts) second.otherTab(key, text)
    expect(second.$incident.get()?.endedAt).toBe(entry.at)
  })
  test('writes an entry for a step only when that changes something', async () => {
    const { recordStep, $steps, $entries } = await open()
    recordStep(STEP, 'open', '标签')
    expect($entries.get()).toEqual([])
    recordStep(STEP, 'done', '标签')
    recordStep(STEP, 'done', '标签')
    recordStep(STEP, 'skipped', '标签', '没有聊天')
    recordStep(STEP, 'skipped', '标签', '没有聊天')
    recordStep(STEP, 'skipped', '标签', '别的理由')
    recordStep(STEP, 'open', '标签')
    expect($entries.get()).toHaveLength(4)
    expect($steps.get().get(STEP)?.state).toBe('open')
  })
  test.each([
    ['延迟升高', { text: '延迟升高' }],
    ['  延迟升高\n', { text: '延迟升高' }],
    ['TODO 查连接数', { text: '查连接数', todo: true }],
    ['todo：查连接数', { text: '查连接数', todo: true }],
    ['TODO查连接数', { text: '查连接数', todo: true }],
    ['Todo: x', { text: 'x', todo: true }],
    ['todos are many', { text: 'todos are many' }],
    ['查 TODO', { text: '查 TODO' }],
  ])('writes the note %j down', async (typed, expected) => {
    const { addNote, $entries } = await open()
    addNote(typed)
    const [entry] = $entries.get()
    expect(entry).toMatchObject(expected)
    expect(entry && 'todo' in entry).toBe('todo' in expected)
  })
  test.each(['', '   ', '\n', 'TODO', 'todo： '])('writes nothing for %j', async (typed) => {
    const { addNote, $entries } = await open()
    addNote(typed)
    expect($entries.get()).toEqual([])
  })
  test('writes a note that is too long for one entry as several, and loses no character', async () => {
    const { area, addNote, $entries } = await open()
    const typed = `TODO ${'😀长'.repeat(25_000)}完`
    addNote(typed)
    const texts = (entries: readonly { kind: string }[]) =>
      entries.map((entry) => 'text' in entry && entry.text).join('')
    expect(texts($entries.get())).toBe(typed.slice(5))
    expect($entries.get().filter((entry) => 'todo' in entry)).toHaveLength(1)
    const restarted = await open(area.texts)
    expect(texts(restarted.$entries.get())).toBe(typed.slice(5))
  })
})
