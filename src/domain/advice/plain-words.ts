/** What a stretch that is no wording is replaced by, so that everything else stays at its place. */
const BLANK = '\uFFFC'

/** File names end in one of these. */
const EXTENSIONS =
  'md|mdx|txt|log|csv|json|ya?ml|toml|ini|conf|sql|sh|py|go|rs|rb|js|ts|tsx|java|php|html|xml|tf|gz|zip'

/** Programs whose name at the beginning of a line makes it a command. */
const PROGRAMS =
  'kubectl|helm|docker|git|ssh|scp|curl|wget|mysql|psql|redis-cli|systemctl|journalctl|terraform|ansible|aws|gcloud|sudo|chmod|chown|tail|grep|npm|npx|mvn|tcpdump|ping|dig|nslookup|SELECT|UPDATE|DELETE FROM|INSERT INTO|ALTER TABLE'

/** What people quote, name or paste instead of saying it: code, addresses, files, commands, names of features. */
const NO_WORDING = new RegExp(
  [
    '```[\\s\\S]*?(?:```|$)',
    '`[^`\\n]*`',
    '\\b[a-z][a-z+.-]{0,20}:\\/\\/[^\\s，。；、（）“”「」<>]+',
    // What a screen or a log says. A quotation that is longer is somebody’s words, and they stand in the document.
    '“[^“”\\n]{1,40}”',
    // What somebody outside said, however long.
    '(?<=\\b(?:customers?|clients?|merchants?|users?|tickets?|callers?|tweets?|clinics?|patients?|players?|partners?|subject|reads?|says?)\\b[^.“”\\n]{0,60}:\\s?)“[^“”\\n]{1,200}”',
    '「[^「」\\n]{1,40}」',
    '『[^『』\\n]{1,40}』',
    '"[^"\\n]{1,40}"',
    '‘[^‘’\\n]{3,40}’',
    `^[ \\t]*(?:[$#>] )?(?:${PROGRAMS}) [ -~]*`,
    '(?:\\b(?:log(?: line)?|stderr|stdout|exception|(?<!\\b(?:[Hh]uman|[Pp]ilot|[Oo]perator|[Uu]ser|[Rr]ookie|[Cc]lerical|[Mm]anual|[Hh]is|[Hh]er|[Tt]heir|[Mm]y) )error)|日志|报错): ?[ -~]{4,}',
    `(?<![\\w./-])[\\w./-]*[\\w-]\\.(?:${EXTENSIONS})(?![\\w])`,
    '(?<![\\w/.])\\/[\\w.-]+(?:\\/[\\w.-]*)*',
    '(?<!\\w)--?[a-z][\\w-]*(?==)',
    '(?<!\\w)--[a-z][\\w-]*',
    '(?<![\\w-])[\\w-]*[a-z0-9]_[\\w-]*',
    '(?<![\\w-])(?:[a-z]+[A-Z]|[A-Z][a-z]+[A-Z])\\w*',
    // A feature or a course is called so: “the Outage Explorer”.
    '(?<=[a-z]{2} )(?:[A-Z][a-z]+ )*(?:Outages?|Blame|Fault|Error|Hindsight|Cause|Quick|Fast|Instant|Rapid|Recovery|Restore|Sorry|Apology) (?:[A-Z][a-z]+ )*[A-Z][a-z]+(?![\\w’])',
  ].join('|'),
  'gmu',
)

let last = { text: '', plain: '' }

/**
 * A text in which all that is no wording is blanked, character by character. The text that was read last is
 * remembered: every rule reads the same one.
 */
export function plainWords(text: string): string {
  if (last.text !== text) last = { text, plain: blanked(text, NO_WORDING) }
  return last.plain
}

/** A text with each match of a pattern (with the flag `g`) blanked; everything else stays at its place. */
export function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (stretch) => BLANK.repeat(stretch.length))
}
