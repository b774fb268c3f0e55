import { expectTypeOf, test } from 'vitest'
import { isDataLink } from '../../../../src/domain/log/data-link.ts'
import type { DataLink, GuideWords, Id, Person, SortOf, Typed } from '../../../../src/domain/log/text-sort.ts'
import type { TextSorts } from '../../../../src/domain/log/typed-text.ts'

test('a sort of text passes for a string, a string for any sort, and no sort for another', () => {
  expectTypeOf<Person>().toExtend<string>()
  expectTypeOf<string>().toExtend<Person>()
  expectTypeOf<Typed>().not.toExtend<Person>()
  expectTypeOf<DataLink>().not.toExtend<Typed>()
  expectTypeOf<GuideWords>().not.toExtend<Id>()
  expectTypeOf<SortOf<Person>>().toEqualTypeOf<'person'>()
  expectTypeOf<SortOf<string>>().toEqualTypeOf<never>()
})

test('a kind’s texts are sorted as their types say, and a text without a sort fits nothing', () => {
  interface Decision {
    kind: 'decision'
    text: Typed
    decidedBy?: Person
    ticket: string
    urgent: boolean
    choice: 'a' | 'b'
  }
  expectTypeOf<TextSorts<Decision>>().toEqualTypeOf<{
    readonly text: 'text'
    readonly decidedBy: 'person'
    readonly ticket: never
  }>()
})

test('a data link is called source, or the timeline wouldn’t show it', () => {
  expectTypeOf<TextSorts<{ kind: 'decision'; source?: DataLink }>>().toEqualTypeOf<{ readonly source: 'link' }>()
  expectTypeOf<TextSorts<{ kind: 'decision'; source: string }>>().toEqualTypeOf<{ readonly source: never }>()
  expectTypeOf<TextSorts<{ kind: 'decision'; dashboard?: DataLink }>>().toEqualTypeOf<{ readonly dashboard: never }>()
  expectTypeOf(isDataLink).guards.toEqualTypeOf<DataLink>()
})
