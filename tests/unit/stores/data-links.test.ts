import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ME, openRecording, type Recording } from '../../fixtures/recording.ts'

const FIRST = 'https://data.example/1'
const SECOND = 'https://data.example/2'
let page: Recording
let evidence: typeof import('../../../src/stores/data-links.ts')
let entry: string

beforeEach(async () => {
  page = await openRecording()
  evidence = await import('../../../src/stores/data-links.ts')
  entry = page.log.record({ kind: 'note', text: '一条' }).id
})
afterEach(() => vi.unstubAllGlobals())

/** What was recorded after the note. */
const recorded = () => page.recorded().slice(1)
const given = (source: string) => ({ kind: 'amended', entry, source, by: ME })
async function shownSource() {
  const { $incident } = await import('../../../src/stores/incident.ts')
  return $incident.get()?.timeline[0]?.source
}

describe('a data link', () => {
  test('is given to an entry, and the one that it has already isn’t written again', () => {
    expect(evidence.addSource(entry, ` ${FIRST} `)).toBe(true)
    expect(evidence.addSource(entry, FIRST)).toBe(true)
    evidence.setSource(entry, FIRST)
    expect(recorded()).toEqual([given(FIRST)])
  })
  test.each(['javascript:alert(1)', 'data:text/html,x', 'example.com', 'https://a b'])('isn’t %j', (typed) => {
    expect(evidence.addSource(entry, typed)).toBe(false)
    evidence.setSource(entry, typed)
    expect(recorded()).toEqual([])
  })
  test('isn’t the empty text', () => {
    expect(evidence.addSource(entry, '')).toBe(false)
  })
  test('isn’t given to what was retracted or isn’t there', () => {
    page.log.record({ kind: 'retracted', entry })
    evidence.addSource(entry, FIRST)
    evidence.setSource(entry, SECOND)
    evidence.setSource('01K6BBBBBBBBBBBBBBBB000001', FIRST)
    expect(recorded()).toHaveLength(1)
  })
})

describe('an emptied field', () => {
  test('takes back every amendment that gave the link, each once', async () => {
    evidence.setSource(entry, FIRST)
    evidence.setSource(entry, SECOND)
    evidence.setSource(entry, ' ')
    evidence.setSource(entry, '')
    expect(await shownSource()).toBeUndefined()
    expect(recorded().slice(2)).toMatchObject([{ kind: 'retracted' }, { kind: 'retracted' }])
    evidence.setSource(entry, FIRST)
    evidence.setSource(entry, '')
    expect(recorded().slice(4)).toMatchObject([given(FIRST), { kind: 'retracted' }])
  })
  test('leaves the link with which the note was written, and what an amendment says beside its link', async () => {
    const own = page.log.record({ kind: 'note', text: '另一条', source: FIRST }).id
    page.log.record({ kind: 'amended', entry, source: SECOND, text: '改过' })
    evidence.setSource(own, '')
    evidence.setSource(entry, '')
    expect(recorded()).toHaveLength(2)
    expect(await shownSource()).toBe(SECOND)
  })
})
