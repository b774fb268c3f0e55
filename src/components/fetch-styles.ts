/**
 * Puts a style sheet into the page; what it is for is drawn once it is there.
 * @throws {Event} when it can’t be fetched
 */
export function fetchStyles(href: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link')
    Object.assign(link, { rel: 'stylesheet', href, onload: resolve, onerror: reject })
    document.head.append(link)
  })
}
