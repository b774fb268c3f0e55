import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { clearDevice } from '../../stores/clear-device.ts'
import type { GivenFile } from '../download-text.ts'
import { GivenFiles } from '../GivenFiles.tsx'
import { LeaveTeam } from '../team/LeaveTeam.tsx'
import { downloadRecord } from '../transfer/download-record.ts'
import { reloadCleared } from './reload-cleared.ts'
import { ConfirmByWord } from './ConfirmByWord.tsx'

/** Leaves nothing of what people recorded on this device, once they have said so twice: for one that others use too. */
export function ClearDevice({ count, t }: { count: number; t: Words<'archive'> }) {
  const [isAsking, ask] = useState(false)
  const [files, setFiles] = useState<readonly GivenFile[]>([])
  const [isCleared, setCleared] = useState(false)
  const finish = (isSure: boolean) => {
    ask(false)
    if (!isSure) return
    clearDevice()
    setCleared(true)
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
      {isCleared && <ClearedDialog t={t} />}
    </>
  )
}

/** Says that all is cleared, over a page whose stores still hold what was, until it is loaded afresh. */
function ClearedDialog({ t }: { t: Words<'archive'> }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isStuck, setStuck] = useState(false)
  const reload = () => {
    setStuck(false)
    void reloadCleared().catch(() => setStuck(true))
  }
  useEffect(() => {
    dialog.current?.showModal()
    reload()
  }, [])
  return (
    <dialog class="dialog" ref={dialog} onCancel={(event) => event.preventDefault()} aria-labelledby="cleared-text">
      {/* biome-ignore lint/a11y/noAutofocus: nothing else is there to be used until the page is loaded afresh. */}
      <p id="cleared-text" role="status" tabIndex={-1} autoFocus>
        {isStuck ? t.clearedStuck : t.clearing}
      </p>
      <LeaveTeam />
      {isStuck && (
        <div class="dialog-buttons">
          <button type="button" class="button button-primary" onClick={reload}>
            {t.reload}
          </button>
        </div>
      )}
    </dialog>
  )
}
