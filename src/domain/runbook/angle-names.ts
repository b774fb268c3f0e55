import type { BlankPlace } from './dialect.ts'

/** A name between `<` and `>`, and where it stands. */
export interface AngleName {
  name: string
  /** The whole text, and the offsets of the name in it, signs and all. */
  text: string
  start: number
  end: number
  place: BlankPlace
}

/** What programs print where there is no value, or where one was taken out. */
const NO_VALUE =
  /^(?:none|nil|null|undefined|unknown|invalid|unset|not (?:set|found|available|applicable)|no (?:value|data|reply|name)|missing|pending|redacted|hidden|masked|scrubbed|truncated|snip(?:ped)?|eof)$/i
/** What programs print in a log or a trace: Python's, Java's and JavaScript's places without a name, levels of a log. */
const PRINTED =
  /^(?:stdin|stdout|module|main|binary|empty|lambda|listcomp|dictcomp|setcomp|genexpr|frozen .+|init|clinit|anonymous|error|err|warn|warning|info|debug|trace|notice|fatal|crit|emerg)$/
/** Python's way to show a thing: `<class 'int'>`, `<Response [200]>`, `<X object at 0x7f>`; a menu's: `<arrows to move>`. */
const OF_PYTHON =
  /^(?:(?:class|module|function|built-in \w+|bound method|enum|coroutine|generator|re\.Match) \S|\w+ \[\d+\]$)|\bat 0x[\da-f]+$|\S to (?:move|select|scroll|quit|exit|continue)$/
/** `#<Project id:1 a/b>` and `<Foo::Error: expired>`: how Ruby shows a thing. */
const SHOWN_BY_RUBY = /^[A-Z]\w*(?:::\w+)+|^[A-Z]\w* \w+:/
/** Sections of Apache's configuration. */
const OF_APACHE = /^(?:VirtualHost|IfModule|IfDefine|LocationMatch|Directory|Files|Location|Proxy)\s+["*/~!\w]/

/** Names of HTML that nobody gives a blank. In sentences such a tag is gone by now; in code it is shown. */
const OF_HTML = /^(?:br|hr|div|p|li|[uo]l|t[dhr]|tbody|thead|h[1-6]|pre|img|em|svg|iframe)$/i
/** Those that were left open in a text, so that they are shown. */
const LEFT_OPEN =
  /^(?:[abiuspq]|em|strong|small|big|sub|sup|kbd|tt|strike|font|center|span|blockquote|d[ldt]|colgroup|caption|tfoot|textarea|script|style|plaintext|xmp|noscript|template|marquee|nav|aside|header|footer|fieldset|fig(?:ure|caption)|details|canvas)$/i
/** Such as are words as well: they count at the head of a line with nothing of a sentence behind them. */
const LEFT_OPEN_ALONE =
  /^(?:summary|table|title|section|article|main|option|select|form|label|button|code|object|video)$/i
const IS_SET = /\s(?:selected|checked|disabled|open|hidden|multiple|controls|required)$/

/** Keys of a keyboard whose names are nothing else. */
const SURE_KEY =
  /^(?:enter|esc(?:ape)?|tab|cr|bs|backspace|ctrl|(?:local)?leader|f(?:[1-9]|1[0-2])|(?:page|pg) ?(?:up|down|dn)|space ?bar|caps ?lock)$/i
/** Several at once: `<Ctrl+C>`, `<C-w>`, `<Shift-Tab>`. */
const KEYS_TOGETHER =
  /^(?:(?:ctrl|control|alt|option|shift|cmd|command|super|meta|win)[-+ ])+(?:\S|[a-z]{2,9}|f\d+)$|^(?:[CMSAD]-)+(?:.|[A-Z][a-z]+|CR|F\d+)$/i
/** Names that a blank may have as well: keys where the same text names a sure one, or where it says to press something. */
const MAYBE_KEY = /^(?:[a-z]|return|space|del(?:ete)?|ins(?:ert)?|home|end|up|down|left|right|alt|shift|cmd|option)$/i
const PRESSED = /(?:\b(?:press|hit|hold)\b|按下?|敲)[^.。\n]{0,30}$/i

/** Types that take others, and those that they take: `List<String>`, `vector<int>`, `Map<String, List<Foo>>`. */
const TAKES_TYPES = /(?:\b[A-Z]\w*|\b(?:vector|map|set|list|array|deque|pair|tuple|optional|unique_ptr|shared_ptr))$/
const IS_TYPE =
  /^(?:[A-Z][a-z]\w*|[A-Z]|int|long|float|double|bool|boolean|char|string|void|u?int\d+|[iu]\d+)(?:\[\]|\?)?$/

/** A switch's prompt and the command behind it: `<SW1>system-view`, `<HUAWEI> display version`. */
const SWITCH_COMMAND =
  /^[ \t]?(?:sys(?:tem-view)?|dis(?:play)?|screen-length|reset|save|undo|ping|tracert|debugging|terminal|telnet|stelnet|reboot|startup|clock|quit|return|dir)\b/

/** Whether a name in angles is of something that is there, printed or pressed, so that nobody fills it in. */
export function isOfSomethingElse(angle: AngleName): boolean {
  const { name, text, start, end, place } = angle
  const before = text.slice(0, start)
  return (
    NO_VALUE.test(name) ||
    OF_PYTHON.test(name) ||
    OF_APACHE.test(name) ||
    (before.endsWith('#') && SHOWN_BY_RUBY.test(name)) ||
    (place === 'other' && (PRINTED.test(name) || before.endsWith('File "'))) ||
    isKey(name, text, before) ||
    isType(name, before) ||
    isHtml(angle) ||
    isComparison(name, before, text.slice(end), place) ||
    (place === 'other' &&
      /(?:^|\n)$/.test(before) &&
      /^[A-Z][\w-]*$/.test(name) &&
      SWITCH_COMMAND.test(text.slice(end)))
  )
}

function isKey(name: string, text: string, before: string): boolean {
  if (SURE_KEY.test(name) || KEYS_TOGETHER.test(name)) return true
  if (!MAYBE_KEY.test(name)) return false
  const others = [...text.matchAll(/<([^<>\n]{1,20})>/g)].map(([, other = '']) => other)
  return PRESSED.test(before) || others.some((other) => SURE_KEY.test(other) || KEYS_TOGETHER.test(other))
}

function isType(name: string, before: string): boolean {
  return TAKES_TYPES.test(before) && name.split(/,\s*/).every((one) => IS_TYPE.test(one))
}

function isHtml({ name, text, start, end, place }: AngleName): boolean {
  if (place !== 'prose' && OF_HTML.test(name)) return true
  if (place !== 'prose' && place !== 'other') return false
  const [word = ''] = name.split(/\s/)
  const isKnown = OF_HTML.test(word) || LEFT_OPEN.test(word) || LEFT_OPEN_ALONE.test(word)
  if (isKnown && IS_SET.test(name)) return true
  if (place === 'prose' && (OF_HTML.test(name) || LEFT_OPEN.test(name))) return true
  return (
    LEFT_OPEN_ALONE.test(name) &&
    /(?:^|\n)[ \t]*(?:<[a-z]+>)*$/.test(text.slice(0, start)) &&
    /^(?:[ \t]*(?:\n|$)|<|\w)/.test(text.slice(end))
  )
}

/** `a <b AND c> d` in SQL. */
function isComparison(name: string, before: string, after: string, place: BlankPlace): boolean {
  return place === 'sql' && /\s(?:and|or)\s/i.test(name) && /[\w)]\s*$/.test(before) && /^\s*[\w(]/.test(after)
}
