import type { BlankPlace } from './dialect.ts'
import { insideSingleQuotes } from './single-quotes.ts'

/** A name between signs: where it stands, signs and all. */
export interface SignedName {
  start: number
  end: number
  name: string
}

/** `{namespace}`. What has a comma, dots or blanks is the shell's; `${x}`, `%{x}`, `#{x}` and `{{x}}` are others'. */
const IN_COMMAND = /(?<![\\${%#}\])A-Za-z0-9]|\{)\{([\p{L}_][\p{L}\p{N}_-]{1,39})\}(?![}<>])/gu
/** In a sentence, such as no program has: `{交换机IP}`, `{VLAN_ID}`. */
const IN_SENTENCE =
  /(?<![\\${%#]|\{)\{((?=[^{}]*\p{Script=Han})[\p{L}\p{N}_-]{2,20}|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\}(?!\})/gu
/** `%{ns}`; curl, rpm and loggers have such names of their own. */
const BEHIND_PERCENT = /(?<!%)%\{([\p{L}_][\p{L}\p{N}_-]*)\}/gu
const OF_PERCENT = /\b(?:curl|rpm|dpkg-query|logstash|grok|httpd|apache2?|nginx)\b|--write-out|SYNTAX/
/** Words of awk, of kubectl's templates and of git. */
const NO_NAME =
  /^(?:print|printf|next|nextfile|exit|end|getline|return|break|continue|range|upstream|push|yesterday|注意|重要|警告|说明|提示|备注|危险)$/
/** Lines of a language in which braces mean something else. */
const OF_CODE = /^\s*(?:import|export\s*\{|const|let|var|class|use|return)\b/
const PROGRAM = /\b(?:awk|gawk|jq|yq|python3?|perl|ruby|node|php)\b/

/** Blanks in single braces, and behind a percent sign, as far as the place has no other use for them. */
export function braceNames(text: string, place: BlankPlace): SignedName[] {
  if (place === 'prose' || place === 'other') return namesOf(text, IN_SENTENCE)
  if (place !== 'sh' && place !== 'sql' && place !== 'cmd') return []
  const isQuoted = place === 'sh' ? insideSingleQuotes(text) : () => false
  const inBraces = namesOf(text, IN_COMMAND).filter(({ start, end }) => {
    const line = lineBefore(text, start)
    const isString = text[start - 1] === '"' && text[end] === '"'
    if (OF_CODE.test(line) || /\bf["'][^"'\n]*$/.test(line)) return false
    // An array of PostgreSQL: '{red}'::text[].
    if (place === 'sql' && /^'::/.test(text.slice(end, end + 3))) return false
    if (isQuoted(start)) return isString && !/\b(?:awk|gawk|jq|yq)\b/.test(line)
    return !(PROGRAM.test(line) && /["']/.test(line))
  })
  if (place !== 'sh') return inBraces
  const withPercent = namesOf(text, BEHIND_PERCENT).filter(
    ({ start }) => !isQuoted(start) && !OF_PERCENT.test(lineAround(text, start)),
  )
  return [...inBraces, ...withPercent]
}

function namesOf(text: string, pattern: RegExp): SignedName[] {
  return [...text.matchAll(pattern)]
    .map(({ 0: all, 1: name = '', index }) => ({ start: index, end: index + all.length, name }))
    .filter(({ name }) => !NO_NAME.test(name))
}

function lineBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
}

function lineAround(text: string, at: number): string {
  return lineBefore(text, at) + (/^[^\n]*/.exec(text.slice(at))?.[0] ?? '')
}
