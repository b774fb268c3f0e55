import type { SensitiveKind } from './sensitive.ts'

/** What is put in the place of what is masked. */
export interface MaskWords extends Record<SensitiveKind, string> {
  /** For people whose role isn't known. */
  responder: string
  owner: string
}
