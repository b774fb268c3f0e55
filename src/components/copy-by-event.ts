/** What is put on the clipboard, by MIME type. */
type Texts = Readonly<Record<string, string>>

/**
 * Puts texts on the clipboard as browsers did before `navigator.clipboard`, which is missing over plain http. It has to
 * be called within the task of a click or a key.
 * @returns whether they are there
 */
export function copyByEvent(texts: Texts): boolean {
  let isCopied = false
  const give = (event: ClipboardEvent) => {
    event.preventDefault()
    for (const [type, text] of Object.entries(texts)) event.clipboardData?.setData(type, text)
    isCopied = event.clipboardData !== null
  }
  // Without anything selected, Safari copies only where this is prevented.
  const allow = (event: Event) => event.preventDefault()
  document.addEventListener('beforecopy', allow)
  document.addEventListener('copy', give)
  try {
    return document.execCommand('copy') && isCopied
  } catch {
    return false
  } finally {
    document.removeEventListener('beforecopy', allow)
    document.removeEventListener('copy', give)
  }
}
