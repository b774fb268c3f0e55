/** Pitches of the three tones, in hertz. */
const TONES = [880, 660, 880]
/** How long each of them lasts, in seconds. */
const TONE_SECONDS = 0.18
/** After this many milliseconds the tones are over. */
const OVER_MS = 3_000

/** Makes a short sound of its own, without a file. A page that nobody has touched yet stays silent: browsers insist. */
export function ring(): void {
  if (typeof AudioContext === 'undefined') return
  const context = new AudioContext()
  TONES.forEach((hertz, index) => {
    const beginsAt = context.currentTime + index * TONE_SECONDS * 1.4
    const tone = new OscillatorNode(context, { frequency: hertz })
    const volume = new GainNode(context, { gain: 0.2 })
    // Fades the tone out; cut off, it would end in a click.
    volume.gain.setTargetAtTime(0, beginsAt + TONE_SECONDS * 0.7, 0.03)
    tone.connect(volume).connect(context.destination)
    tone.start(beginsAt)
    tone.stop(beginsAt + TONE_SECONDS)
  })
  setTimeout(() => context.close(), OVER_MS)
}

/** What became of a wish to be notified. */
export type Permission = 'granted' | 'denied' | 'unsupported'

/** Asks the person, through the browser, whether this site may notify. */
export async function askPermission(): Promise<Permission> {
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
