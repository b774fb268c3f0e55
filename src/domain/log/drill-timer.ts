/**
 * The timer of entries about the clock of a drill: `stopped` pauses it, `started` goes on, `done` calls the inject of
 * the minute that it names. A Poise that doesn't know it reads a timer that is never due.
 */
export const DRILL_TIMER = 'drill'
