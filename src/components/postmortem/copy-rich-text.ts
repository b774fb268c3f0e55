import { copyByEvent } from '../copy-by-event.ts'

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
