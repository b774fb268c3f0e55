/** What a page says to the service worker. */
export const TAKE_OVER = 'take-over'
/** Asked: is all of this release in the copy? What is missing is fetched first. The answer is a boolean. */
export const IS_WHOLE = 'is-whole'
