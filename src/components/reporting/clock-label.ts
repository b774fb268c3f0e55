import type { Obligation } from '../../domain/reporting/obligation.ts'

/** What a clock is called: its instrument, and whom it binds, because one instrument may have several clocks. */
export function clockLabel({ instrument, binds }: Obligation): string {
  return [instrument, binds].filter(Boolean).join(' · ')
}
