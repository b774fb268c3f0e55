/** Where a company's own hosts lie. */
export interface OwnDomains {
  /** Domains that are internal with everything below them: `corp.example.com`. */
  internal: readonly string[]
  /** The domain of its e-mail addresses. What lies below it is internal too, but for what everybody knows. */
  email: string
}

/** Names below a company's domain that its customers know; the domain itself is its website. */
const PUBLIC_NAMES =
  'www|m|status|support|help|docs|developers?|api|app|blog|community|forum|trust|security|legal|careers|jobs|news|press|shop|store|download|downloads|cdn|static|assets'

const LABEL = '[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?'

/**
 * Finds a company's internal hosts in text; `undefined` when no domain is known. `status.example.com` and the like are
 * public unless they are listed as internal.
 */
export function ownHostPattern({ internal, email }: OwnDomains): RegExp | undefined {
  const listed = internal.map(quoted).filter(Boolean)
  const own = quoted(email)
  const ways = [
    ...(listed.length > 0 ? [`(?:${LABEL}\\.)*(?:${listed.join('|')})`] : []),
    ...(own ? [`(?!(?:${PUBLIC_NAMES})\\.${own}(?![\\w-]))(?:${LABEL}\\.)+${own}`] : []),
  ]
  if (ways.length === 0) return undefined
  return new RegExp(`(?<![\\w.-])(?:${ways.join('|')})(?![\\w-]|\\.\\w)`, 'giu')
}

function quoted(domain: string): string {
  return domain
    .trim()
    .replace(/^[@.]+|\.$/g, '')
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
