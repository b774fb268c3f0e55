import type { Scenario } from '../../domain/drill/drill.ts'

/** A drill scenario as the dialog offers it, and whether nothing of it may go public. */
export type ScenarioChoice = Pick<Scenario, 'id' | 'title' | 'severity' | 'confidential'>
