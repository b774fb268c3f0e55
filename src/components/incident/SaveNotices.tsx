import type { ComponentChildren, RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { type RecordScope, recordFileNames } from '../../domain/transfer/file-name.ts'
import { toInstant } from '../../domain/time.ts'
import { now } from '../../stores/clock.ts'
import { useStore } from '../use-store.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { $newer } from '../../stores/log/index.ts'
import { lazily } from '../../stores/lazily.ts'
import { $shownNotices, putAway } from '../../stores/put-away.ts'
import { $saveState } from '../../stores/save-state.ts'
import { entryTexts, unreadableTexts } from '../../stores/stored-texts.ts'
import { downloadText, type GivenFile } from '../download-text.ts'
import { GivenFiles } from '../GivenFiles.tsx'
import { lazilyWithWords } from '../lazily-with-words.ts'
import { usePart } from '../use-part.ts'
import { usePutAway } from '../use-put-away.ts'

const recordFile = lazily(() => import('../transfer/download-record.ts'))

const savingWords = lazilyWithWords<object, Words<'saving'>>(async () => ({}))

/**
 * Says when what the screen shows isn't stored, and offers it as a file; and what else is to know of the storage.
 * @param t holds the address of the words
 * @param children what stands there until these have been fetched
 */
export function SaveNotices({ t, children }: { t: { file: string }; children: ComponentChildren }) {
  const part = usePart(savingWords(t.file), true, () => undefined)
  return part ? <Notices t={part.words} /> : children
}

function Notices({ t }: { t: Words<'saving'> }) {
  const { available, unsaved } = useStore($saveState)
  const newer = useStore($newer)
  const notices = useStore($shownNotices)
  const [files, setFiles] = useState<readonly GivenFile[]>([])
  const { box, puts } = usePutAway()
  useHeight(box)
  const download = (texts: ReadonlyMap<string, string>, scope: RecordScope) => setFiles([downloadTexts(texts, scope)])
  const downloadEntries = () =>
    recordFile(
      (record) => setFiles(record.downloadRecord(true)),
      // Without the network the texts as they are stored are better than nothing.
      () => download(entryTexts(), 'texts'),
    )
  return (
    <div class="bar-notices" ref={box}>
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
      <GivenFiles files={files} t={t.files} />
      {notices.map((notice) => (
        <div key={notice.word} class="notice" role="status">
          <p>{fill(t[notice.word], { count: notice.count ?? 0 })}</p>
          {notice.word === 'asideText' && (
            <button type="button" class="button" onClick={() => download(unreadableTexts(), 'unreadable')}>
              {t.downloadAside}
            </button>
          )}
          <button type="button" class="button" {...puts(() => putAway(notice))}>
            {t.dismiss}
          </button>
        </div>
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

/** Tells the page how high these notices are, for those of the network, which stand beside them. */
function useHeight(box: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement
    const tell = () => style.setProperty('--notices-height', `${box.current?.offsetHeight ?? 0}px`)
    const observer = new ResizeObserver(tell)
    if (box.current) observer.observe(box.current)
    return () => {
      observer.disconnect()
      style.removeProperty('--notices-height')
    }
  }, [])
}

/** Hands the browser texts as they are stored, as a file with the time in its name. */
function downloadTexts(texts: ReadonlyMap<string, string>, scope: RecordScope): GivenFile {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const [name = ''] = recordFileNames(scope, toInstant(now()), zone, 1)
  return downloadText(name, JSON.stringify(Object.fromEntries(texts), null, 2), 'application/json')
}
