declare const SORT: unique symbol

/**
 * What a text in an entry holds: what somebody typed, the name of a person, a data link, the words of the guide as
 * somebody saw them, or an `id`, which Poise made and nobody typed.
 */
export type TextSort = 'text' | 'person' | 'link' | 'guide' | 'id'

/**
 * A text whose sort the compiler knows. At run time it is a string, and any string may become one; but one sort doesn't
 * pass for another, so that masking and decoding can't take a name for something else.
 */
export type SortedText<S extends TextSort> = string & { readonly [SORT]?: S }

/** What somebody typed. */
export type Typed = SortedText<'text'>
/** The name of a person, or the id of a role where somebody acts without giving a name. */
export type Person = SortedText<'person'>
/** An address at which data can be seen, see `isDataLink`. */
export type DataLink = SortedText<'link'>
/** Words of the guide as they stood when somebody saw them. */
export type GuideWords = SortedText<'guide'>
/** A name that Poise gave. */
export type Id = SortedText<'id'>

/** The sort of a text; `never` for a plain string, whose sort nobody said. */
export type SortOf<V extends string> = V extends SortedText<infer S> ? (TextSort extends S ? never : S) : never
