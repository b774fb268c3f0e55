import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeExchange, encodeExchange } from '../../../../src/domain/sync/saved-exchange.ts'
import { decodeMessage, encodeMessage, entrySubject } from '../../../../src/domain/sync/subject.ts'
import { waitMs } from '../../../../src/domain/sync/waits.ts'
import { anyEntry, anyId } from '../../../fixtures/any-entry.ts'
import { note } from '../../../fixtures/entries.ts'
import { ModelEngine, ModelPeer } from '../../../fixtures/team-model.ts'

const RUNS = 1_000
const PEERS = 3

/** What may happen, to one of the peers or to the engine. Recording, hearing and putting are what happens most. */
const anyDeed = fc.oneof(
  ...(['record', 'hear', 'put'] as const).map((deed) => ({ weight: 6, arbitrary: fc.constant(deed) })),
  ...(['connect', 'save'] as const).map((deed) => ({ weight: 4, arbitrary: fc.constant(deed) })),
  ...(['cut', 'reload'] as const).map((deed) => ({ weight: 2, arbitrary: fc.constant(deed) })),
  ...(['lose', 'backup', 'restore', 'anew'] as const).map((deed) => ({ weight: 1, arbitrary: fc.constant(deed) })),
)
type Deed = typeof anyDeed extends fc.Arbitrary<infer D> ? D : never
const anyStory = fc.array(fc.tuple(anyDeed, fc.nat(PEERS - 1), fc.nat(6), fc.nat(3)), { maxLength: 120, size: 'max' })

/** A team that lives through a story. The last peer joins late: nothing happens to it before half of the story is over. */
class Team {
  readonly engine = new ModelEngine()
  readonly peers = Array.from({ length: PEERS }, (_, index) => new ModelPeer(this.engine, `user-${index}`))
  readonly recorded: string[] = []

  live(story: readonly (readonly [Deed, number, number, number])[]): void {
    story.forEach(([deed, who, count, again], index) => {
      const isEarly = index < story.length / 2
      const peer = this.peers[isEarly ? who % (PEERS - 1) : who]
      if (peer) this.happen(deed, peer, count, again)
    })
  }
  private happen(deed: Deed, peer: ModelPeer, count: number, again: number): void {
    const deeds: Record<Deed, () => void> = {
      record: () => {
        const entry = note(this.recorded.length, '03:00')
        this.recorded.push(entry.id)
        peer.log.set(entry.id, entry)
      },
      hear: () => peer.hear(count, again),
      put: () => peer.put(count),
      connect: () => peer.connect(),
      save: () => peer.save(),
      cut: () => peer.cut(),
      reload: () => peer.reload(),
      lose: () => peer.lose(count),
      backup: () => this.engine.keepBackup(),
      restore: () => this.restart(() => this.engine.restore()),
      anew: () => this.restart(() => this.engine.makeAnew()),
    }
    deeds[deed]()
  }
  private restart(change: () => void): void {
    for (const peer of this.peers) peer.cut()
    change()
  }
  /** Everybody comes back, and has time for all that is left to do. */
  comeBack(): void {
    for (const peer of this.peers) peer.connect()
    for (let round = 0; round < 2; round++)
      for (const peer of this.peers) {
        peer.hear(Number.POSITIVE_INFINITY)
        peer.put(Number.POSITIVE_INFINITY)
      }
    for (const peer of this.peers) peer.hear(Number.POSITIVE_INFINITY)
  }
}

describe('a team of three', () => {
  test('ends with everything that anybody recorded, each once and all shared, in whatever order it happens', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const team = new Team()
        team.live(story)
        team.comeBack()
        const kept = new Set(team.peers.flatMap(({ local }) => local.map(({ id }) => id)))
        // What the only holder lost after the engine had lost it too is nowhere.
        const all = team.recorded.filter((id) => kept.has(id))
        const writers = team.engine.writers()
        expect(writers.size).toBe(all.length)
        for (const { local, repeated, exchange } of team.peers) {
          expect(local.map(({ id }) => id).sort()).toEqual([...all].sort())
          expect(repeated).toBe(0)
          expect([...exchange.shared.keys()].sort()).toEqual([...all].sort())
          expect([...exchange.shared].sort()).toEqual([...writers].sort())
        }
      }),
      { numRuns: RUNS },
    )
  })
  test('loses nothing while no browser and no engine loses anything', () => {
    const calm = anyStory.map((story) => story.filter(([deed]) => !['lose', 'restore', 'anew'].includes(deed)))
    fc.assert(
      fc.property(calm, (story) => {
        const team = new Team()
        team.live(story)
        team.comeBack()
        for (const { log } of team.peers) expect([...log.keys()].sort()).toEqual([...team.recorded].sort())
      }),
      { numRuns: RUNS },
    )
  })
})

describe('a message', () => {
  test('is read back as the entry that was sent, whatever somebody typed', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const text = encodeMessage(entry)
        expect(decodeMessage('team', entrySubject('team', 'wang.fang', entry), text)).toEqual({
          kind: 'entry',
          entry,
          user: 'wang.fang',
        })
      }),
      { numRuns: RUNS },
    )
  })
  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.string(), (text, subject) => {
        expect(decodeMessage('team', subject, text).kind).toBe('foreign')
      }),
    )
  })
})

test('a saved exchange is read back, whatever was shared', () => {
  const ids = fc.uniqueArray(anyId, { maxLength: 20 })
  fc.assert(
    fc.property(ids, fc.integer({ min: 1, max: 1e15 }), fc.bigInt({ min: 0n, max: 10n ** 20n - 1n }), (all, at, ns) => {
      const [first, ...shared] = all
      const refused = new Map(first === undefined ? [] : [[first, 'otherText' as const]])
      const exchange = {
        cursor: { sequence: at, storedAtNs: String(ns) },
        isHeld: false,
        isErased: false,
        shared: new Map(shared.map((id, index) => [id, `user-${index % 3}`])),
        refused,
      }
      expect(decodeExchange(encodeExchange(exchange) ?? '')).toEqual(exchange)
    }),
  )
})

test('every wait is between half a second and 15 seconds', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (attempts, random) => {
      const wait = waitMs(attempts, random)
      expect(wait >= 500 && wait <= 15_000).toBe(true)
    }),
  )
})
