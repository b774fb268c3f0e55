import { setting } from './setting.ts'

/** The language in which postmortems are written, a BCP 47 tag; the empty text for that of the page. */
export const $documentLanguage = setting('document-language', (value) => value === 'zh-CN' || value === 'en')
