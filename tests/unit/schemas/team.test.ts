import { describe, expect, test } from 'vitest'
import { ORGANIZATION_FILE, parseOrganization } from '../../../src/schemas/organization-file.ts'
import { connectSources } from '../../../src/schemas/team.ts'
import { END_LINE, problemsOf, SHIPPED } from '../../fixtures/organization.ts'

const CIRCLE = '{ id: team, name: { zh-CN: 全队, en: Whole team } }'
const withTeam = (team: string) => `${SHIPPED}team: ${team}\n`
const problems = (team: string) => problemsOf(withTeam(team))
const told = (sentence: string) => [`${ORGANIZATION_FILE}:${END_LINE}: ${sentence}`]

test('without the value there is no team, and a page connects to its own host alone', () => {
  const { team } = parseOrganization(SHIPPED, ORGANIZATION_FILE)
  expect(team).toBeUndefined()
  expect(connectSources(team?.url)).toEqual([])
})

test('a team has an engine, circles in their order, and signs in with a password unless something else is said', () => {
  const text = withTeam(`{ url: /team, circles: [${CIRCLE}, { id: security, name: SEC }] }`)
  expect(parseOrganization(text, ORGANIZATION_FILE).team).toEqual({
    url: '/team',
    circles: [
      { id: 'team', name: { 'zh-CN': '全队', en: 'Whole team' } },
      { id: 'security', name: 'SEC' },
    ],
    signIn: 'password',
  })
  expect(problems(`{ url: /team, circles: [${CIRCLE}], signIn: company }`)).toEqual([])
})

describe('a page may connect', () => {
  test.each([
    ['wss://nats.example.com', ['wss://nats.example.com', 'https://nats.example.com']],
    ['wss://nats.example.com:8443/ws', ['wss://nats.example.com:8443', 'https://nats.example.com:8443']],
    ['ws://10.0.0.5:8080', ['ws://10.0.0.5:8080', 'http://10.0.0.5:8080']],
    ['/team', []],
  ])('for %s to that host alone: %j', (url, sources) => {
    expect(problems(`{ url: '${url}', circles: [${CIRCLE}] }`)).toEqual([])
    expect(connectSources(url)).toEqual(sources)
  })
})

describe('a wrong address is refused', () => {
  test.each([
    'https://nats.example.com',
    'nats.example.com:8080',
    '//nats.example.com/team',
    'wss://team:secret@nats.example.com',
    'wss://nats.example.com/?token=1',
    'wss://nats.example.com; script-src *',
    'team',
    '/te am',
  ])('%s', (url) => {
    expect(problems(`{ url: '${url}', circles: [${CIRCLE}] }`)).toEqual(
      told(
        `team.url is “${url}”, which is not the address of an engine. Write one that begins with wss:// (or ws:// on an intranet without TLS), or a path of this site, for example /team.`,
      ),
    )
  })
})

describe('told with its place is', () => {
  test.each([
    ['{ circles: [] }', /team\.url is missing\. Write one that begins with wss:/],
    ['{ url: /team }', /team\.circles is missing\. Write \[\{ id: team, name: 全队 \}\]\./],
    ['{ url: /team, circles: [] }', /team\.circles is empty\. Write \[/],
    ['{ url: /team, circles: [team] }', /team\.circles\.0 is “team”, which is not a group of values\./],
    [`{ url: /team, circles: [${CIRCLE}, ${CIRCLE}] }`, /team\.circles\.1\.id is “team”, which names a circle above/],
    ['{ url: /team, circles: [{ id: Team.A, name: A }] }', /team\.circles\.0\.id is “Team\.A”, which can’t name a/],
    ['{ url: /team, circles: [{ id: team }] }', /team\.circles\.0\.name is missing\./],
    [`{ url: /team, circles: [${CIRCLE}], signIn: cookie }`, /team\.signIn is “cookie”, which is no way to sign in\./],
    [`{ ulr: /team, circles: [${CIRCLE}] }`, /team holds “ulr”, which Poise doesn’t know\. .*Did you mean “url”\?/],
  ])('%s', (team, sentence) => {
    expect(problems(team).join('\n')).toMatch(sentence)
  })
})
