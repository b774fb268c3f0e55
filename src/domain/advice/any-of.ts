/** One pattern for Chinese text that matches wherever one of these does, by code points. Their own flags don’t count. */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(sourceOf(patterns), 'u')
}

/** The same for English text, without regard to case. Without `u`, for browsers take long to prepare both together. */
export function anyOfEnglish(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(sourceOf(patterns), 'i')
}

function sourceOf(patterns: readonly RegExp[]): string {
  return patterns.map(({ source }) => `(?:${source})`).join('|')
}
