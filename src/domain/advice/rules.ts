import type { PostmortemSource } from '../postmortem/source.ts'
import type { Fields } from '../postmortem/fields.ts'
import { type Advice, advise, dismissed, spotsOf } from './wording.ts'
import { EN } from './en.ts'
import { ZH_CN } from './zh-CN.ts'

/**
 * What is advised for a postmortem. Its texts are read by the rules of both languages.
 * @param language the language in which the advice is given
 */
export function adviseIn(source: PostmortemSource, language: 'zh-CN' | 'en'): Advice[] {
  return advise(spotsOf(source), language === 'en' ? [EN, ZH_CN] : [ZH_CN, EN], source.fields)
}

/**
 * What was dismissed for a postmortem.
 * @param language the language of the advice
 */
export function dismissedIn(fields: Fields, language: 'zh-CN' | 'en'): Advice[] {
  return dismissed(language === 'en' ? EN : ZH_CN, fields)
}
