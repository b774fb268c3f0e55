import { useStore } from '../use-store.ts'
import type { Words } from '../../i18n/index.ts'
import { $notification, $sound } from '../../stores/reminders.ts'
import { answer } from '../../stores/toast.ts'
import { askPermission, mayNotify, notify } from './notification.ts'
import { ring } from './sound.ts'

interface Props {
  isEnabled: boolean
  t: Words<'timers'>
}

/**
 * How a due timer makes itself known in this browser, besides what it says on the page. Both are off until asked for.
 */
export function Reminders({ isEnabled, t }: Props) {
  const sound = useStore($sound, { ssr: () => '' })
  const notification = useStore($notification, { ssr: () => '' })

  const chooseSound = (wanted: boolean) => {
    $sound.set(wanted ? 'yes' : '')
    if (wanted) ring()
    answer(wanted ? t.soundOn : t.off)
  }
  const chooseNotification = async (box: HTMLInputElement) => {
    const wanted = box.checked
    // Unticked again until the browser has granted the permission.
    box.checked = false
    const permission = wanted ? await askPermission() : undefined
    // Shows a sample, since phones grant the permission and then refuse to show anything.
    const works = permission === 'granted' && notify(t.sample, '', 'poise-sample')
    $notification.set(works ? 'yes' : '')
    box.checked = works
    const refused = permission && permission !== 'granted' ? permission : 'unsupported'
    answer(!wanted ? t.off : works ? t.notificationOn : t[refused])
  }

  return (
    <fieldset class="timer-reminders">
      <legend>{t.reminders}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={sound !== ''}
          disabled={!isEnabled}
          onChange={(event) => chooseSound(event.currentTarget.checked)}
        />
        {t.sound}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={notification !== ''}
          disabled={!isEnabled}
          onChange={(event) => chooseNotification(event.currentTarget)}
        />
        {t.notification}
      </label>
      <p class="muted small">{t.remindersHint}</p>
      <p role="status">{isEnabled && notification !== '' && !mayNotify() && t.denied}</p>
    </fieldset>
  )
}
