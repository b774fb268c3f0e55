/** What Chrome, Firefox and Safari say of a key that an input method takes; Safari says only this of the last one. */
const TAKEN = 229
/** Keyboards of Android send Enter under its own number although a word is still underlined: there it means “go”. */
const ENTER = 13

/*
 * Keys that belong to an input method reach nobody else: the Enter that takes a candidate opens no search result, the
 * Escape that drops the letters closes no form and no dialog. It stands before every other listener, so that none of
 * them has to ask. WebKit tells of the end before the key: https://bugs.webkit.org/show_bug.cgi?id=165004
 */
addEventListener(
  'keydown',
  (event) => {
    const { key, keyCode, isComposing } = event
    if (keyCode !== TAKEN && (!isComposing || keyCode === ENTER)) return
    event.stopImmediatePropagation()
    if (key === 'Escape') event.preventDefault()
  },
  true,
)
