/** The build's hooks and its pages are loaded apart: what both know stands in the process. */
const COUNT = Symbol.for('poise.runbookWarnings')

/** How many warnings of runbooks were printed so far in this process; 0 before any page asked for them. */
export function warningCount(): number {
  return Number(Reflect.get(globalThis, COUNT) ?? 0)
}

/** Keeps how many there are. */
export function keepWarningCount(count: number): void {
  Reflect.set(globalThis, COUNT, count)
}
