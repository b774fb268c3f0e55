const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies', 'overrides']
const ONE_VERSION = /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/

/** Whatever a `package.json` asks for by more than one version: a range, a tag, an address. */
export function rangesIn(file: object): string[] {
  return GROUPS.flatMap((group) => inside((file as Record<string, unknown>)[group] ?? {}, group))
}

function inside(value: unknown, place: string): string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => inside(inner, `${place}.${name}`))
  return ONE_VERSION.test(String(value)) ? [] : [`${place} is “${value}”. Write one version.`]
}
