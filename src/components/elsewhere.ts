/** From a press until its click or the next key: where it was, `pointerdown` has told. */
let isPress = false
for (const [type, begins] of [
  ['pointerdown', true],
  ['click', false],
  ['keydown', false],
] as const)
  globalThis.addEventListener?.(type, () => (isPress = begins), true)

/**
 * Calls back with each element that is pressed, or gone to otherwise. The focus that a press on mere words leaves to
 * an element around them, such as `<main>`, is no going elsewhere.
 * @returns the end of that
 */
export function onElsewhere(tell: (target: Element) => void): () => void {
  const press = ({ target }: Event) => tell(target as Element)
  const focus = ({ target }: Event) => isPress || tell(target as Element)
  document.addEventListener('pointerdown', press)
  document.addEventListener('focusin', focus)
  return () => {
    document.removeEventListener('pointerdown', press)
    document.removeEventListener('focusin', focus)
  }
}
