/**
 * Fetches a part and the style sheet that it wears, side by side; the part is given once both are there.
 * @throws when one of them can’t be fetched; the next time both are asked for again
 */
export async function withStyles<T>(href: string, load: () => Promise<T>): Promise<T> {
  const [part] = await Promise.all([load(), fetchStyles(href)])
  return part
}

function fetchStyles(href: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link')
    Object.assign(link, { rel: 'stylesheet', href, onload: resolve, onerror: reject })
    document.head.append(link)
  })
}
