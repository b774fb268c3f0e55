import { afterEach, expect, test, vi } from 'vitest'
import { decodeRecord } from '../../../src/domain/transfer/record-file.ts'
import { decodeLink, encodeLink } from '../../../src/domain/transfer/link.ts'
import type { Entry } from '../../../src/domain/log/entry.ts'
import { everyExport } from '../../fixtures/every-export.ts'
import { HOSTILE } from '../../fixtures/hostile.ts'
import { incidentOf } from '../../fixtures/hostile-incident.ts'
import { openPage } from '../../fixtures/page.ts'
import { entry } from '../../fixtures/postmortem.ts'
import { PUBLISHED } from '../../fixtures/published.ts'
import { revised } from '../../fixtures/revised.ts'

const NOW = Date.parse('2026-11-22T03:00:00.000Z')
afterEach(() => vi.unstubAllGlobals())

/** A browser with its stores, over what it has stored. */
async function browser(texts: Iterable<[string, string]> = []) {
  const { area } = openPage(texts)
  const log = await import('../../../src/stores/log/index.ts')
  const { $incident } = await import('../../../src/stores/incident.ts')
  const transfer = await import('../../../src/stores/transfer.ts')
  /** Everything that can be taken out of this browser: the JSON files and every export of the current incident. */
  const out = () => {
    const incident = $incident.get()
    if (!incident) throw new Error('Expected an incident to be open.')
    return { json: transfer.recordTexts(false), exports: everyExport(incident, log.$currentId.get(), NOW) }
  }
  return { area, log, out, ...transfer }
}

function entriesOf(decoded: ReturnType<typeof decodeRecord>): Entry[] {
  if ('problem' in decoded) throw new Error(decoded.problem.kind)
  return decoded.entries
}

const more = [entry(900, '22:59', { kind: 'note', text: '扩容' }), entry(901, '23:00', { kind: 'ended' })]
const CASES: [name: string, entries: Entry[]][] = [
  ...PUBLISHED.map(({ name, entries }): [string, Entry[]] => [name, revised(entries, '王芳 “=1+1” | <b>')]),
  ['an incident full of hostile text', revised([...incidentOf(HOSTILE), ...more], HOSTILE[0] ?? '')],
]

test.each(CASES)(
  '%s goes through a file into another browser, and every export is the same byte for byte',
  async (_, entries) => {
    const sender = await browser()
    sender.log.merge(entries)
    sender.log.open(entries[0]?.incident)
    const before = sender.out()
    expect(Object.keys(before.exports)).toHaveLength(18)

    // The reader chooses a file, sees what would be added and takes it in.
    const receiver = await browser()
    const files = before.json
    expect(files).toHaveLength(1)
    const given = files.flatMap((file) => entriesOf(decodeRecord(file)))
    const { added, unlike } = receiver.wouldChange(given)
    expect([added.length, unlike.length]).toEqual([entries.length, 0])
    const undo = receiver.takeIn(added)
    expect(receiver.out()).toEqual(before)

    // It's all in the storage: the next visit reads it from there.
    const { area } = receiver
    const revisit = await browser(area.texts)
    expect(revisit.log.$entries.get()).toEqual(sender.log.$entries.get())
    expect(revisit.out()).toEqual(before)

    // Taken in a second time it changes nothing, and the undo takes it all out.
    expect(revisit.takeIn(given)).toBeTypeOf('function')
    expect(revisit.out()).toEqual(before)
    undo()
    expect(receiver.log.$entries.get()).toEqual([])
  },
)

test.each(CASES)('%s arrives in parts, by link and by file, over what is there already', async (_, entries) => {
  const sender = await browser()
  sender.log.merge(entries)
  sender.log.open(entries[0]?.incident)
  const before = sender.out()

  const receiver = await browser()
  receiver.takeIn(entries.filter((_, index) => index % 3 === 0))
  const late = entries.filter((_, index) => index % 3 === 1)
  const link = await encodeLink(before.json[0] ?? '')
  if ('problem' in link) receiver.takeIn(late)
  else receiver.takeIn(entriesOf(await decodeLink(link.fragment)))
  receiver.takeIn(before.json.flatMap((file) => entriesOf(decodeRecord(file))))
  expect(receiver.out()).toEqual(before)
})

test.each(CASES)('what was put right, retracted and moved on in %s shows in the exports', async (name, entries) => {
  const { log, out } = await browser()
  log.merge(entries)
  log.open(entries[0]?.incident)
  const { 'Markdown, zh-CN': markdown = '', 'calendar, zh-CN': calendar = '', 'CSV, zh-CN': csv = '' } = out().exports
  const [first, second, third] = entries.filter((entry) => entry.kind === 'note')
  expect(markdown).toContain('改过：')
  expect(markdown).toContain('(https://data.example/first)')
  expect(markdown).not.toContain('这次改动又撤回了')
  expect(markdown).toContain('已审查')
  expect(markdown).toContain('第二段，后来改过')
  expect(csv).toContain('"P1"')
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3)
  if (name.includes('hostile')) return
  expect(markdown).not.toContain(first?.text)
  expect(markdown).toContain(second?.text)
  expect(markdown).not.toContain(third?.text)
})
