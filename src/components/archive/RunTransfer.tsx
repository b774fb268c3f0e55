import { useState } from 'preact/hooks'
import type { Run } from '../../domain/incident/run.ts'
import type { Words } from '../../i18n/index.ts'
import { answer } from '../../stores/toast.ts'
import { recordLink } from '../../stores/transfer.ts'
import { copyText } from '../clipboard.ts'
import type { GivenFile } from '../download-text.ts'
import { GivenFiles } from '../GivenFiles.tsx'
import { LeakNotice } from '../leaks/LeakNotice.tsx'
import { downloadEntries } from '../transfer/download-record.ts'
import { linkSaid } from '../transfer/share-texts.ts'
import { useRecordLeaks } from './use-record-leaks.ts'

interface Props {
  run: Run
  timeZone: string
  t: Words<'archive'>
  words: Words<'runs'>['list']
}

/** Gives one run to somebody, as a file or as a link, with a word on what it would give away. */
export function RunTransfer({ run, timeZone, t, words }: Props) {
  const [files, setFiles] = useState<readonly GivenFile[]>([])
  const [linkToCopy, setLinkToCopy] = useState('')
  const leaks = useRecordLeaks(run.entries, timeZone, t)
  const copyLink = async () => {
    const made = await recordLink(location.href, run.entries)
    if ('problem' in made) return answer(words.linkFailed)
    const isCopied = await copyText(made.link)
    setLinkToCopy(isCopied ? '' : made.link)
    answer(linkSaid(made.link.length, isCopied, { screen: words }))
  }
  return (
    <div class="run-transfer">
      <p class="muted small">{words.handOverHint}</p>
      <div class="dialog-buttons">
        <button
          type="button"
          class="button button-primary"
          onClick={() => setFiles(downloadEntries(run.entries, 'checklist'))}
        >
          {words.file}
        </button>
        <button type="button" class="button" onClick={copyLink}>
          {words.link}
        </button>
      </div>
      <GivenFiles files={files} t={words.files} />
      {linkToCopy && (
        <label class="field">
          {words.linkShown}
          <textarea readOnly rows={3} value={linkToCopy} />
        </label>
      )}
      <LeakNotice leaks={leaks} t={words.leaks} />
    </div>
  )
}
