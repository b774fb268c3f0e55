import { isCircle, isUser, userToken } from './subject.ts'

/** What somebody may do in a circle. */
export interface CircleMember {
  circle: string
  /** Whether they only follow, and record nothing. */
  isReader: boolean
}

/** Somebody who may sign in, and the circles that they are in. */
export interface Person {
  user: string
  circles: readonly CircleMember[]
}

/** What an engine has to let somebody do. */
export interface Rights {
  publish: string[]
  subscribe: string[]
}

/**
 * What NATS has to allow a person: to write under their own name alone, to read their circles, to say and hear who is here,
 * and to ask who they are.
 * Nobody may delete, purge, or ask about a stream or a single message: that would tell of other circles.
 */
export function rightsOf({ user, circles }: Person): Rights {
  const write = circles
    .filter(({ isReader }) => !isReader)
    .map(({ circle }) => `poise.${circle}.*.${userToken(user)}.*`)
  const read = circles.map(({ circle }) => `$JS.API.CONSUMER.CREATE.POISE.*.poise.${circle}.>`)
  // Of who is here nothing is kept, and whoever only follows is there, too.
  const here = circles.map(({ circle }) => `poise-here.${circle}.*`)
  return {
    publish: [...write, ...read, ...here, '$JS.FC.POISE.>', '$SYS.REQ.USER.INFO'],
    subscribe: [...circles.map(({ circle }) => `_INBOX.${circle}.>`), ...here],
  }
}

/** A word for a circle in a list of people; `team:read` for somebody who only follows. */
const MEMBER = /^([^:]+)(:read)?$/

/**
 * Reads a list of people: a line each, the name of the user and then the circles, `wangfang team security:read`. Empty
 * lines, and what comes behind a `#`, are left out.
 * @throws {Error} with the line that can't be read, and why
 */
export function readPeople(text: string): Person[] {
  const people: Person[] = []
  text.split(/\r?\n/).forEach((line, index) => {
    const [user, ...words] = line.replace(/#.*/, '').split(/\s+/).filter(Boolean)
    if (user === undefined) return
    const wrong = (why: string) => new Error(`Line ${index + 1}, “${line.trim()}”: ${why}`)
    if (!isUser(user)) throw wrong('a name has 1 to 64 letters, digits and @ . _ -')
    if (people.some((other) => other.user === user)) throw wrong('this user stands above already.')
    if (words.length === 0) throw wrong('write the circles behind the name, for example: team')
    people.push({ user, circles: words.map((word) => memberOf(word) ?? raise(wrong(`“${word}” names no circle.`))) })
  })
  return people
}

function memberOf(word: string): CircleMember | undefined {
  const [, circle = '', isReader] = MEMBER.exec(word) ?? []
  return isCircle(circle) ? { circle, isReader: isReader !== undefined } : undefined
}

function raise(error: Error): never {
  throw error
}
