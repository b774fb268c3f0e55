const WORD = '[tｔ][oｏ][dｄ][oｏ]'
const WORDS = `(?:${WORD}|to-do|待办(?:事项)?)`
/** What a to-do begins with: `TODO`, `ＴＯＤＯ：`, `to-do:`, `待办：`, `【TODO】`, `[待办]`, `- [ ]`, `☐`, `#todo`. */
const TO_DO = new RegExp(
  String.raw`^\s*(?:[-*+•·]\s+)?` +
    String.raw`(?:[[【〔［(（「]\s*${WORDS}\s*[\]】〕］)）」]|\[\s\]|[□☐]|` +
    String.raw`[#＃]?(?:${WORD}(?![\wＡ-Ｚａ-ｚ０-９])|to-do(?=\s*[:：])|待办(?:事项)?(?=[\s:：]|$)))[\s:：]*`,
  'iu',
)

/**
 * Reads a typed text that may begin as a to-do, with `TODO`, `待办：` or an empty box: then it says what there is to do,
 * without that beginning. `todolist` and `待办都清了` aren't such beginnings. Any other text is given back as it is.
 */
export function readToDo(typed: string): { isToDo: boolean; text: string } {
  const text = typed.replace(TO_DO, '')
  return { isToDo: text !== typed, text }
}

/** `@name`, where a sentence or a clause could begin and end; so no email address. */
const MENTION = /(?<=^|[\s,，;；:：。、(（])[@＠]([\p{L}\p{N}][\p{L}\p{N}._·-]{0,39})(?=$|[\s,，;；:：。、)）!！?？])/gu
/** Mentions of everybody, who own nothing. */
const EVERYBODY = /^(?:here|all|channel|everyone|team|所有人|全体|全体成员|全员|大家)$/i

/**
 * Whom a to-do names as its owner: the first `@name`. It leaves the text when it stands at its beginning or end
 * (`@吴娜 重启网关`), and stays where it is a part of the sentence (`问 @吴娜 要权限`) or all of it.
 * @returns no owner, and the text as it is, when nobody is named
 */
export function readOwner(text: string): { text: string; owner?: string } {
  const mention = [...text.matchAll(MENTION)].find(([, name = '']) => !EVERYBODY.test(name))
  if (!mention) return { text }
  const owner = mention[1]
  const before = text.slice(0, mention.index).trim()
  const after = text.slice(mention.index + mention[0].length).replace(/^[\s,，:：、]+/, '')
  const rest = before === '' ? after.trim() : after === '' ? before.replace(/[,，:：、(（]+$/, '').trim() : ''
  return { text: rest || text, owner }
}
