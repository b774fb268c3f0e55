/** What Git Bash makes of a path that begins with a slash: `/runbook/` becomes a folder of Git's. */
const BY_GIT_BASH = /^[A-Za-z]:[\\/]/
const PART = /^[\w.~-]+$/

/**
 * The address of the site, from `POISE_SITE`: scheme and host.
 * @returns `undefined` without one; then no page says where it stands, which could only be wrong
 * @throws {Error} a sentence, for what isn't such an address
 */
export function siteAddress(given: string | undefined): string | undefined {
  if (!given?.trim()) return undefined
  const address = given.trim()
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`POISE_SITE is “${address}”. Write scheme and host, for example https://runbook.example.com.`)
  if (url.pathname !== '/' || url.search || url.hash)
    throw new Error(
      `POISE_SITE is “${address}”, which is more than scheme and host. Write ${url.origin} there, and the path in POISE_BASE.`,
    )
  return url.origin
}

/**
 * The path below the host, from `POISE_BASE`, with a slash at both ends; `/` without one.
 * @throws {Error} a sentence, for what isn't a path
 */
export function basePath(given: string | undefined): string {
  const path = given?.trim() ?? ''
  if (BY_GIT_BASH.test(path))
    throw new Error(
      `POISE_BASE is “${path}”. Git Bash has made a folder of this machine out of it; write it without its first slash: POISE_BASE=runbook/.`,
    )
  const parts = path.split('/').filter(Boolean)
  if (!parts.every((part) => PART.test(part) && !/^\.+$/.test(part)))
    throw new Error(
      `POISE_BASE is “${path}”. Write the path below the host, in letters, digits, “-”, “_”, “.” and “~”, for example /runbook/.`,
    )
  return parts.length > 0 ? `/${parts.join('/')}/` : '/'
}
