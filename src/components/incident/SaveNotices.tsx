import { useState } from 'preact/hooks'
import { type RecordScope, recordFileNames } from '../../domain/transfer/file-name.ts'
import { toInstant } from '../../domain/time.ts'
import { now } from '../../stores/clock.ts'
import { useStore } from '../use-store.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { $newer } from '../../stores/log/index.ts'
import { lazily } from '../../stores/lazily.ts'
import { $notices } from '../../stores/storage-notices.ts'
import { $saveState, entryTexts, unreadableTexts } from '../../stores/save-state.ts'
import { downloadText, type GivenFile } from '../download-text.ts'
import { GivenFiles } from '../GivenFiles.tsx'

const recordFile = lazily(() => import('../transfer/download-record.ts'))

/** Says when what the screen shows isn't stored, and offers it as a file. */
export function SaveNotices({ t }: { t: Words<'saving'> }) {
  const { available, unsaved, aside } = useStore($saveState)
  const newer = useStore($newer)
  const notices = useStore($notices)
  const [files, setFiles] = useState<readonly GivenFile[]>([])
  const download = (texts: ReadonlyMap<string, string>, scope: RecordScope) => setFiles([downloadTexts(texts, scope)])
  const downloadEntries = () =>
    recordFile(
      (record) => setFiles(record.downloadRecord(true)),
      // Without the network the texts as they are stored are better than nothing.
      () => download(entryTexts(), 'texts'),
    )
  return (
    <div class="bar-notices">
      {(!available || unsaved > 0) && (
        <div class="notice notice-alert" role="alert">
          <p>
            <strong>{t.notSaved}</strong> {available ? fill(t.notSavedText, { count: unsaved }) : t.unavailableText}
          </p>
          <button type="button" class="button" onClick={downloadEntries}>
            {t.download}
          </button>
        </div>
      )}
      {aside > 0 && (
        <div class="notice" role="status">
          <p>{fill(t.asideText, { count: aside })}</p>
          <button type="button" class="button" onClick={() => download(unreadableTexts(), 'unreadable')}>
            {t.downloadAside}
          </button>
        </div>
      )}
      <GivenFiles files={files} t={t.files} />
      {notices.map(({ word, count = 0 }) => (
        <p key={word} class="notice" role="status">
          {fill(t[word], { count })}
        </p>
      ))}
      {newer && (
        <div class="notice notice-alert" role="alert">
          <p>{t.newerText}</p>
          <button type="button" class="button" onClick={() => location.reload()}>
            {t.reload}
          </button>
        </div>
      )}
    </div>
  )
}

/** Hands the browser texts as they are stored, as a file with the time in its name. */
function downloadTexts(texts: ReadonlyMap<string, string>, scope: RecordScope): GivenFile {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const [name = ''] = recordFileNames(scope, toInstant(now()), zone, 1)
  return downloadText(name, JSON.stringify(Object.fromEntries(texts), null, 2), 'application/json')
}
