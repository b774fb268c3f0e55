const WORD = '[tｔ][oｏ][dｄ][oｏ]'
/** 待辦 is how it is written in traditional characters, 代办 how input methods often write it by mistake. */
const CHINESE = '待(?:办|辦)(?:事(?:项|項))?'
const WORDS = `(?:${WORD}|to-do|${CHINESE}|代办)`
const OPENING = '[[【〔［(（「『<]'
const CLOSING = '[\\]】〕］)）」』>]'
/** What may stand before it: a bullet, a number, a quotation, hidden signs that came with a pasted text. */
const BEFORE = String.raw`(?:[\s\u200b-\u200f\u2060]|[-*+•·>](?=\s)|\d{1,3}[.)、．](?!\d))*`
/** What parts it from what there is to do. */
const AFTER = String.raw`(?:[\s:：,，、;；|]|[-–](?=\s)|[—–]+)*`
/**
 * What a to-do begins with: `TODO`, `ＴＯＤＯ：`, `to-do:`, `待办：`, `待辦：`, `【TODO】`, `**TODO**`, `[待办]`, `- [ ]`, `☐`, `#todo`.
 * A name of something, `todo-list` or `TODO.md`, is none.
 */
const TO_DO = new RegExp(
  `^${BEFORE}` +
    String.raw`(?:${OPENING}\s*${WORDS}\s*${CLOSING}|\*\*${WORDS}[:：]?\*\*|[[【［]\s*[\]】］]|[□☐]|` +
    `[#＃](?:${WORD}|${CHINESE})[#＃]|` +
    String.raw`[#＃]?(?:${WORD}(?![\wＡ-Ｚａ-ｚ０-９]|\.\w|-list)|` +
    String.raw`(?:to-do|to do|action items?|代办)(?=\s*[:：])|${CHINESE}(?=[\s:：,，、;；—]|-\s|$)))${AFTER}`,
  'iu',
)
/** Whom a to-do is for, where that stands before the word for it or in brackets after it: `@吴娜 TODO：`, `TODO(@吴娜):`. */
const NAMED_FIRST = /^\s*([@＠]\S+)[\s,，:：、]+(?=\S)/u
const NAMED_AFTER = /^[(（]\s*([@＠][^\s()（）]+)\s*[)）][\s:：]*/u

/**
 * Reads a typed text that may begin as a to-do, with `TODO`, `待办：` or an empty box: then it says what there is to do,
 * without that beginning. `todolist` and `待办都清了` aren't such beginnings. Any other text is given back as it is.
 */
export function readToDo(typed: string): { isToDo: boolean; text: string } {
  const [named = '', name] = NAMED_FIRST.exec(typed) ?? []
  const rest = typed.slice(named.length)
  if (name && TO_DO.test(rest)) return { isToDo: true, text: `${name} ${rest.replace(TO_DO, '')}` }
  const text = typed.replace(TO_DO, '')
  return text === typed ? { isToDo: false, text } : { isToDo: true, text: text.replace(NAMED_AFTER, '$1 ') }
}

/** `@name`, where a sentence or a clause could begin and end, or after a Chinese character; so no email address. */
const MENTION =
  /(?<=^|[\s,，;；:：。、(（[【]|\p{Script=Han})[@＠]([\p{L}\p{N}](?:[\p{L}\p{N}._·-]{0,38}[\p{L}\p{N}])?)(?=$|[\s,，;；:：。、)）\]】!！?？/]|\.)/gu
/** Longer than a name: `@吴娜重启支付网关` doesn't say where the name ends. */
const RUN_ON = /^\p{Script=Han}{6,}$/u
/** What can follow a Chinese character at once: in `由@吴娜跟进` the name ends somewhere. */
const SHORT_NAME = /^(?:\p{Script=Han}{2,3}|[\w.·-]+)$/u
/** Mentions of everybody, who own nothing. */
const EVERYBODY = /^(?:here|all|channel|everyone|team|所有人|全体|全体成员|全员|大家)$/i

/**
 * Whom a to-do names as its owner: the first `@name`. It leaves the text when it stands at its beginning or end
 * (`@吴娜 重启网关`), and stays where it is a part of the sentence (`问 @吴娜 要权限`) or all of it.
 * @returns no owner, and the text as it is, when nobody is named
 */
export function readOwner(text: string): { text: string; owner?: string } {
  const mention = [...text.matchAll(MENTION)].find((match) => isName(match, text))
  if (!mention) return { text }
  const owner = mention[1]
  const before = text.slice(0, mention.index).trim()
  const after = text.slice(mention.index + mention[0].length).replace(/^[\s,，:：、;；/.。!！?？]+/, '')
  const rest = before === '' ? after.trim() : after === '' ? before.replace(/[,，:：、(（]+$/, '').trim() : ''
  return { text: rest || text, owner }
}

function isName({ 0: whole, 1: name = '', index }: RegExpExecArray, text: string): boolean {
  if (EVERYBODY.test(name) || (whole === text.trim() && RUN_ON.test(name))) return false
  return /\p{Script=Han}$/u.test(text.slice(0, index)) ? SHORT_NAME.test(name) : true
}
