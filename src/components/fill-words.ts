/** Puts values into the places of all words of a dictionary, however deep; places of other names stay. */
export function fillWords<T>(words: T, values: Readonly<Record<string, string>>): T {
  if (typeof words === 'string') {
    return words.replace(
      /\{(\w+)\}/g,
      (place, name: string) => (Object.hasOwn(values, name) ? values[name] : place) as string,
    ) as T
  }
  const filled = Object.entries(words as Record<string, unknown>).map(([key, word]) => [key, fillWords(word, values)])
  return Object.fromEntries(filled) as T
}
