import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findText, searchable } from '../../../../src/domain/search/search.ts'
import { fold } from '../../../../src/domain/search/fold.ts'

const text = fc
  .array(fc.constantFrom(...'事件指挥官 SEV-1，。Incident the call\n“”１'), { maxLength: 60 })
  .map((all) => all.join(''))
const pages = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 })

test('a stretch of any page’s text finds that page', () => {
  fc.assert(
    fc.property(pages, fc.nat(), fc.nat(), fc.nat(), (texts, at, start, length) => {
      const all = texts.map(([title, body], index) => ({
        route: `p/${index}`,
        synonyms: [],
        places: [
          { id: '', heading: title, text: '' },
          { id: 'a', heading: 'A', text: body },
        ],
      }))
      const page = at % texts.length
      const body = texts[page]?.[1] ?? ''
      const from = start % (body.length + 1)
      const query = body.slice(from, from + 1 + (length % 20))
      fc.pre(fold(query) !== '')
      expect(findText(searchable(all), query, []).map(({ route }) => route)).toContain(`p/${page}`)
    }),
    { numRuns: 2000 },
  )
})
test('folding what was folded changes nothing', () => {
  fc.assert(
    fc.property(text, (original) => {
      expect(fold(fold(original))).toBe(fold(original))
    }),
  )
})
