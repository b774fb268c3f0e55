import type { BlankPlace } from './dialect.ts'

/** A name between signs: where it stands, signs and all. */
export interface SignedName {
  start: number
  end: number
  name: string
}

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
const OF_CMD = /%([A-Za-z_]\w*)%/g
/** What Windows sets (cmd /?, set /?). */
const OWN_OF_CMD =
  /^(?:ALLUSERSPROFILE|APPDATA|CD|CMDCMDLINE|CMDEXTVERSION|COMMONPROGRAMFILES|COMPUTERNAME|COMSPEC|DATE|ERRORLEVEL|HIGHESTNUMANODENUMBER|HOMEDRIVE|HOMEPATH|LOCALAPPDATA|LOGONSERVER|NUMBER_OF_PROCESSORS|OS|PATH|PATHEXT|PROCESSOR_\w+|PROGRAMDATA|PROGRAMFILES|PROMPT|PSMODULEPATH|PUBLIC|RANDOM|SESSIONNAME|SYSTEMDRIVE|SYSTEMROOT|TEMP|TIME|TMP|USERDOMAIN|USERNAME|USERPROFILE|WINDIR)$/i

/** Blanks that are written with rarer signs than `$NAME`, `<name>` and `{{ name }}`, each where nothing else has that sign. */
export function otherSigns(text: string, place: BlankPlace): SignedName[] {
  const isCode = place !== 'prose'
  const isRun = /^(?:sh|powershell|sql|cmd)$/.test(place)
  return [
    ...[...text.matchAll(ADDRESS)].flatMap(({ 0: address, index }) => signed(address, IN_ADDRESS, index)),
    ...signed(text, WIDE),
    ...(isCode ? signed(text, YOURS) : []),
    ...(isRun ? signed(text, BRACKETS).filter(({ name }) => !EMPHASIS.test(name)) : []),
    ...(isCode ? signed(text, HAN_VARIABLE) : []),
    ...(place === 'sql' ? signed(text, OF_SQL) : []),
    ...(place === 'cmd' ? signed(text, OF_CMD).filter(({ name }) => !isSetInCmd(name, text)) : []),
  ]
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
