import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { source } from '../../fixtures/postmortem.ts'
import { ME, openRecording, type Recording, NOBODY } from '../../fixtures/recording.ts'

const { words } = source([])
let page: Recording
let drafts: typeof import('../../../src/stores/postmortem-drafts.ts')

beforeEach(async () => {
  page = await openRecording()
  drafts = await import('../../../src/stores/postmortem-drafts.ts')
  page.log.record({ kind: 'declared', title: '支付回调超时', severity: 'SEV-1', drill: false }, NOBODY)
})
afterEach(() => vi.unstubAllGlobals())

const save = (key: string, text: string) => drafts.savePostmortemDraft(key, text, words)
const recorded = () => page.recorded().slice(1)

test('what is typed becomes the value of its field, once', () => {
  save('overview', '写满了')
  save('overview', '写满了')
  save(`item.01K6BBBBBBBBBBBBBBBB000001.owner`, '李雷')
  expect(recorded()).toEqual([
    { kind: 'field', field: 'overview', value: '写满了', by: ME },
    { kind: 'field', field: 'item.01K6BBBBBBBBBBBBBBBB000001.owner', value: '李雷', by: ME },
  ])
})

test('what the log says by itself isn’t written, unless something else stood in its place', () => {
  save('title', '支付回调超时')
  expect(recorded()).toEqual([])
  save('title', '队列写满')
  save('title', '支付回调超时')
  expect(recorded()).toHaveLength(2)
})

test('the draft of a data link goes to the entry that it proves', () => {
  const [{ id: entry = '' } = {}] = page.log.$entries.get()
  save(drafts.linkKey(entry), 'https://data.example/')
  save(drafts.linkKey(entry), 'no address')
  expect(recorded()).toEqual([{ kind: 'amended', entry, source: 'https://data.example/', by: ME }])
})

test('what is typed and not saved stands in the place of what is', () => {
  const stored = new Map([
    ['overview', '旧'],
    ['owner', '李雷'],
  ])
  const typed = new Map([
    ['overview', { text: '新', dirty: true }],
    ['owner', { text: '李', dirty: false }],
    ['link.x', { text: 'https://data.example/', dirty: true }],
  ])
  expect([...drafts.fieldsWithDrafts(stored, typed)]).toEqual([
    ['overview', '新'],
    ['owner', '李雷'],
  ])
  expect(drafts.fieldsWithDrafts(undefined, typed).get('overview')).toBe('新')
})

test('once a newer Poise writes here, what is typed stays in its field with the reason, and nothing is recorded', async () => {
  const { createDrafts } = await import('../../../src/stores/drafts.ts')
  const { $drafts, type, leave } = createDrafts(save)
  page.writeNewer()
  type('overview', '写满了')
  leave('overview')
  expect($drafts.get().get('overview')).toEqual({ text: '写满了', dirty: true, refusal: 'newer' })
  expect(recorded()).toEqual([])
})
