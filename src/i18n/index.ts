import { LANGUAGES, type Locale, type Messages } from './languages.ts'

/** The words of one group, as a component names them: `t: Words<'timers'>`, or `Words<'checklist'>['rail']`. */
export type Words<Group extends keyof Messages> = Messages[Group]

/** The dictionary of a language. Only `.astro` files and the build load it; an island gets its group as a prop. */
export function messages(locale: Locale): Messages {
  return LANGUAGES[locale].words
}
