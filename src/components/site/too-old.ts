/** The oldest browsers in which everything works; Safari stands for iOS too. The README names them. */
export const OLDEST_BROWSERS = { chrome: '109', edge: '109', firefox: '115', safari: '16.4' } as const

/**
 * What a browser is asked for, in this order, by the place at which MDN's data have it. A browser that has all of these has everything
 * else that our scripts use, which `tests/gates/browsers.test.ts` checks; the ones above have them.
 */
export const PROBES: Readonly<Record<string, string>> = {
  'javascript.builtins.Array.findLast': '[].findLast',
  'css.types.length.viewport_percentage_units_dynamic': "CSS.supports('height:1dvh')",
  'css.at-rules.media.range_syntax': "matchMedia('(width>0px)').matches",
}

/** Takes the name of Astro’s own element, so that no island wakes and not even its code is fetched. */
const SLEEP =
  "if(window.customElements){var E=function(){return Reflect.construct(HTMLElement,[],E)};E.prototype=Object.create(HTMLElement.prototype);customElements.define('astro-island',E)}"

/** What would take something in. */
const CLOSE =
  "d.addEventListener('DOMContentLoaded',function(){var all=d.querySelectorAll('astro-island :enabled,[data-asleep] :enabled');for(var i=0;i<all.length;i++)all[i].disabled=true})"

/**
 * Stands in the page behind the sentence that it shows, in words that every browser reads. Where a browser is too old,
 * no island wakes and no control seems to work.
 */
export const TOO_OLD_SCRIPT = `(function(){var d=document;if(${Object.values(PROBES).join('&&')})return;d.documentElement.setAttribute('data-too-old','');d.getElementById('too-old').removeAttribute('hidden');${SLEEP}${CLOSE}})()`
