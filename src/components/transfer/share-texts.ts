import type { Words } from '../../i18n/index.ts'
import type { Incident } from '../../domain/incident/project-incident.ts'
import { runningTimers } from '../../domain/timers/timers.ts'
import { brief } from '../../domain/transfer/brief.ts'
import { encodeLink, QR_LIMIT_LENGTH, SAFE_LINK_LENGTH } from '../../domain/transfer/link.ts'
import type { TransferProblem } from '../../domain/transfer/transfer-problem.ts'
import { encodeRecord } from '../../domain/transfer/record-file.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import { now } from '../../stores/clock.ts'
import { $isConfidential } from '../../stores/confidential.ts'
import { $entries } from '../../stores/log/index.ts'

/**
 * The record link of the open incident: this page's address with the record in its fragment.
 * @param pageHref this page's address
 */
export async function recordLink(pageHref: string): Promise<{ link: string } | { problem: TransferProblem }> {
  const encoded = await encodeLink(encodeRecord($entries.get()))
  if ('problem' in encoded) return encoded
  return { link: pageHref.replace(/#.*$/, '') + encoded.fragment }
}

/** What is said once a link was copied, or couldn't be; a long one comes with a warning. */
export function linkSaid(length: number, isCopied: boolean, { screen }: Pick<Words<'transfer'>, 'screen'>): string {
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
  const timers = incident.severity ? runningTimers(incident, now(), $isConfidential.get()) : []
  const due = timers.map((timer) => ({
    label: timer.label ?? nameOf(t.entryWords.timers, timer.kind),
    at: timer.dueAt,
  }))
  const words = { ...t.brief, entryWords: t.entryWords, roleNames: t.roleNames }
  return brief(incident, words, now(), zone, due)
}
