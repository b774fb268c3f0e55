import { browserRandom } from './random.ts'

/**
 * Gives the browser the `crypto.randomUUID` that it lacks over plain http; one that it has stays. ical-generator 11.1.2
 * throws without it: it asks for the id of every event before it takes the one that it is given.
 */
export function provideRandomUuid(): void {
  crypto.randomUUID ??= () => {
    const hex = (count: number) => browserRandom(count).map((digit) => (digit & 15).toString(16))
    const variant = ['8', '9', 'a', 'b'][(browserRandom(1)[0] ?? 0) & 3]
    const parts = [hex(8), hex(4), ['4', ...hex(3)], [variant, ...hex(3)], hex(12)].map((part) => part.join(''))
    return parts.join('-') as ReturnType<Crypto['randomUUID']>
  }
}
