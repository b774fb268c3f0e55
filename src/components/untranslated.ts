/**
 * For what changes by itself: a browser that translates the page leaves it alone, and the clock goes on. The property
 * is a boolean, of which the built HTML would say nothing.
 */
export const UNTRANSLATED = { translate: (typeof document === 'undefined' ? 'no' : false) as boolean }
