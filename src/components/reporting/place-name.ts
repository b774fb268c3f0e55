import type { ReportingWords } from './reporting-words.ts'

/** What a place is called; one that nobody named bears the name that its file gives it. */
export function placeName(place: string, t: ReportingWords): string {
  return (t.jurisdictions as Readonly<Record<string, string>>)[place] ?? place
}
