import { loggedAudience, type MessageAudience, type MessageChannel, STATUS_PAGE } from '../domain/messages/channels.ts'
import type { EntryId } from '../domain/log/entry.ts'
import { record } from './log/index.ts'
import { me } from './me.ts'

/** A message that went out. */
interface SentMessage {
  audience: MessageAudience
  channel: MessageChannel
  /** For whom and where, then that `approvedBy` approved it or that it was approved in advance, as the person saw it. */
  label: string
  text: string
  /** Who approved it; empty where nobody could be reached and it is the first message, which was approved in advance. */
  approvedBy: string
}

/**
 * Writes down that a message was sent, with its whole text and who approved it. On the status page it is the public
 * update that its timer asks for.
 * @throws {NotRecorded} when a text is too long, or a newer Poise has written here
 */
export function sendMessage({ audience, channel, label, text, approvedBy }: SentMessage): EntryId {
  return record(
    {
      kind: 'update',
      audience: loggedAudience(audience),
      text,
      // What stands on the status page is the update itself.
      ...(channel === STATUS_PAGE ? {} : { channel }),
      label,
      ...(approvedBy.trim() ? { person: approvedBy.trim() } : {}),
    },
    { by: me() },
  ).id
}
