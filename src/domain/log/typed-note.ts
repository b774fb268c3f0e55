import { isDataLink } from './data-link.ts'
import { readOwner, readToDo } from './to-do-text.ts'

/** A note as it was typed into the composer, taken apart. */
export interface TypedNote {
  /** What is left to say; empty when only a time or a mark was typed. */
  text: string
  /** `YYYY-MM-DDTHH:mm` by the clocks that the text was typed after; absent where no time was typed: it is about now. */
  localTime?: string
  /** A data link that was pasted. */
  source?: string
  isToDo: boolean
  /** Whom a to-do names. */
  owner?: string
}

/** By what a bare time gets its day. */
export interface NoteClock {
  /** Now, `YYYY-MM-DD HH:mm` as the clocks of the timeline show it. */
  now: string
  /** The day on which things are being written down, if that was said: then no time is taken for one of another day. */
  day?: string
}

const TIME = String.raw`([01]?\d|2[0-3])[:：]([0-5]\d)(?:[:：][0-5]\d)?`
/** `21:58 `, `[21:58]`, `2026-11-28 21:58：`; not the beginning of `12:30–13:00` and of `3:15:1`. */
const LEADING_TIME = new RegExp(
  String.raw`^\s*[[【(（]?(?:(\d{4}-\d\d-\d\d)[ T]+)?${TIME}[\]】)）]?` +
    String.raw`(?!\s*[-–—~～至到]\s*\d{1,2}[:：])(?![\w:：.%])[\s,，、;；]*`,
  'u',
)
const URL_TEXT = /https?:\/\/[^\s<>"'“”‘’，。；：！？、（）【】「」《》]+/giu
const TRAILING = /[.,;:!?)\]}]+$/

/**
 * Reads what somebody typed as they think of it: `21:58 发布了` happened at that time, a pasted address is its source,
 * `TODO` or `待办：` makes it a to-do, and `@name` says whose. Nothing that was typed is lost: an address that stands in
 * the middle of a sentence stays there too.
 */
export function readTypedNote(typed: string, clock: NoteClock): TypedNote {
  const first = readTime(typed, clock)
  const toDo = readToDo(first.text)
  const second =
    first.localTime === undefined && toDo.isToDo ? readTime(toDo.text, clock) : { ...first, text: toDo.text }
  const linked = readLink(second.text)
  const owned = toDo.isToDo ? readOwner(linked.text) : { text: linked.text }
  return {
    text: owned.text.trim(),
    isToDo: toDo.isToDo,
    ...(second.localTime === undefined ? {} : { localTime: second.localTime }),
    ...(linked.source === undefined ? {} : { source: linked.source }),
    ...(owned.owner === undefined ? {} : { owner: owned.owner }),
  }
}

function readTime(typed: string, { now, day }: NoteClock): { text: string; localTime?: string } {
  const match = LEADING_TIME.exec(typed)
  if (!match) return { text: typed }
  const [whole, date, hour = '', minute = ''] = match
  const time = `${hour.padStart(2, '0')}:${minute}`
  return { text: typed.slice(whole.length), localTime: `${date ?? day ?? dayOf(time, now)}T${time}` }
}

/** A time that is still to come today was yesterday's: nobody writes down what hasn't happened. */
function dayOf(time: string, now: string): string {
  const today = now.slice(0, 10)
  return time > now.slice(11, 16) ? dayBefore(today) : today
}

/** The day before a day, `YYYY-MM-DD`. */
function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/** The first address that is a data link. At the beginning or the end of the text it leaves it, unless it is all of it. */
function readLink(text: string): { text: string; source?: string } {
  for (const match of text.matchAll(URL_TEXT)) {
    const source = match[0].replace(TRAILING, '')
    if (!isDataLink(source)) continue
    const before = text.slice(0, match.index).trim()
    const after = text
      .slice(match.index + source.length)
      .replace(/^[.。!！]+$/u, '')
      .trim()
    const rest =
      after === ''
        ? before.replace(/[,，:：、(（]+$/u, '').trim()
        : before === ''
          ? after.replace(/^[,，:：、.。]+/u, '').trim()
          : ''
    return { text: rest || text.trim(), source }
  }
  return { text }
}
