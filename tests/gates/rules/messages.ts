/** Where two dictionaries differ: keys and `{parameters}`. Texts may differ, that is what they are for. */
export function messageProblems(
  base: unknown,
  other: unknown,
  names: { base: string; other: string },
  path = '',
): string[] {
  const place = path || 'the dictionary'
  if (typeof base === 'string' && typeof other === 'string') {
    const problems: string[] = []
    const [expected, actual] = [parameters(base), parameters(other)]
    if (other.trim() === '' && base.trim() !== '')
      problems.push(`${names.other}: ${place} is empty. Translate “${base}”.`)
    if (expected.join() !== actual.join()) {
      problems.push(
        `${names.other}: ${place} has the parameters ${list(actual)}, ${names.base} has ${list(expected)}. Use the same ones.`,
      )
    }
    return problems
  }
  if (typeof base !== 'object' || typeof other !== 'object' || base === null || other === null) {
    return [`${names.other}: ${place} has another shape than in ${names.base}. Make it the same.`]
  }
  const [keys, others] = [Object.keys(base), Object.keys(other)]
  return [
    ...keys
      .filter((key) => !others.includes(key))
      .map((key) => `${names.other}: ${join(path, key)} is missing. Add it, as in ${names.base}.`),
    ...others
      .filter((key) => !keys.includes(key))
      .map((key) => `${names.other}: ${join(path, key)} isn’t in ${names.base}. Add it there or remove it here.`),
    ...keys
      .filter((key) => others.includes(key))
      .flatMap((key) =>
        messageProblems(
          (base as Record<string, unknown>)[key],
          (other as Record<string, unknown>)[key],
          names,
          join(path, key),
        ),
      ),
  ]
}

function parameters(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort()
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.map((name) => `{${name}}`).join(' ')
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
