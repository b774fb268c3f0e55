import { en } from './en.ts'
import type { Locale } from './locales.ts'
import type { Same } from './same.ts'
import { zhCN } from './zh-CN.ts'

/** All words of the interface in one language. Only `.astro` files load them; islands get their part as a prop. */
export type Messages = Same<typeof zhCN>

/** The dictionary of a language. */
export function messages(locale: Locale): Messages {
  return locale === 'en' ? en : zhCN
}
