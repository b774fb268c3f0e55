/**
 * Tells the style sheets by `data-phase` whether an incident is open, before the bar is painted: else it would first be
 * too low and say that nothing is open. `p` is what `stores/phase.ts` remembered; where nothing was remembered but a
 * record is there, it is `unread`: an incident may be open. After five seconds `data-late` says that nothing has woken,
 * where nothing has.
 */
const PHASE = `
var root=d.documentElement,p='none'
try{p=localStorage.getItem('poise:s:phase')||(Object.keys(localStorage).some(k=>!k.indexOf('poise:e:'))?'unread':p)}catch(e){}
root.dataset.phase=p
setTimeout(()=>{root.dataset.late=''},5e3)`

/**
 * The second press of a double click reaches nobody where the first one has put something else in that place: a link
 * under a sheet that closed would be followed, a sheet that opened would close. Nor does it on what records, ends or
 * removes something: an end would be a reopening.
 */
const ONCE = `
var first
d.addEventListener('click',e=>{
var t=e.target
if(e.detail<2)first=t
else if(!t.contains(first)||t.closest(':is(.bar,.cockpit,dialog) button')||t.localName=='dialog'){e.preventDefault();e.stopImmediatePropagation()}},true)`

/**
 * A double click on a box or its words ticks once: the second click would take the tick back. Words of a step can be
 * selected, by a double click or by dragging over them, and that ticks nothing more.
 */
const TICK = `
d.addEventListener('click',e=>{
var t=e.target.closest('label[for],.tick')
if(t&&(e.detail>1||t.localName=='label'&&!getSelection().isCollapsed)){e.preventDefault();e.stopImmediatePropagation()}},true)`

/**
 * A press counts where it began: when the page grows while a finger or the button of a mouse is down, the click would go
 * to whatever has come into that place. Whoever draws away from a control before letting go has thought better of it.
 * It is the same click, with its keys: Ctrl and a link lead to another tab.
 */
const PRESS = `
var down
d.addEventListener('pointerdown',e=>{down=e},true)
d.addEventListener('click',e=>{
var from=down,t=from&&from.target.closest('a,button,label,summary,input,select')
if(!e.detail)return
down=0
if(t&&!t.contains(e.target)&&Math.hypot(e.clientX-from.clientX,e.clientY-from.clientY)<9){
e.preventDefault();e.stopImmediatePropagation();if(t.isConnected&&!t.disabled&&e.detail<2)t.dispatchEvent(new MouseEvent('click',e))}},true)`

/**
 * Keeps what is pressed, chosen, typed or sent in an island that sleeps, with what the field held then; `data-pressed`
 * marks it. The search, which opens without its code, keeps what is its own. A box that is pressed twice is as it was. A
 * button that sends its form is left to the form, and Enter in the composer sends it, unless an input method takes the key
 * (then it has another number). What is sent can't be written over until it is done. The first shortcut is kept for
 * `shortcuts/key-actions.ts`.
 */
const KEEP = `
var kept=[],
isBox=t=>t.type=='checkbox',
take=isMine=>{var mine=kept.filter(isMine);kept=kept.filter(k=>!isMine(k));return mine},
lock=(form,isLocked)=>{for(var field of form.elements)field.readOnly=isLocked},
asleep=t=>t.closest('astro-island[ssr]:not([client=search]),[data-asleep]'),
// What wakes it.
islandOf=t=>t.closest('astro-island')||d.querySelector('[component-export$='+t.dataset.asleep+']'),
unmark=k=>{delete k.t.dataset.pressed;if(k.type=='submit')lock(k.t)},
keep=e=>{
var t=e.target,type=e.type,sleeper=asleep(t),island,before
if(!sleeper)return
island=islandOf(sleeper)
if(isBox(t)?type!='click':type=='click'&&!(t=t.closest('button:not([type=submit])')))return
if(type=='submit'){e.preventDefault();lock(t,true)}
before=take(k=>k.t==t&&k.type==type)[0]
if(before&&isBox(t))unmark(before)
else{t.dataset.pressed='';kept.push({t,type,value:t.value,checked:t.checked});if(type!='input')say('wait')}
if(island&&island.dataset.failed){delete island.dataset.failed;island.start()}}
;['click','input','change','submit'].forEach(type=>d.addEventListener(type,keep,true))
d.addEventListener('keydown',e=>{
var t=e.target
if(e.keyCode==13&&!e.shiftKey&&t.matches('astro-island[ssr] textarea[data-note]')){e.preventDefault();t.form.requestSubmit()}
if(!root.dataset.key&&!e.ctrlKey&&!e.metaKey&&!e.altKey&&!t.matches('input,textarea,select'))root.dataset.key=e.key})`

/**
 * Does what was kept as soon as its island is awake: it has read the storage by then, and nobody can see a box as it was
 * or press something in between. One after the other, so that each finds what the one before has changed. A field that
 * was left by then is left again, for some are saved by that.
 */
const REPLAY = `
var inside=e=>k=>e.target.contains(k.t)
d.addEventListener('astro:hydrate',e=>{
var mine=take(inside(e))
if(!mine.length)return
say()
mine.reduce((done,k)=>done.then(()=>{
var{t,type}=k
unmark(k)
if(type=='submit')t.requestSubmit()
else if(type!='click'){if(t.type!='file'){t.value=k.value;t.checked=k.checked}t.dispatchEvent(new Event(type,{bubbles:true}))
if(type=='change'&&d.activeElement!=t)t.dispatchEvent(new Event('blur'))}
else if(!isBox(t)||t.checked!=k.checked)t.click()}),Promise.resolve())},true)`

/**
 * Says that what was pressed is done once its code has come, or that it couldn't be done because that couldn't be
 * fetched. The next press tries again; a text stays in its field.
 */
const FAIL = `
var say=which=>{var note=d.querySelector('.not-loaded');note.textContent=note.dataset[which]}
d.addEventListener('astro:hydration-error',e=>{
var mine=take(k=>islandOf(asleep(k.t))==e.target)
mine.forEach(k=>{unmark(k);if(isBox(k.t))k.t.checked=!k.checked})
e.target.dataset.failed=1
if(mine.length)say('text')})`

/**
 * A script that runs before anything of the page is painted. It stands in the page itself because a file would arrive
 * after the first paint and the first press. A browser that stumbles over it is too old, which `too-old.ts` says: the
 * page is then the one without JavaScript.
 */
export const FIRST_LOOK = `(d=>{${PHASE}${PRESS}${ONCE}${TICK}${KEEP}${REPLAY}${FAIL}
})(document)`
