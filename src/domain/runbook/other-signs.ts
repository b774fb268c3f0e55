import { braceNames, type SignedName } from './brace-names.ts'
import type { BlankPlace } from './dialect.ts'

/** `https://example.com/orders/{id}`. What has a comma or dots is the shell's, or curl's. */
const ADDRESS = /\bhttps?:\/\/(?:[^\s"'`<>]|<[^<>\n]*>)*/g
const IN_ADDRESS = /(?<![${%])\{([\p{L}_][\p{L}\p{N}_-]*)\}(?!\})/gu
/** `YOUR_TOKEN`, `your-namespace`. */
const YOURS = /(?<![\w$<{%-])(?:YOUR_[A-Z][A-Z0-9_]*|your[-_][a-z][a-z0-9_-]*)(?![\w=-])/g
/** `＜主机名＞`, whose signs an input method writes. */
const WIDE = /＜([\p{L}_][^＜＞\n]{0,79})＞/gu
/** `〈集群名〉` and `【主机】`, which in sentences are titles and emphasis, and in what is printed a level. */
const BRACKETS = /(?:〈([\p{L}_][^〈〉\n]{0,39})〉|【([\p{L}_][^【】\n]{0,39})】)/gu
const EMPHASIS = /^(?:注意|重要|警告|说明|提示|备注|危险|可选|必填|必读|示例|例如?|高危|慎用|禁止|步骤|第.+步).*/
/** No shell has a variable with such a name: somebody means a blank. */
const HAN_VARIABLE = /\$\{?(\p{Script=Han}[\p{L}\p{N}_]*)\}?/gu
/** `:user_id`, as psql and bound statements have it; no cast (`::date`), no record of a trigger (`:new.id`). */
const OF_SQL = /(?<![:\w'"]):([A-Za-z_]\w*)(?![\w.:(=])/g
/** `:'name'` and `:"name"`, with which psql quotes. */
const OF_PSQL = /(?<![:\w'"]):(?:'([A-Za-z_]\w*)'|"([A-Za-z_]\w*)")/g
/** `&sid` and `&&sid` of SQL*Plus, whose end a dot may mark; no `a & b`, no `?a=1&b=2`, no `&nbsp;`. */
const OF_SQLPLUS = /(?<![&\w])&&?(?!(?:amp|nbsp|lt|gt|quot);)([A-Za-z_]\w*)(?:\.(?=\.))?/g
const OPERAND_BEFORE = /(?:[\w)\]"]|'[^'\n]*')[ \t]+$/
const WORD_BEFORE =
  /\b(?:from|join|into|table|index|user|schema|session|like|and|or|not|between|by|in|on|as|is|select|where|set|update|desc|describe|execute|exec|define|limit|values?)[ \t]+$/i
/** `<<ns>>`, `__NS__`, `@@POD@@`, `«x»`, `<10.x.x.x>`. */
const DOUBLED = /(?<![<\w])<<([\p{L}_][\p{L}\p{N} _.-]{0,39})>>(?!>)/gu
const UNDERSCORED = /(?<!\w)__(?!(?:FILE|LINE|DIR|FUNCTION|METHOD)__)([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)__(?!\w)/g
const ATS = /(?<![\w@])@@([A-Za-z][\w-]*)@@(?!\w)/g
const GUILLEMETS = /«\s?([\p{L}_][^«»\n]{0,39}?)\s?»/gu
const PARTS_OF_ADDRESS = /(?<!<)<(\d{1,3}(?:\.\d{1,3})*(?:\.[xXnN*]{1,3})+)>/g
/** `工单号：＿＿＿＿`: what stands before the line says what belongs there. */
const FORM_LINE = /([\p{L}\p{N}](?:[\p{L}\p{N} _/-]{0,28}[\p{L}\p{N}])?)[ \t]*[:：][ \t]*(＿{2,}|_{4,})/gu
const OF_CMD = /%([A-Za-z_]\w*)%/g
/** What Windows sets (cmd /?, set /?). */
const OWN_OF_CMD =
  /^(?:ALLUSERSPROFILE|APPDATA|CD|CMDCMDLINE|CMDEXTVERSION|COMMONPROGRAMFILES|COMPUTERNAME|COMSPEC|DATE|ERRORLEVEL|HIGHESTNUMANODENUMBER|HOMEDRIVE|HOMEPATH|LOCALAPPDATA|LOGONSERVER|NUMBER_OF_PROCESSORS|OS|PATH|PATHEXT|PROCESSOR_\w+|PROGRAMDATA|PROGRAMFILES|PROMPT|PSMODULEPATH|PUBLIC|RANDOM|SESSIONNAME|SYSTEMDRIVE|SYSTEMROOT|TEMP|TIME|TMP|USERDOMAIN|USERNAME|USERPROFILE|WINDIR)$/i

/** Blanks that are written with rarer signs than `$NAME`, `<name>` and `{{ name }}`, each where nothing else has that sign. */
export function otherSigns(text: string, place: BlankPlace): SignedName[] {
  const isCode = place !== 'prose'
  const isRun = /^(?:sh|powershell|sql|cmd)$/.test(place)
  return withoutOverlaps([
    ...[...text.matchAll(ADDRESS)].flatMap(({ 0: address, index }) => signed(address, IN_ADDRESS, index)),
    ...signed(text, WIDE),
    ...(isCode ? signed(text, YOURS) : []),
    ...(isRun ? signed(text, BRACKETS).filter(({ name }) => !EMPHASIS.test(name)) : []),
    ...(isCode ? signed(text, HAN_VARIABLE) : []),
    ...(place === 'sql' ? ofSql(text) : []),
    ...(isRun ? [GUILLEMETS, UNDERSCORED, ATS, PARTS_OF_ADDRESS].flatMap((pattern) => signed(text, pattern)) : []),
    ...(place === 'sh' ? signed(text, DOUBLED).filter(({ name }) => !isHeredoc(name, text)) : []),
    ...(place === 'prose' ? formLines(text) : []),
    ...braceNames(text, place),
    ...(place === 'cmd' ? signed(text, OF_CMD).filter(({ name }) => !isSetInCmd(name, text)) : []),
  ])
}

/** One that two patterns find is one. */
function withoutOverlaps(all: SignedName[]): SignedName[] {
  return all.filter(({ start }, at) => !all.slice(0, at).some((one) => start >= one.start && start < one.end))
}

function ofSql(text: string): SignedName[] {
  const substituted = signed(text, OF_SQLPLUS).filter(({ start }) => {
    const before = text.slice(0, start)
    return !OPERAND_BEFORE.test(before) || WORD_BEFORE.test(before)
  })
  // What a block of PL/SQL gives a value to is no blank: `:result := …`.
  const bound = signed(text, OF_SQL).filter(({ end }) => !/^\s*:=/.test(text.slice(end)))
  return [...bound, ...signed(text, OF_PSQL), ...substituted]
}

/** `cat <<EOF>>file`, whose end stands on a line of its own. */
function isHeredoc(name: string, text: string): boolean {
  return text.split('\n').some((line) => line.trim() === name)
}

function formLines(text: string): SignedName[] {
  return [...text.matchAll(FORM_LINE)].map(({ 0: all, 1: name = '', 2: line = '', index }) => ({
    start: index + all.length - line.length,
    end: index + all.length,
    name,
  }))
}

function signed(text: string, pattern: RegExp, from = 0): SignedName[] {
  return [...text.matchAll(pattern)].map(({ 0: all, index, ...names }) => ({
    start: from + index,
    end: from + index + all.length,
    name: names[1] ?? names[2] ?? all,
  }))
}

function isSetInCmd(name: string, text: string): boolean {
  return OWN_OF_CMD.test(name) || new RegExp(String.raw`\bset\s+(?:/[ap]\s+)?"?${name}\s*=`, 'i').test(text)
}
