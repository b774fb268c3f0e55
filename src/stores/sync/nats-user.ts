import { isUser } from '../../domain/sync/subject.ts'
import { type Link, NotAllowed } from './nats-link.ts'

/** Where NATS, from 2.10 on, tells each user who they are. */
const USER_INFO = '$SYS.REQ.USER.INFO'

const users = new WeakMap<Pick<Link, 'request'>, string>()

/**
 * By which name the engine knows whoever a link belongs to: what it is asked once for a link.
 * @param typed with which name they have signed in; absent behind a company's single sign-on
 * @returns `undefined` where the engine doesn't tell, or the name can't stand in a subject
 * @throws {Error} when it may be tried again
 */
export async function userOf(link: Pick<Link, 'request'>, typed: string | undefined): Promise<string | undefined> {
  const user = typed ?? users.get(link) ?? (await askUser(link))
  if (user === undefined || !isUser(user)) return undefined
  users.set(link, user)
  return user
}

async function askUser(link: Pick<Link, 'request'>): Promise<string | undefined> {
  try {
    const { data } = JSON.parse(await link.request(USER_INFO, ''))
    return typeof data.user === 'string' ? data.user : undefined
  } catch (error) {
    if (error instanceof NotAllowed || /^no responders/.test(String(error instanceof Error && error.message)))
      return undefined
    throw error
  }
}
