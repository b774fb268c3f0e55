/** Puts a text on the clipboard. @returns whether it is there; a page without permission or over plain http may be refused */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
