import { en } from './en/index.ts'
import { zhCN } from './zh-CN/index.ts'

/** All words of the interface in one language. The Chinese dictionary decides which there are. */
export type Messages = typeof zhCN

/** What is known of a language beside its tag, which names its folders and stands in `lang`. */
interface Language {
  /** What it calls itself, where somebody chooses a language. */
  name: string
  words: Messages
}

/** The languages of the site by their BCP 47 tags, the default one first. `organization.yaml` says which are shown. */
export const LANGUAGES = {
  'zh-CN': { name: '中文', words: zhCN },
  en: { name: 'English', words: en },
} satisfies Record<string, Language>

/** BCP 47 tag of a language of the site. */
export type Locale = keyof typeof LANGUAGES
/** The tags of all languages, the default one first. */
export const LOCALES = Object.keys(LANGUAGES) as [Locale, ...Locale[]]
/** The first of them, which counts where nobody names another. */
export const DEFAULT_LOCALE = LOCALES[0]

/** One value for each language. */
export function byLanguage<T>(valueFor: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, valueFor(locale)])) as Record<Locale, T>
}
