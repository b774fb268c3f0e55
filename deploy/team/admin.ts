import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isUlid } from '../../src/domain/log/ulid.ts'
import type { Refusal, Trouble } from '../../src/domain/sync/connection.ts'
import { ADMINISTRATOR, erasedSubject, isCircle, subjectsOf } from '../../src/domain/sync/subject.ts'
import { now } from '../../src/stores/clock.ts'
import { randomName } from '../../src/stores/random.ts'
import { decodeAnswer, NO_STREAM, putResult, STREAM } from '../../src/stores/sync/nats-api.ts'
import { dial, Failed, type Link } from '../../src/stores/sync/nats-link.ts'
import { read } from '../../src/stores/sync/nats-reading.ts'
import { writePeople } from './people.ts'

const SHIPPED = fileURLToPath(new URL('stream.json', import.meta.url))
const USAGE = [
  'npm run team -- people <list> <people.conf>  who may sign in, and what for: the file that nats.conf includes',
  'npm run team -- setup                      make the log, or give it the settings of deploy/team/stream.json',
  'npm run team -- list                       circles, incidents, and how many entries they have',
  'npm run team -- erase <circle> <incident>  take an incident out for good, and keep it out',
  'npm run team -- backup <file>              write all entries into a file',
  'npm run team -- restore <file>             put those that are missing back',
].join('\n')

/** Why the engine isn't reached, and what to look at. */
const WHY: Readonly<Record<string, string>> = {
  wrongPassword: 'The engine doesn’t know “admin” with this password: POISE_ADMIN is another one than its own.',
  signedOut: 'The engine has ended the sign-in.',
  frozen: 'The engine doesn’t answer.',
  refusedOrigin: 'Something is there and takes no connection.',
  unknownHost: 'Nobody answers there.',
  cut: 'The connection was cut.',
  notSetUp: 'There is no log yet: npm run team -- setup',
} satisfies Record<Trouble | Exclude<Refusal, 'otherCircle'>, string>

type Say = (line: string) => void
/** What is read of the environment: the administrator's password, and where the engine is. */
type Environment = Readonly<Record<string, string | undefined>>

/**
 * Does one thing with the engine, as its administrator.
 * @param words what is to be done, and with what
 * @throws {Error} with a sentence for the administrator
 */
export async function administer(words: readonly string[], environment: Environment, say: Say): Promise<void> {
  const [task = '', ...more] = words
  if (task === 'people') {
    const [list, target] = more
    if (!list || !target) throw new Error(USAGE)
    say(writePeople(list, target))
    return
  }
  const tasks: Record<string, ((link: Link, ...more: string[]) => Promise<string>) | undefined> = {
    setup,
    list,
    erase,
    backup,
    restore,
  }
  const perform = Object.hasOwn(tasks, task) ? tasks[task] : undefined
  if (!perform) throw new Error(USAGE)
  const { POISE_ADMIN: password, POISE_TEAM_URL: url = 'ws://127.0.0.1:8080' } = environment
  if (!password) throw new Error('POISE_ADMIN is empty. It is the administrator’s password, as the engine has it.')
  const link = await dial({ url, user: ADMINISTRATOR, password, inbox: '_INBOX.admin' }).catch((error) => {
    throw new Error(`${url}: ${(error instanceof Failed && WHY[error.message]) || error.message}`)
  })
  try {
    say(await perform(link, ...more))
  } finally {
    link.drop()
  }
}

async function ask(link: Link, subject: string, question: object): Promise<string> {
  const text = await link.request(subject, JSON.stringify(question))
  const { error, code } = decodeAnswer(text)
  if (error !== undefined) throw new Error((code === NO_STREAM && WHY.notSetUp) || error)
  return text
}

async function setup(link: Link): Promise<string> {
  const settings = JSON.parse(readFileSync(SHIPPED, 'utf8')) as object
  const answer = decodeAnswer(await link.request(`$JS.API.STREAM.INFO.${STREAM}`, ''))
  await ask(link, `$JS.API.STREAM.${answer.code === NO_STREAM ? 'CREATE' : 'UPDATE'}.${STREAM}`, settings)
  return answer.code === NO_STREAM ? 'The log is there.' : 'The log was there, and has these settings.'
}

async function list(link: Link): Promise<string> {
  const entries = new Map<string, Set<string>>()
  for (const { subject } of await everything(link, 'poise.*.*.*.*')) {
    const [, circle, incident, user, entry = ''] = subject.split('.')
    const line = `${circle}  ${incident}`
    const ids = entries.get(line) ?? new Set()
    entries.set(line, ids)
    if (user !== ADMINISTRATOR) ids.add(entry)
  }
  const lines = [...entries].sort().map(([line, { size }]) => `${line}  ${size === 0 ? 'erased' : size}`)
  return lines.length === 0 ? 'The log is empty.' : lines.join('\n')
}

/** The word that it was erased comes first: whoever follows the incident hears it before its entries are gone. */
async function erase(link: Link, circle = '', incident = ''): Promise<string> {
  if (!isCircle(circle) || !isUlid(incident)) throw new Error(`Which incident? npm run team -- list\n${USAGE}`)
  const entries = await everything(link, subjectsOf(circle, incident))
  const word = erasedSubject(circle, incident)
  const said = putResult(decodeAnswer(await link.request(word, '')))
  if (said !== 'stored' && said !== 'known') throw new Error('The engine doesn’t take the word that it was erased.')
  const subjects = entries.map(({ subject }) => subject).filter((subject) => subject !== word)
  for (const subject of subjects) await ask(link, `$JS.API.STREAM.PURGE.${STREAM}`, { filter: subject })
  return `${subjects.length} entries are gone. Browsers that hold the incident keep their copy: each person deletes it there.`
}

async function backup(link: Link, file = ''): Promise<string> {
  if (file === '') throw new Error(USAGE)
  const messages = await everything(link, 'poise.*.*.*.*')
  writeFileSync(file, messages.map((message) => `${JSON.stringify(message)}\n`).join(''), { mode: 0o600 })
  return `${messages.length} entries are in ${file}. Whoever can read it can read them.`
}

async function restore(link: Link, file = ''): Promise<string> {
  if (file === '') throw new Error(USAGE)
  const counts = { stored: 0, known: 0 }
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { subject, text } = JSON.parse(line) as Stored
    const result = putResult(decodeAnswer(await link.request(subject, text)))
    if (result !== 'stored' && result !== 'known') throw new Error(`${subject}: the engine doesn’t take it.`)
    counts[result] += 1
  }
  return `${counts.stored} entries were put back, ${counts.known} were there.`
}

interface Stored {
  subject: string
  text: string
}

/** All that lies under these subjects now. */
function everything(link: Link, filter: string): Promise<Stored[]> {
  const messages: Stored[] = []
  const name = randomName()
  return new Promise((resolve, reject) => {
    const broken = () => reject(new Error('The reading broke off. Try again.'))
    const stop = read(
      link,
      { filter, name, deliver: `_INBOX.admin.${name}`, now },
      {
        onMessage: (subject, text) => void messages.push({ subject, text }),
        onReady() {
          stop()
          resolve(messages)
        },
        onMoved: broken,
        onBroken: broken,
        onFailure: (failure) => reject(new Error('trouble' in failure ? WHY[failure.trouble] : failure.refusal)),
        onBeat() {},
        onClock() {},
      },
    )
  })
}
