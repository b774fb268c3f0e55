import { createHash } from 'node:crypto'

/**
 * A script that runs before the bar is painted. It tells the style sheets by `data-phase` whether an incident is open:
 * else the bar would first be painted too low and say that nothing is open. It reads what `stores/phase.ts` remembered;
 * where nothing was remembered but a record is there, it says `unread`: an incident may be open.
 * It also keeps what is pressed before the code that answers it has arrived: `data-pressed` marks the button or the
 * form, and who wakes up there does it then.
 * And the second press of a double click on what records, ends or removes something reaches nobody: what the first one
 * has put in that place would take it.
 * It stands in the page itself because a file would arrive after the first paint, and its syntax is old so that no
 * browser stumbles over it.
 */
export const FIRST_LOOK = `(function(d,p){
try{p=localStorage.getItem('poise:s:phase')||(Object.keys(localStorage).some(function(k){return!k.indexOf('poise:e:')})?'unread':p)}catch(e){}
d.documentElement.dataset.phase=p
function keep(s){return function(e){var t=e.target.closest&&e.target.closest('astro-island[ssr] '+s);if(t){t.dataset.pressed='';if(s=='form')e.preventDefault()}}}
d.addEventListener('click',keep('[data-command]'),true)
d.addEventListener('submit',keep('form'),true)
d.addEventListener('click',function(e){if(e.detail>1&&e.target.closest&&e.target.closest('.bar button,.cockpit button,dialog button')){e.preventDefault();e.stopImmediatePropagation()}},true)
})(document,'none')`

/** The hash by which the Content-Security-Policy lets `FIRST_LOOK` run. */
export const FIRST_LOOK_HASH = `sha256-${createHash('sha256').update(FIRST_LOOK).digest('base64')}` as const
