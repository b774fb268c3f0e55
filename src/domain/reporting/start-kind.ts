/** The instants from which periods run, in the order in which they are asked for. */
export const STARTS = [
  'occurrence',
  'awareness',
  'discovery',
  'determination',
  'classification',
  'materiality',
  'assessment',
  'information-available',
  'measure-available',
  'extortion-payment',
  'handling-ended',
] as const
/** One of them. */
export type StartKind = (typeof STARTS)[number]

/** Each pair: what can't come after the other. Nobody classifies what they don't know of yet. */
const ORDERED: readonly (readonly [earlier: StartKind, later: StartKind])[] = [
  ['occurrence', 'awareness'],
  ['occurrence', 'discovery'],
  ...(['determination', 'classification', 'materiality', 'assessment', 'handling-ended'] as const).flatMap(
    (later): [StartKind, StartKind][] => [
      ['awareness', later],
      ['discovery', later],
    ],
  ),
]

/** Instants by what they are the start of, in epoch milliseconds. What nobody said is absent. */
export type Starts = Readonly<Partial<Record<StartKind, number>>>

/** Two instants that stand in the wrong order. */
export interface Contradiction {
  earlier: StartKind
  later: StartKind
}

/** Instants that contradict each other: found out after it was classified, for example. The same instant is none. */
export function contradictions(starts: Starts): Contradiction[] {
  return ORDERED.flatMap(([earlier, later]) => {
    const [first, second] = [starts[earlier], starts[later]]
    return first !== undefined && second !== undefined && first > second ? [{ earlier, later }] : []
  })
}
