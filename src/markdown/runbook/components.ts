/** `import Tabs from '@theme/Tabs'`, `export const x = …`: what MDX runs and no reader sees. */
const IMPORT = /^import\s+(?:[\w*{][^;'"\n]*\sfrom\s+)?["'][^"'\n]+["'];?[ \t]*$/
const EXPORT = /^export\s+(?:const|let|default|function|class)\s/
const VALUE = String.raw`(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\})`
/** A component of MDX: its name begins with a capital. */
const COMPONENT = new RegExp(
  String.raw`<(\/?)([A-Z][A-Za-z0-9.]*)((?:\s+[A-Za-z][\w:-]*(?:=${VALUE})?)*)\s*(\/?)>`,
  'g',
)
const ATTRIBUTE = new RegExp(String.raw`([A-Za-z][\w:-]*)=(${VALUE})`, 'g')
const REQUIRED = /=\{\s*(?:require|useBaseUrl)\(\s*(["'])([^"'\n]+)\1\s*\)(?:\.default)?\s*\}/g
/** Attributes that hold words for readers. */
const WORDS = /^(?:label|title|subtitle|caption|summary|header|heading|items|description)$/
const NOTE = /^(?:Admonition|Callout|Alert|Aside|Note|Banner)$/

/**
 * A text without what MDX makes of components: imports go, of a component stay its label, its title and what stands in
 * it. A name in angles that is neither closed nor has an attribute is text, and mostly a blank. Lines keep their numbers.
 * @param isKept whether a place lies in code
 */
export function replaceComponents(text: string, isKept: (offset: number) => boolean): string {
  const isUsed = (name: string) => text.includes(`</${name}>`)
  const replaced = text
    .replace(REQUIRED, (all, _quote, path: string, offset: number) => (isKept(offset) ? all : `="${path}"`))
    .replace(COMPONENT, (all: string, slash: string, name: string, given: string, end: string, offset: number) => {
      if (isKept(offset) || !(slash || end || given.includes('=') || isUsed(name))) return all
      return wordsOf(name, given) + all.replace(/[^\n]/g, '')
    })
  return withoutModules(replaced, isKept)
}

function wordsOf(name: string, given: string): string {
  const attributes = [...given.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, stringsIn(value)] as const)
  const titles = attributes.filter(([key]) => WORDS.test(key)).flatMap(([, values]) => values)
  const kinds = NOTE.test(name) ? attributes.filter(([key]) => key === 'type').flatMap(([, values]) => values) : []
  const words = titles.length > 0 ? titles : kinds.map((kind) => kind.charAt(0).toUpperCase() + kind.slice(1))
  return words.map((word) => `**${word}**`).join(' ')
}

/** `"a"` is a; `{['a', 'b']}` is a and b. */
function stringsIn(value: string): string[] {
  if (!value.startsWith('{')) return [value.slice(1, -1).trim()].filter(Boolean)
  return [...value.matchAll(/"([^"\n]+)"|'([^'\n]+)'/g)].map(([, double, single]) => double ?? single ?? '')
}

function withoutModules(text: string, isKept: (offset: number) => boolean): string {
  let isExport = false
  let offset = 0
  return text
    .split('\n')
    .map((line) => {
      const start = offset
      offset += line.length + 1
      const isText = (pattern: RegExp) => pattern.test(line) && !isKept(start)
      isExport = line.trim() !== '' && (isExport || isText(EXPORT))
      return isExport || isText(IMPORT) ? '' : line
    })
    .join('\n')
}
