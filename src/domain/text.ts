/** What ends a line in typed text, in any of its spellings. */
const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/
/** Characters that a text can't hold or that no reader can see and a terminal may obey; lone surrogates too. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/gu

/** The lines of a typed text, trimmed, tabs as spaces, unprintable characters as `�`. Empty lines are kept. */
export function lines(text: string): string[] {
  return text.split(LINE_END).map((line) => line.replaceAll('\t', ' ').trim().replace(UNPRINTABLE, '�'))
}

/** A typed text as code: its lines with their indentation, tabs as two spaces, without empty lines around them. */
export function codeText(text: string): string {
  return text
    .split(LINE_END)
    .map((line) => line.replaceAll('\t', '  ').trimEnd().replace(UNPRINTABLE, '�'))
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
}

/** A typed text as one line. */
export function oneLine(text: string): string {
  return lines(text)
    .filter((line) => line !== '')
    .join(' ')
}

/** The paragraphs of a typed text, each as its lines: an empty line begins a new paragraph, a single line end a new line. */
export function paragraphs(text: string): string[][] {
  const all: string[][] = [[]]
  for (const line of lines(text)) {
    if (line !== '') all.at(-1)?.push(line)
    else if (all.at(-1)?.length) all.push([])
  }
  return all.filter((paragraph) => paragraph.length > 0)
}
