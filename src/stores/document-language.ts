import { setting } from './setting.ts'

/**
 * The language in which postmortems are written, a BCP 47 tag; the empty text for that of the page. Whether the site has
 * that language is for the page to say: it may have been chosen where there were others.
 */
export const $documentLanguage = setting('document-language', (value) => /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(value))
