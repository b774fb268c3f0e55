import { useRef, useState } from 'preact/hooks'
import { type PostmortemSource, postmortemDocument, postmortemFileName } from '../../domain/postmortem.ts'
import { fill } from '../../i18n/format.ts'
import { copyText } from '../copy-text.ts'
import { downloadText } from '../download-text.ts'
import type { FormWords } from './words.ts'

interface Props {
  isReady: boolean
  /** The postmortem as it stands when a button is pressed. */
  saved: () => PostmortemSource
  t: FormWords
}

type Writer = typeof import('../../domain/export/markdown.ts')

/** Copy and download, and what became of it. */
export function ExportButtons({ isReady, saved, t }: Props) {
  const [said, setSaid] = useState('')
  const writer = useRef<Writer>()

  // Fetched when a hand comes near: some browsers let a page copy only in the very task of the click.
  const load = async (): Promise<Writer> => {
    writer.current ??= await import('../../domain/export/markdown.ts')
    return writer.current
  }
  const foresee = () => void load().catch(() => undefined)

  const hand = (give: (markdown: string, source: PostmortemSource) => Promise<string>) => async () => {
    setSaid('')
    try {
      const source = saved()
      const { postmortemMarkdown } = writer.current ?? (await load())
      setSaid(await give(postmortemMarkdown(postmortemDocument(source)), source))
    } catch {
      setSaid(t.writeFailed)
    }
  }
  const copy = hand(async (markdown) => ((await copyText(markdown)) ? t.copied : t.copyFailed))
  const download = hand(async (markdown, source) => {
    const name = postmortemFileName(source, 'md')
    downloadText(name, markdown, 'text/markdown')
    return fill(t.downloaded, { name })
  })
  return (
    <div class="postmortem-line" onPointerEnter={foresee} onFocusCapture={foresee}>
      <button type="button" class="button button-primary" disabled={!isReady} onClick={copy}>
        {t.copy}
      </button>
      <button type="button" class="button" disabled={!isReady} onClick={download}>
        {t.download}
      </button>
      <span role="status">{said}</span>
    </div>
  )
}
