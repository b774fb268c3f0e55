import type { Words } from '../../i18n/index.ts'
import type { Incident } from '../../domain/incident/project-incident.ts'
import { brief } from '../../domain/transfer/brief.ts'
import { QR_LIMIT_LENGTH, SAFE_LINK_LENGTH } from '../../domain/transfer/link.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import { now } from '../../stores/clock.ts'
import { dueInBrief } from '../../stores/transfer.ts'

/** What is said once a link was copied, or couldn't be; a long one comes with a warning. */
export function linkSaid(
  length: number,
  isCopied: boolean,
  { screen }: { screen: Pick<Words<'transfer'>['screen'], 'linkCopied' | 'copyFailed' | 'linkLong'> },
): string {
  const said = isCopied ? fill(screen.linkCopied, { count: length }) : screen.copyFailed
  if (length <= SAFE_LINK_LENGTH) return said
  return `${said} ${fill(screen.linkLong, { count: length, limit: SAFE_LINK_LENGTH })}`
}

/** Why a link can't be shown as a code to scan; `undefined` when it can. */
export function codeProblem(length: number, { screen }: Pick<Words<'transfer'>, 'screen'>): string | undefined {
  return length > QR_LIMIT_LENGTH ? fill(screen.qrTooLarge, { count: length, limit: QR_LIMIT_LENGTH }) : undefined
}

/** Where the open incident stands, as a text for the chat, with what is due once it is declared. */
export function briefText(incident: Incident, zone: string, t: Words<'transfer'>): string {
  const due = dueInBrief(incident).map(({ label, kind, dueAt }) => ({
    label: label ?? nameOf(t.entryWords.timers, kind),
    at: dueAt,
  }))
  const words = { ...t.brief, entryWords: t.entryWords, roleNames: t.roleNames }
  return brief(incident, words, now(), zone, due)
}
