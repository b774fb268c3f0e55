import { type Leak, type LeakKind, leaksIn, type Passage } from '../../domain/privacy/leaks.ts'

/** How many texts are read at a time. */
const SLICE = 500

/**
 * Reads groups of passages for what would be given away.
 * @param passages what an earlier group holds isn't reported again
 * @param kinds what to look for; what no export should hold when it is left out
 */
export async function readLeaks(
  passages: () => Promise<readonly (readonly Passage[])[]>,
  kinds?: readonly LeakKind[],
): Promise<Leak[]> {
  const groups = await passages()
  const leaks: Leak[] = []
  // `leaksIn` remembers what it found in each text for the usual kinds. Reading slice by slice first keeps every task
  // short; the reading of the groups below then takes no time.
  const all = groups.flat()
  for (let start = 0; start < all.length; start += SLICE) {
    leaksIn(all.slice(start, start + SLICE), kinds)
    await new Promise((done) => setTimeout(done))
  }
  for (const group of groups)
    leaks.push(
      ...leaksIn(group, kinds).filter(({ kind, what }) => !leaks.some((one) => one.kind === kind && one.what === what)),
    )
  return leaks
}
