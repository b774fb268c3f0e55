import type { Audience } from '../../domain/log/entry.ts'
import type { LeakKind } from '../../domain/privacy/leaks.ts'
import type { Words } from '../../i18n/index.ts'

/** Whom a text is for. */
export type Reader = keyof Words<'updateTexts'>['audiences']

/** For each reader, in the order in which they are shown, what the log keeps updates as; without it a text is only copied. */
export const KEPT: Readonly<Record<Reader, Audience | undefined>> = {
  public: 'public',
  executives: 'executives',
  team: 'team',
  status: undefined,
  stakeholders: undefined,
}

/** What a text for the public should not hold; inside the company, hosts and addresses are no secret. */
export const PUBLIC_LEAKS: readonly LeakKind[] = ['token', 'email', 'phone', 'address', 'host']

/** What stands in brackets and nobody has filled in; the mark of a drill isn't meant to be filled. */
export function countGaps(text: string, drillMark: string): number {
  return text.replace(drillMark.trim(), '').match(/【[^】]*】|\[[^\]]*\]/g)?.length ?? 0
}
