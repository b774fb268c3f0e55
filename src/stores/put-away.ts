import { computed, type ReadableAtom } from 'nanostores'
import { $incident } from './incident.ts'
import { $currentId } from './log/index.ts'
import { $saveState } from './save-state.ts'
import { setting } from './setting.ts'
import { $notices, type Notice, withdraw } from './storage-notices.ts'
import { $exported } from './suggest-copy.ts'

/** A notice that a person may put away: one of those about the storage, or the one about what couldn't be read. */
export interface PutAwayNotice {
  word: Notice['word'] | 'asideText'
  count?: number
}

/** `word=occasion` for each notice that was put away, with blanks between them. */
const $read = setting('notices-read', (value) => /^\w+=[\w:]+(?: \w+=[\w:]+)*$/.test(value))
/** So many percent of the room more, and scarce room is told of again. */
const STEP_PERCENT = 10

/**
 * The notices that nobody has put away, in the order in which they came up. One that was comes back with the next
 * occasion: another incident, the end of this one while nobody has its record as a file, room that got scarcer, or more
 * that can't be read.
 */
export const $shownNotices: ReadableAtom<readonly PutAwayNotice[]> = computed(
  [$notices, $saveState, $read, $incident, $currentId, $exported],
  (notices, { aside }, read) => {
    const all: PutAwayNotice[] = [...(aside > 0 ? [{ word: 'asideText', count: aside } as const] : []), ...notices]
    const putAway = read.split(' ')
    return all.filter((notice) => !putAway.includes(markOf(notice)))
  },
)

type Word = PutAwayNotice['word']

/** When a notice of each kind comes back: never, for it told of something that has happened once, or with what. */
const COMES_BACK: Readonly<Record<Word, 'never' | ((count: number) => string)>> = {
  restored: 'never',
  cleared: 'never',
  deleted: 'never',
  asideText: String,
  nearlyFull: (percent) => String(Math.floor(percent / STEP_PERCENT)),
  oneCopy: incidentNow,
  sevenDays: () => ($incident.get()?.endedAt !== undefined && !isExported() ? `${incidentNow()}:ended` : incidentNow()),
}

/** Puts a notice away until its next occasion. */
export function putAway(notice: PutAwayNotice): void {
  const { word } = notice
  if (word !== 'asideText' && COMES_BACK[word] === 'never') {
    withdraw(word)
    return
  }
  const others = $read
    .get()
    .split(' ')
    .filter((mark) => mark && !mark.startsWith(`${word}=`))
  $read.set([...others, markOf(notice)].join(' '))
}

function markOf({ word, count = 0 }: PutAwayNotice): string {
  const occasion = COMES_BACK[word]
  return `${word}=${occasion === 'never' ? '' : occasion(count)}`
}

function incidentNow(): string {
  return $currentId.get()
}

function isExported(): boolean {
  return $exported.get() === $currentId.get()
}
