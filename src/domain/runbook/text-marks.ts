/** Characters of one mark: 1,679,616 marks, so that two blocks of one runbook hardly ever share one. */
const MARK_LENGTH = 4
const MARKS = 36 ** MARK_LENGTH
/** Most marks that a text has: they go into an entry, and with it into a link. */
const MARK_LIMIT = 400
/** Blocks on average that one mark may stand for; a text of a million blocks has 400 marks. */
const MOST_MERGED = 2 ** 20

/** What changed in a text since it was marked. */
export interface ChangedBlocks {
  /** Indexes of the blocks that are new or reworded. A mark that stands for several blocks names all of them. */
  added: number[]
  /** How many marks of then have no block now: what was taken out, or worded otherwise. */
  goneCount: number
}

/** A mark and the blocks that it stands for. */
interface Marked {
  mark: string
  blocks: number[]
}

/** Of a block that says nothing. */
const NOTHING = 0

/**
 * A hash for each block of a text: what a page is handed in the place of the text, whose words it shows filled in or
 * translated. Blanks and letters in another Unicode form make no difference; one of nothing but blanks is 0.
 * @param blocks the text of each paragraph, list item, heading and command, in their order
 */
export function blockHashes(blocks: readonly string[]): number[] {
  return blocks.map((block) => {
    const text = block.normalize().replace(/\s+/g, ' ').trim()
    return text === '' ? NOTHING : hashOf(text)
  })
}

/**
 * Marks a text by the hashes of its blocks: a short mark for each, by which `changedBlocks` finds what changed. A block
 * that says nothing has none. Beyond 400 blocks, neighbors share a mark.
 * @returns marks of 4 characters each, with `<number>.` before them where neighbors share one; empty for no text
 */
export function textMarks(hashes: readonly number[]): string {
  let merged = 1
  while (merged < MOST_MERGED && groups(hashes, merged, Number.POSITIVE_INFINITY).length > MARK_LIMIT) merged *= 2
  const marks = groups(hashes, merged).map(({ mark }) => mark)
  return (merged > 1 ? `${merged}.` : '') + marks.join('')
}

/**
 * Which blocks of a text weren't there when it was marked. A block that moved is new at its place, and gone from the
 * other.
 * @param marksThen what `textMarks` gave then; from anything else, nothing is known, and every block is new
 */
export function changedBlocks(marksThen: string, hashesNow: readonly number[]): ChangedBlocks {
  const [, merged = '1', joined = ''] = /^(?:(\d+)\.)?(.*)$/s.exec(marksThen) ?? []
  const then = joined.match(new RegExp(`.{${MARK_LENGTH}}`, 'gs')) ?? []
  const now = groups(hashesNow, Number(merged))
  const kept = commonPlaces(
    then,
    now.map(({ mark }) => mark),
  )
  return {
    added: now.flatMap(({ blocks }, index) => (kept.has(index) ? [] : blocks)),
    goneCount: then.length - kept.size,
  }
}

/**
 * Blocks in groups with one mark each. A group ends where the hash of a block says so, and not after a number of blocks:
 * a block more changes the group that it joins, and no other.
 * @param merged of how many blocks one ends a group
 */
function groups(hashes: readonly number[], merged: number, limit = MARK_LIMIT): Marked[] {
  const all: Marked[] = []
  let isOpen = false
  for (const [index, hash] of hashes.entries()) {
    if (hash === NOTHING) continue
    const last = all.at(-1)
    if (last && (isOpen || all.length === limit)) {
      last.mark = markOf(hashOf(last.mark + markOf(hash)))
      last.blocks.push(index)
    } else all.push({ mark: markOf(hash), blocks: [index] })
    isOpen = hash % merged !== merged - 1
  }
  return all
}

/** 32-bit FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

function markOf(hash: number): string {
  return (hash % MARKS).toString(36).padStart(MARK_LENGTH, '0')
}

/** The places in `now` of a longest sequence that both have. */
function commonPlaces(then: readonly string[], now: readonly string[]): Set<number> {
  // lengths[i][j]: how long the longest is from i of `then` and j of `now` on.
  const lengths = Array.from({ length: then.length + 1 }, () => new Uint16Array(now.length + 1))
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = then.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) {
      const row = lengths[i] as Uint16Array
      row[j] = then[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const places = new Set<number>()
  for (let i = 0, j = 0; i < then.length && j < now.length;) {
    if (then[i] === now[j]) {
      places.add(j)
      i++
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return places
}
