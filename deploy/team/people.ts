import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type Person, readPeople, rightsOf } from '../../src/domain/sync/rights.ts'
import { ADMINISTRATOR } from '../../src/domain/sync/subject.ts'
import { randomName } from '../../src/stores/random.ts'

const HEAD = `# Who may sign in: written by npm run team -- people, from a list of people. A password may be a hash of nats server passwd.
users: [
  # Sets the stream up, erases and backs up. Never in a browser.
  { user: ${ADMINISTRATOR}, password: $POISE_ADMIN }
`
const USER_LINE = /^ {2}\{ user: ("[^"]+"), password: ("[^"]+"),/gm

/**
 * Writes what nats.conf includes: each person with what they may do. Whoever stands there already keeps their password;
 * the others get a new one.
 * @param list file with the people; see `readPeople`
 * @param target the file that is written, readable for its owner only
 * @returns a line for each new password, which stands nowhere else in plain sight
 * @throws {Error} with a sentence for the administrator
 */
export function writePeople(list: string, target: string): string {
  const people = readPeople(readFileSync(list, 'utf8'))
  const reserved = people.find(({ user }) => user === ADMINISTRATOR)
  if (reserved) throw new Error(`“${ADMINISTRATOR}” is the administrator’s name. Take it off the list.`)
  const passwords = existsSync(target) ? passwordsIn(readFileSync(target, 'utf8')) : new Map<string, string>()
  const isNew = ({ user }: Person) => !passwords.has(user)
  const added = people.filter(isNew).map(({ user }) => ({ user, password: randomName() }))
  for (const { user, password } of added) passwords.set(user, password)
  const lines = people.map((person) => lineOf(person, passwords.get(person.user) ?? ''))
  writeFileSync(target, `${HEAD}${lines.join('')}]\n`, { mode: 0o600 })
  const gone = passwords.size - people.length
  return [
    ...added.map(({ user, password }) => `${user}  ${password}`),
    `${people.length} people may sign in, ${gone} no longer. Now: nats-server --signal reload, or restart the container.`,
  ].join('\n')
}

function passwordsIn(text: string): Map<string, string> {
  const found = [...text.matchAll(USER_LINE)].map(([, user = '', password = '']) => [user, password] as const)
  return new Map(found.map(([user, password]) => [JSON.parse(user), JSON.parse(password)]))
}

function lineOf(person: Person, password: string): string {
  const { publish, subscribe } = rightsOf(person)
  const list = (subjects: string[]) => subjects.map((subject) => JSON.stringify(subject)).join(', ')
  const permissions = `{ publish: { allow: [${list(publish)}] }, subscribe: { allow: [${list(subscribe)}] } }`
  return `  { user: ${JSON.stringify(person.user)}, password: ${JSON.stringify(password)}, permissions: ${permissions} }\n`
}
