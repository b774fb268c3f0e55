import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Words } from '../../i18n/index.ts'
import { lazily, nothing } from '../../stores/lazily.ts'
import { $newer } from '../../stores/log/index.ts'
import { $saveState } from '../../stores/save-state.ts'
import { $notices } from '../../stores/storage-notices.ts'
import { useStore } from '../use-store.ts'

const notices = lazily(() => import('./SaveNotices.tsx'))

/** What is said at once, and the address of all that can be said. */
export interface SavingBrief extends Pick<Words<'saving'>, 'notSaved'> {
  file: string
}

/**
 * Says when what the screen shows isn't stored: at once, in two words, and all that can be done about it as soon as that
 * is fetched. Where it can't be fetched, the two words stay.
 */
export function SaveNotice({ t }: { t: SavingBrief }): ComponentChildren {
  const { available, unsaved, aside } = useStore($saveState)
  const newer = useStore($newer)
  const others = useStore($notices)
  const [code, setCode] = useState<typeof import('./SaveNotices.tsx')>()
  const isUnsaved = !available || unsaved > 0
  const news = isUnsaved || aside || newer || others[0]
  useEffect(() => {
    if (news) void notices(setCode, nothing)
  }, [!news])
  const brief = isUnsaved && (
    <strong class="bar-notices notice notice-alert" role="alert">
      {t.notSaved}
    </strong>
  )
  return code ? <code.SaveNotices t={t}>{brief}</code.SaveNotices> : brief
}
