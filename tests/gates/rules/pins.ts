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

/** What of a package the lockfile says. */
export interface Locked {
  integrity?: string
  resolved?: string
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
}

/** On which tests and releases are built. */
const OURS = { os: 'linux', cpu: 'x64', libc: 'glibc' } as const

/**
 * The packages of a lockfile that npm would install without a checksum, or from an address of their own: without one
 * they come from the registry that npm is told (`.npmrc` keeps addresses out). Those for other systems that the registry
 * didn’t offer have no checksum: npm takes them for missing and goes on.
 */
export function uncheckedIn(packages: Readonly<Record<string, Locked>>): string[] {
  return Object.entries(packages).flatMap(([path, locked]) => {
    const { integrity, resolved, optional } = locked
    const isStub = integrity === undefined && optional && isForOthers(locked)
    const isChecked = /^sha512-/.test(integrity ?? '') && resolved === undefined
    return path === '' || isStub || isChecked ? [] : [path]
  })
}

function isForOthers(locked: Locked): boolean {
  return (['os', 'cpu', 'libc'] as const).some((part) => locked[part] && !locked[part].includes(OURS[part]))
}
