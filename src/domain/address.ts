/** Whether a text is an absolute address: `URL.canParse`, which Chrome 109, Firefox 115 and Safari 16.4 don't have all. */
export function isAddress(text: string): boolean {
  try {
    new URL(text)
    return true
  } catch {
    return false
  }
}
