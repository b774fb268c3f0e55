import { isOfSomethingElse } from './angle-names.ts'
import { blankKey } from './blank-key.ts'
import type { BlankPlace } from './dialect.ts'
import { otherSigns } from './other-signs.ts'
import { isOwnVariable, jqVariables, setVariables } from './shell-variables.ts'
import { insideSingleQuotes } from './single-quotes.ts'

/** A blank in a text: where it stands, and whose value belongs there. */
export interface FoundBlank {
  /** Offsets in the text: of its first character, and after its last. */
  start: number
  end: number
  key: string
  /** As it is written, signs and all. */
  written: string
  /** What a shell takes where nothing is filled in: `${NAME:-value}`. */
  preset?: string
  /** An earlier command of the runbook gives the variable its value: nobody is asked for it. */
  isSet?: true
}

const NONE: ReadonlySet<string> = new Set()
const VARIABLE = /\$(?:\{([A-Za-z_]\w*(?: \w+)*)(?:(:?[-?])([^{}]*))?\}|([A-Za-z_]\w*))/g
const ANGLES = /<([\p{L}_][^<>\n]{0,79})>/gu
const BRACES = /\{\{-?[ \t]*([\p{L}_][\p{L}\p{N}_/-]*(?: [\p{L}\p{N}_-]+){0,3})[ \t]*-?\}\}/gu
/** Words of the template languages that are written in double braces. */
const TEMPLATE_WORD =
  /^(?:end|else|range|if|with|block|define|template|break|continue|endif|endfor|for|include|raw|endraw|value|toc|item|inventory_hostname|ansible_\w+)\b/
/** `(?<year>\d{4})`, `(?P<year>…)`, `\k<year>`: names of groups in a regular expression. */
const GROUP_BEFORE = /(?:\(\?P?|\\k)$/
/**
 * The blanks of a text, in order: `$NAME`, `${NAME}`, `<name>` and `{{ name }}` that somebody has to fill in. A variable
 * that a shell block sets itself isn't one, nor is one of the shell's own.
 * @param text as it is written; with line ends
 * @param named keys that the runbook itself calls blanks: `$HOST` is one then, though zsh sets it
 * @param set variables that an earlier command of the runbook has set, by their names
 */
export function findBlanks(
  text: string,
  place: BlankPlace,
  named: ReadonlySet<string> = NONE,
  set: ReadonlySet<string> = NONE,
): FoundBlank[] {
  const common = [...inAngles(text, place), ...inBraces(text)]
  const rare = otherSigns(text, place)
    .map(({ start, end, name }) => ({ start, end, key: blankKey(name), written: text.slice(start, end) }))
    .filter(({ start, key }) => key !== '' && !common.some((one) => start >= one.start && start < one.end))
  const bracketed = [...common, ...rare]
  const isTaken = (at: number) => bracketed.some(({ start, end }) => at >= start && at < end)
  const templates = [...text.matchAll(/\{\{[\s\S]*?\}\}/g)].map(
    ({ 0: all, index }) => [index, index + all.length] as const,
  )
  const variables = inDollars(text, place, named).filter(
    ({ start }) => !isTaken(start) && !templates.some(([from, to]) => start >= from && start < to),
  )
  const isSet = ({ key, start }: FoundBlank) => set.has(nameAt(text, start, place)) && !named.has(key)
  return [...bracketed, ...variables.map((one) => (isSet(one) ? { ...one, isSet: true as const } : one))].sort(
    (a, b) => a.start - b.start,
  )
}

/** The name of the variable that stands at a place. */
function nameAt(text: string, start: number, place: BlankPlace): string {
  return setName(/\w+/.exec(text.slice(start))?.[0] ?? '', place)
}

function inAngles(text: string, place: BlankPlace): FoundBlank[] {
  return [...text.matchAll(ANGLES)].flatMap(({ 0: written, 1: name = '', index }) => {
    const before = text[index - 1] ?? ''
    const after = text[index + written.length] ?? ''
    const isBlank =
      isBlankName(name, place) &&
      before !== '<' &&
      // In Windows it stands between folders.
      (before !== '\\' || place === 'powershell' || place === 'cmd') &&
      !GROUP_BEFORE.test(text.slice(0, index)) &&
      !isOfSomethingElse({ name, text, start: index, end: index + written.length, place }) &&
      !(place === 'typed' && !isInString(text, index) && !(before === '.' && after === '.')) &&
      // `a<b and c>d` compares.
      !(place === 'prose' && /\w/.test(before) && /\s/.test(name)) &&
      // `sort <in|uniq>out`
      !(place === 'sh' && name.includes('|') && /[\w./]/.test(after)) &&
      (place === 'sh' || place === 'prose' || !/\w/.test(before)) &&
      !text.includes(`</${name.split(/\s/)[0]}>`)
    return isBlank ? [{ start: index, end: index + written.length, key: blankKey(withoutAside(name)), written }] : []
  })
}

/** Whether a place is inside quotes that were opened on its line. */
function isInString(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at) + 1, at)
  return ['"', "'", '`'].some((quote) => before.split(quote).length % 2 === 0)
}

/** Who logs in where: `<user@host>`. An address to which somebody writes has a dot. */
const LOGIN =
  /^[\w-]*(?:user|login|account|admin|name)[\w-]*@[\w-]*(?:host|server|node|ip|machine|instance|vm|name)[\w-]*$/i
const PAIR = /^[\w-]*(?:key|name|label|tag)=[\w-]*(?:value|val)$/i

/** A name without what it says of itself: `reason (optional)`, `主机名（必填）`. */
function withoutAside(name: string): string {
  return name.replace(/(?<=[\p{L}\p{N}])(?:\s+\([^()]*\)|\s*（[^（）]*）)$/u, '')
}

/** Neither an address, nor a path or a redirection, nor a tag with attributes. */
function isBlankName(whole: string, place: BlankPlace): boolean {
  if (place === 'sh' && (LOGIN.test(whole) || PAIR.test(whole))) return true
  const name = withoutAside(whole)
  if (/[@=;&()$]|:\/\/|^mailto:|\s$|\/$|::/.test(name) || blankKey(name) === '') return false
  // Words may be quoted in a phrase, and have an apostrophe; a value may be one of several.
  const isPhrase = /^[^"`]+(?:"[^"]*"|`[^`]*`)[^"`]*$/.test(name) && /\s/.test(name)
  const isChoice = /^[\p{L}\p{N}_./-]+(?: ?\| ?[\p{L}\p{N}_./-]+)+$/u.test(name)
  return !/["`|]/.test(name.replace(/(?<=\p{L})'(?=\p{L})/gu, '')) || isPhrase || isChoice
}

function inBraces(text: string): FoundBlank[] {
  return [...text.matchAll(BRACES)].flatMap(({ 0: written, 1: name = '', index }) =>
    TEMPLATE_WORD.test(name) ? [] : [{ start: index, end: index + written.length, key: blankKey(name), written }],
  )
}

function inDollars(text: string, place: BlankPlace, named: ReadonlySet<string>): FoundBlank[] {
  if (place === 'typed' || place === 'config' || place === 'cmd') return []
  const set = setVariables(text, place)
  const ofJq = place === 'sh' ? jqVariables(text) : NONE
  const isQuoted = place === 'sh' ? insideSingleQuotes(text) : () => false
  return [...text.matchAll(VARIABLE)].flatMap(
    ({ 0: written, 1: braced, 2: sign = '', 3: rest = '', 4: bare, index }) => {
      const name = braced ?? bare ?? ''
      const before = text[index - 1] ?? ''
      const isBlank =
        before !== '\\' &&
        before !== '$' &&
        !set.has(setName(name, place)) &&
        (named.has(blankKey(name)) || !isOwnVariable(name, place) || isOfTerraform(name, text)) &&
        !(place === 'data' && /[a-z]/.test(name)) &&
        !isAddressed(text, index + written.length, place) &&
        !isNameOfDatabase(name, text.slice(0, index), place) &&
        !(name === 'LATEST' && (before === ':' || /\blambda\b/.test(text))) &&
        !(place === 'prose' && (name.length < 2 || /[\w$]/.test(before))) &&
        // `$x$` is a formula, and `$body$` quotes in SQL.
        !(/^(?:prose|sql)$/.test(place) && text[index + written.length] === '$') &&
        // A shell leaves these alone, as awk's; in capitals they are what the writer meant to be filled in.
        (!isQuoted(index) || (/^[A-Z][A-Z0-9_]{2,}$/.test(name) && !ofJq.has(name)))
      if (!isBlank) return []
      const preset = sign.endsWith('-') && rest !== '' ? { preset: rest } : {}
      return [{ start: index, end: index + written.length, key: blankKey(name), written, ...preset }]
    },
  )
}

const setName = (name: string, place: BlankPlace) => (place === 'powershell' ? name.toLowerCase() : name)

/** `$item.Name` and `$env:PATH` in PowerShell, `$labels.pod` in a template: a part of a thing, not a value. */
function isAddressed(text: string, end: number, place: BlankPlace): boolean {
  const after = text.slice(end, end + 2)
  if (place === 'powershell') return /^(?:\.[A-Za-z]|:|\[)/.test(after)
  // `$labels.pod`, `$set: {` and `"$ref": "` name a part of a thing too.
  return (
    (place === 'other' || place === 'data') &&
    (/^(?:\.[A-Za-z]|\()/.test(after) || /^["']?:(?:[ \t]|$)/.test(text.slice(end, end + 3)))
  )
}

/** Names of SQL Server that begin with the sign (MERGE, partitions, graphs). */
const OF_SQL_SERVER = /^(?:action|partition|identity|rowguid|node_id|edge_id|from_id|to_id)$/i

/** Oracle's names hold the sign: `v$session`, `x$ksppcv`; in a shell `v$version` may as well be a tag. */
function isNameOfDatabase(name: string, before: string, place: BlankPlace): boolean {
  if (place === 'sql') return /\w$/.test(before) || OF_SQL_SERVER.test(name)
  const isView = /^[A-Z]/.test(name) ? /\b(?:G?V|X)\\?$/.test(before) : /\b(?:g?v|x)\\?$/.test(before)
  if (place === 'other') return isView && name.length > 2
  return place === 'sh' && isView && /\b(?:from|join|desc|describe)\s+(?:\w+\.)?\w+\\?$/i.test(before)
}

/** CI's `$WORKSPACE` is a folder; that of Terraform somebody chooses. */
function isOfTerraform(name: string, text: string): boolean {
  return name === 'WORKSPACE' && /\b(?:terraform|tofu|terragrunt)\b/.test(text)
}
