import { Document, isMap, type YAMLMap } from 'yaml'
import { LOCALES } from '../i18n/languages.ts'
import { ORGANIZATION_FILE, OWN_ORGANIZATION_FILE, parseOrganization } from '../schemas/organization-file.ts'

/** What `npm run new` asks for, one value after the other. */
export interface Question {
  /** The flag that answers it, without the dashes. */
  flag: string
  /** The place of the value in `organization.yaml`. */
  place: string
  asks: string
  /** What a company writes there, as an example. */
  example: string
}

/** The questions in the order in which they are asked. Whatever is left empty stays an example. */
export const QUESTIONS: readonly Question[] = [
  { flag: 'name', place: 'name', asks: 'Name of the company · 公司名称', example: 'Acme' },
  { flag: 'zone', place: 'timeZone', asks: 'Time zone · 时区', example: 'Asia/Shanghai' },
  {
    flag: 'languages',
    place: 'locales',
    asks: 'Languages, the first one at the root · 语言',
    example: LOCALES.join(','),
  },
  { flag: 'chat', place: 'contacts.chat.name', asks: 'Chat channel of incidents · 事件聊天频道', example: '#incident' },
  { flag: 'chat-url', place: 'contacts.chat.url', asks: 'Its address · 聊天网址', example: 'https://…' },
  { flag: 'call', place: 'contacts.call.url', asks: 'Address of the incident call · 通话网址', example: 'https://…' },
  {
    flag: 'phone',
    place: 'contacts.phone.number',
    asks: 'Phone number of the call · 电话号码',
    example: '+86 21 5555 1234',
  },
  { flag: 'pin', place: 'contacts.phone.pin', asks: 'PIN', example: '123456' },
]

/** What was answered, by flag. */
export type Answers = Readonly<Record<string, string>>

/**
 * The file that the answers make.
 * @param answers texts as they were typed; an empty one is left out
 */
export function organizationOf(answers: Answers): string {
  const document = new Document({})
  document.commentBefore =
    ' What is your own. Every other value, with its explanation, stands in ../organization.yaml: write what differs here,\n at the same place. The build lists which of our examples are still in force.'
  for (const { flag, place } of QUESTIONS) {
    const answer = answers[flag]?.trim()
    if (!answer) continue
    const value =
      place === 'locales'
        ? answer
            .split(/[\s,，]+/)
            .filter(Boolean)
            .map(localeOf)
        : answer
    document.setIn(place.split('.'), document.createNode(value))
    // The number is dialed, and this is how it is written.
    if (flag === 'phone') document.setIn(['contacts', 'phone', 'display'], answer)
  }
  quoteDigits(document.contents)
  return document.toString({ singleQuote: true, lineWidth: 0 })
}

/** `zh` and `zh_cn` are zh-CN; what is none of our languages stays, and is told to be wrong. */
function localeOf(written: string): string {
  const tag = written.replaceAll('_', '-').toLowerCase()
  const exact = LOCALES.find((locale) => locale.toLowerCase() === tag)
  return exact ?? LOCALES.find((locale) => locale.toLowerCase().split('-')[0] === tag) ?? written
}

/** What is wrong with an answer, in the words of the schema; `undefined` when it will do, or is empty. */
export function answerProblem(defaults: string, question: Question, answer: string): string | undefined {
  if (answer.trim() === '') return undefined
  try {
    const text = organizationOf({ [question.flag]: answer })
    parseOrganization(defaults, ORGANIZATION_FILE, { file: OWN_ORGANIZATION_FILE, text })
    return undefined
  } catch (error) {
    return (error as Error).message.split('\n')[0]?.replace(/^[^ ]+:\d+: /, '')
  }
}

/** A PIN is a text: what begins with 0 would lose it. */
function quoteDigits(contents: unknown): void {
  if (!isMap(contents)) return
  for (const { value } of (contents as YAMLMap<unknown, { value?: unknown; type?: string }>).items) {
    if (isMap(value)) quoteDigits(value)
    else if (value && typeof value.value === 'string' && /^[\d#+ ]+$/.test(value.value)) value.type = 'QUOTE_SINGLE'
  }
}
