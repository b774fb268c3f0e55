import { answer } from '../stores/toast.ts'
import { copyText } from './clipboard.ts'

/** What a copy button answers, when the text is on the clipboard and when it isn't. */
interface CopyWords {
  copied: string
  copyFailed: string
}

/** What every copy button does: it copies, and says over the page what became of it, wherever the button stands. */
export async function copyAndSay(text: string, t: CopyWords): Promise<void> {
  answer((await copyText(text)) ? t.copied : t.copyFailed)
}
