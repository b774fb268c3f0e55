import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitAddresses } from '../../src/domain/export/addresses.ts'
import { postmortemMarkdown } from '../../src/domain/export/markdown.ts'
import type { Entry, Happening } from '../../src/domain/log.ts'
import { postmortemDocument } from '../../src/domain/postmortem.ts'
import { FIELDS, itemField } from '../../src/domain/postmortem-fields.ts'
import { HOSTILE, PIECES } from '../fixtures/hostile.ts'
import { expected, outline, parse } from '../fixtures/outline.ts'
import { entry, source } from '../fixtures/postmortem.ts'

/** An incident in which everything that can be typed is taken from these texts in turn. */
function incidentOf(texts: readonly string[]): Entry[] {
  let taken = 0
  const next = () => texts[taken++ % texts.length] ?? ''
  const step = 'during/during-an-incident:everyone/x'
  const happenings: Happening[] = [
    { kind: 'declared', title: next(), severity: 'SEV-1', drill: true },
    { kind: 'role', role: 'incident-commander', person: next() },
    { kind: 'role', role: 'deputy', person: next() },
    { kind: 'step', step, state: 'done', label: next() },
    { kind: 'step', step, state: 'skipped', label: next(), reason: next() },
    { kind: 'note', text: next() },
    { kind: 'note', text: next(), source: 'https://data.example/a_(b)?c=[d]&e=*f*|g' },
    { kind: 'note', text: next(), todo: true },
    ...Object.keys(FIELDS).map((field): Happening => ({ kind: 'field', field, value: next() })),
  ]
  const entries = happenings.map((happening, number) => entry(number, '19:08', happening, { by: next() }))
  const item = entries[7]?.id ?? ''
  const parts = (['text', 'owner', 'priority', 'ticket'] as const).map((part): Happening => ({
    kind: 'field',
    field: itemField(item, part),
    value: next(),
  }))
  return [...entries, ...parts.map((happening, number) => entry(100 + number, '19:09', happening))]
}

function expectSameDocument(texts: readonly string[]): void {
  const document = postmortemDocument(source(incidentOf(texts)))
  expect(outline(parse(postmortemMarkdown(document)))).toEqual(expected(document))
}

test.each(HOSTILE)('%j comes back as the same plain text from every place where it can be typed', (text) => {
  expectSameDocument([text])
})

test('hostile texts beside each other come back as they were', { timeout: 60_000 }, () => {
  for (let start = 0; start < HOSTILE.length; start++)
    expectSameDocument([...HOSTILE.slice(start), ...HOSTILE.slice(0, start)])
})

const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''))
const anything = fc.oneof(
  hostile,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

test('whatever is typed comes back as the same plain text', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(anything, { minLength: 1, maxLength: 12 }), (texts) => {
      expectSameDocument(texts)
    }),
    { numRuns: 150 },
  )
})

test('the stretches of a text, joined, are the text', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(
        splitAddresses(text)
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
