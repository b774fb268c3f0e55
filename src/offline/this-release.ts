/** What of a release says in its name what it holds. */
export const NAMED_BY_CONTENT = /^(?:_astro|words)\//

/** Whether a file's name changes with its content, so that an earlier release's can be kept beside it. */
export function isNamedByContent(path: string): boolean {
  return NAMED_BY_CONTENT.test(path)
}

/**
 * Whether what a host answered is of this release: neither the page for signing in that a network answers with, nor a page
 * of the release before on a host that isn't through with a deploy. A page has to name files, and only files that are
 * there; any other file mustn't be a page.
 * @param path below the site's root; a page's ends with a slash or `.html`
 * @param type the answer's `Content-Type`
 * @param base path of the site's root, with slashes at both ends
 * @param isThere whether a path below the root is in this release
 */
export function isOfThisRelease(
  path: string,
  type: string,
  text: string,
  base: string,
  isThere: (path: string) => boolean,
): boolean {
  if (!isPage(path)) return !type.startsWith('text/html')
  const named = [...text.matchAll(/(?:&quot;|")([^"&\s]*?(?:_astro|words)\/[^"&\s]+)/g)].flatMap(([, address = '']) =>
    address.startsWith(base) ? [address.slice(base.length)] : [],
  )
  return named.length > 0 && named.filter(isNamedByContent).every(isThere)
}

/** Whether a path below the root leads to a page. */
export function isPage(path: string): boolean {
  return path === '' || /(?:\/|\.html)$/.test(path)
}
