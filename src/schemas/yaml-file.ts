import { LineCounter, parseDocument } from 'yaml'

/** A place in a file of values: the keys that lead there, `['contacts', 'phone', 'pin']`. */
export type Place = readonly string[]

/** A file of values as it was read. */
export interface YamlFile {
  /** Path from the project's root. */
  file: string
  /** What stands in it; `null` when nothing does. */
  values: unknown
  /**
   * The line on which the value of a place stands. One that is missing has no line: then it is that of the nearest
   * group that exists, which is where to write it.
   */
  lineOf(place: Place): number
}

/**
 * Reads a file of values.
 * @throws {Error} one sentence for each line that can't be read: file, line, what to do
 */
export function readYaml(source: string, file: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const broken = document.errors.map(
    (error) => `${file}:${error.linePos?.[0].line ?? 1}: ${yamlSentence(error.message)}`,
  )
  if (broken.length > 0) throw new Error(broken.join('\n'))
  const lineOf = (place: Place): number => {
    for (let length = place.length; length > 0; length--) {
      const node = document.getIn(keys(place.slice(0, length)), true)
      const range = (node as { range?: [number, number, number] } | undefined)?.range
      if (range) return lines.linePos(range[0]).line
    }
    return 1
  }
  return { file, values: document.toJS(), lineOf }
}

/** What the YAML parser says, with what to do about it before the lines that it shows. */
function yamlSentence(message: string): string {
  const [first = '', ...excerpt] = message.split('\n')
  const wrong = first.replace(/ at line \d+, column \d+:?$/, '')
  return `${wrong}. Correct this line or the one before it: indent with spaces, write each key once, close what is open, and put a text with special characters into quotes, for example '#incident-chat'.\n${excerpt.join('\n')}`
}

function keys(place: Place): (string | number)[] {
  return place.map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}
