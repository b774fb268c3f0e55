import type { AskingWords } from '../../domain/search/asking.ts'
import type { Locale } from '../../i18n/languages.ts'
import { en } from './en.ts'
import { zhCN } from './zh-CN.ts'

/** How people ask and speak, for the languages in which the search understands them; in any other it looks for words. */
export const ASKED: Readonly<Partial<Record<Locale, AskingWords>>> = { 'zh-CN': zhCN, en }
