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
    // Without this fall the tone would end in a click.
    volume.gain.setTargetAtTime(0, beginsAt + TONE_SECONDS * 0.7, 0.03)
    tone.connect(volume).connect(context.destination)
    tone.start(beginsAt)
    tone.stop(beginsAt + TONE_SECONDS)
  })
  setTimeout(() => context.close(), OVER_MS)
}
