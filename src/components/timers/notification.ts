/** What became of a wish to be notified; `insecure`: over plain http no browser notifies, whatever its settings. */
export type Permission = 'granted' | 'denied' | 'unsupported' | 'insecure'

/** Asks the person, through the browser, whether this site may notify. */
export async function askPermission(): Promise<Permission> {
  if (!isSecureContext) return 'insecure'
  if (typeof Notification === 'undefined') return 'unsupported'
  return (await Notification.requestPermission()) === 'granted' ? 'granted' : 'denied'
}

/** Whether the browser lets this site notify now: a permission may have been taken back since it was given. */
export function mayNotify(): boolean {
  return typeof Notification !== 'undefined' && Notification.permission === 'granted'
}

/**
 * Shows a notification; one with the same tag takes the place of the last.
 * @returns whether it was shown; phones refuse it to a page
 */
export function notify(title: string, body: string, tag: string): boolean {
  try {
    const notification = new Notification(title, { body, tag })
    notification.onclick = () => {
      window.focus()
      notification.close()
    }
    return true
  } catch {
    return false
  }
}
