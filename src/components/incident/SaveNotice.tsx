import { useEffect, useState } from 'preact/hooks'
import type { Words } from '../../i18n/index.ts'
import { lazily } from '../../stores/lazily.ts'
import { $newer } from '../../stores/log/index.ts'
import { $saveState } from '../../stores/save-state.ts'
import { $notices } from '../../stores/storage-notices.ts'
import { useStore } from '../use-store.ts'

const notices = lazily(() => import('./SaveNotices.tsx'))

/**
 * Says when what the screen shows isn't stored: at once, in two words, and all that can be done about it as soon as that
 * is fetched. Where it can't be fetched, the two words stay.
 */
export function SaveNotice({ t }: { t: Words<'saving'> }) {
  const { available, unsaved, aside } = useStore($saveState)
  const newer = useStore($newer)
  const others = useStore($notices)
  const [code, setCode] = useState<typeof import('./SaveNotices.tsx')>()
  const isUnsaved = !available || unsaved > 0
  const hasNews = isUnsaved || aside > 0 || newer || others.length > 0
  useEffect(() => {
    if (hasNews) void notices(setCode, () => undefined)
  }, [hasNews])
  if (code) return <code.SaveNotices t={t} />
  return isUnsaved ? (
    <div class="bar-notices">
      <strong class="notice notice-alert" role="alert">
        {t.notSaved}
      </strong>
    </div>
  ) : null
}
