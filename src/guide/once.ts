import type { Locale } from '../i18n/languages.ts'

/**
 * A function whose answer for a language is worked out once for each build, however many pages ask. While one writes,
 * `npm run dev`, pages and drills change, and it is worked out each time.
 */
export function oncePerLocale<Value>(make: (locale: Locale) => Value): (locale: Locale) => Value {
  const made = new Map<Locale, Value>()
  return (locale) => {
    const value = made.get(locale) ?? make(locale)
    if (import.meta.env.PROD) made.set(locale, value)
    return value
  }
}
