import { useState } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { clearDevice } from '../../stores/clear-device.ts'
import type { GivenFile } from '../download-text.ts'
import { GivenFiles } from '../GivenFiles.tsx'
import { downloadRecord } from '../transfer/download-record.ts'
import { ConfirmByWord } from './ConfirmByWord.tsx'

/** Leaves nothing of what people recorded on this device, once they have said so twice: for one that others use too. */
export function ClearDevice({ count, t }: { count: number; t: Words<'archive'> }) {
  const [isAsking, ask] = useState(false)
  const [files, setFiles] = useState<readonly GivenFile[]>([])
  const finish = (isSure: boolean) => {
    ask(false)
    if (!isSure) return
    clearDevice()
    location.reload()
  }
  return (
    <>
      <p class="archive-clear">
        <button type="button" class="button" onClick={() => ask(true)}>
          {t.clear}
        </button>
      </p>
      {isAsking && (
        <ConfirmByWord title={t.clearTitle} doIt={t.clearNow} t={t} onClose={finish}>
          <p>{fill(t.clearText, { count, word: t.deleteWord })}</p>
          {count > 0 && (
            <button type="button" class="button button-primary" onClick={() => setFiles(downloadRecord(true))}>
              {t.lastExport}
            </button>
          )}
          <GivenFiles files={files} t={t.files} />
        </ConfirmByWord>
      )}
    </>
  )
}
