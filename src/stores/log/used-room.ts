import type { Notice } from '../storage-notices.ts'
import type { SafeStorage } from '../storage.ts'

/**
 * Room that every browser gives to a site at least. Safari counts bytes, and two for each unit of a text in which one
 * Chinese character stands; the others give as many UTF-16 units.
 */
const QUOTA_BYTES = 5 * 1024 * 1024
/** From this share on a notice asks people to make room, while there still is some. */
const WARN_PERCENT = 60
/** The room is measured at the start and after so many writes. */
const MEASURE_EVERY = 25

/** Where people are told something, and where that is taken back. */
export interface Notices {
  notify(notice: Notice): void
  withdraw(word: Notice['word']): void
}

/** Watches how much of the room is used. */
export interface RoomGauge {
  /** Begins with all stored texts, where the caller has read them anyway. */
  begin(texts: ReadonlyMap<string, string>): void
  /** Shows a notice when the room becomes scarce. */
  measure(): void
  /**
   * Follows a text that is written, or with `undefined` removed; measures after every 25th, and once people have made room
   * as they were asked to.
   */
  follow(key: string, text: string | undefined): void
}

/**
 * Reading a long record takes a while, so the sizes of new texts are added up; only after a removal all is read again.
 */
export function createRoomGauge(storage: SafeStorage, { notify, withdraw }: Notices): RoomGauge {
  let used: number | undefined
  let writes = 0
  let isScarce = false
  let isAsked = false

  function measure(): void {
    used ??= sizeOf(storage.read(''))
    const percent = Math.floor((used / QUOTA_BYTES) * 100)
    if (percent >= WARN_PERCENT) notify({ word: 'nearlyFull', count: percent })
    else if (isScarce) withdraw('nearlyFull')
    isScarce = percent >= WARN_PERCENT
  }
  // An incident goes with hundreds of texts: they are measured together.
  function measureSoon(): void {
    if (isAsked) return
    isAsked = true
    queueMicrotask(() => {
      isAsked = false
      measure()
    })
  }
  return {
    begin(texts) {
      used = sizeOf(texts)
    },
    measure,
    follow(key, text) {
      used = text === undefined || used === undefined ? undefined : used + bytesOf(key) + bytesOf(text)
      if (++writes % MEASURE_EVERY === 0) measure()
      else if (isScarce && text === undefined) measureSoon()
    },
  }
}

/** Length of all keys and texts of this site together, in UTF-16 units. */
export function usedUnits(storage: SafeStorage): number {
  let units = 0
  for (const [key, text] of storage.read('')) units += key.length + text.length
  return units
}

function sizeOf(texts: ReadonlyMap<string, string>): number {
  let bytes = 0
  for (const [key, text] of texts) bytes += bytesOf(key) + bytesOf(text)
  return bytes
}

function bytesOf(text: string): number {
  return /[\u0100-\uffff]/.test(text) ? 2 * text.length : text.length
}
