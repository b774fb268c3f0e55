/*
 * One file for what the bar of every page wakes once something is recorded, for the reason that `islands.ts` tells. The
 * incident page and the generator have nothing of `recorded.ts` beside it.
 */
export { BarCommands } from './incident/BarCommands.tsx'
export { BarLine } from './incident/BarLine.tsx'
