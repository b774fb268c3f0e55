/**
 * Puts formatted text on the clipboard, with plain text beside it for programs that take only that. A browser without
 * `ClipboardItem`, or over plain http, is given both by a copy event.
 * @returns whether it is there
 */
export async function copyRichText(html: string, plain: string): Promise<boolean> {
  try {
    const blob = (text: string, type: string) => new Blob([text], { type })
    const item = { 'text/html': blob(html, 'text/html'), 'text/plain': blob(plain, 'text/plain') }
    await navigator.clipboard.write([new ClipboardItem(item)])
    return true
  } catch {
    return copyByEvent({ 'text/html': html, 'text/plain': plain })
  }
}

function copyByEvent(texts: Readonly<Record<string, string>>): boolean {
  let isCopied = false
  const give = (event: ClipboardEvent) => {
    event.preventDefault()
    for (const [type, text] of Object.entries(texts)) event.clipboardData?.setData(type, text)
    isCopied = event.clipboardData !== null
  }
  document.addEventListener('copy', give, { once: true })
  try {
    return document.execCommand('copy') && isCopied
  } catch {
    return false
  } finally {
    document.removeEventListener('copy', give)
  }
}
