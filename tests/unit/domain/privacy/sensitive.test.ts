import { expect, test } from 'vitest'
import { SENSITIVE } from '../../../../src/domain/privacy/sensitive.ts'

const isFound = (kind: keyof typeof SENSITIVE, text: string) => text.match(SENSITIVE[kind]) !== null

test.each([
  'DB_PASSWORD=hunter2hunter',
  'AWS_SECRET_ACCESS_KEY=abcdefghij0123456789',
  'access_token=abcdefghij',
  'client_secret: abcdefghij',
  '{"password": "hunter2hunter"}',
  '密码：hunter2hunter',
])('a secret is seen in %s', (text) => {
  expect(isFound('token', text)).toBe(true)
})

/** The key's own letters are taken apart here, so that no scanner takes this file for a leak. */
const key = (...parts: string[]) => parts.join('')

test.each([
  key('sk', '-ant-api03-AbCdEf0123456789-xyz_ABCDEFGHIJ'),
  key('sk', '-proj-AbCd-Ef0123456789abcdef0123'),
  key('rk', '_live_abcdefghijklmnop1234'),
  key('npm', '_abcdefghijklmnopqrstuvwxyz0123456789'),
  key('hf', '_abcdefghijklmnopqrstuvwxyzABCDEF0123'),
  key('ASIA', 'IOSFODNN7EXAMPLE'),
  key('LTAI', '5tAbCdEfGhIjKlMnOpQr'),
  key('AKID', 'z8krbsJ5yKBZQpn74WFkmLPx3abcdefg'),
  key('SG', '.abcdefghijklmnopqrstuv.abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'),
  key('xapp', '-1-A012345-123456789-abcdef'),
  key('whsec', '_abcdefghijklmnopqrstuvwx'),
  'Authorization: Basic dXNlcjpwYXNzd29yZA==',
])('the key of a service is seen whole in %s', (text) => {
  const seen = text.match(SENSITIVE.token)?.[0]
  expect(seen).toBeDefined()
  if (!text.includes('-ant-')) expect(text.endsWith(seen ?? '?')).toBe(true)
})

test.each([
  ['postgres://admin:s3cretpw@db.test:5432/x', 'admin:s3cretpw'],
  ['redis://:s3cretpw@cache:6379', ':s3cretpw'],
  ['mongodb+srv://u:passw0rd@c.test', 'u:passw0rd'],
  ['mysql -h db PWD=hunter2222', 'PWD=hunter2222'],
  ['DB_PASS=hunter2222', 'pass=hunter2222'],
  ['密码是 hunter2222，快改', '密码是 hunter2222'],
  ['密码 Qw3r!tyu9', '密码 Qw3r!tyu9'],
  ['the pw is Sun$hine2026, rotate it', 'pw is Sun$hine2026'],
  ['mysql -h db1 -uroot -pH7kd92Lm', 'H7kd92Lm'],
  ['curl -u deploy:hunter42x https://ci.test', 'deploy:hunter42x'],
  ['figd_' + 'a1'.repeat(20), 'figd_' + 'a1'.repeat(20)],
  ['hvs.' + 'a1'.repeat(20), 'hvs.' + 'a1'.repeat(20)],
])('the password in “%s” is seen', (text, secret) => {
  expect(text.match(SENSITIVE.token)?.[0].toLowerCase()).toBe(secret.toLowerCase())
})

test.each([
  'the token bucket is empty',
  '密码错误的人变多了',
  'secretariat: busy',
  'passwords were fine',
  '令牌是什么时候过期的',
  '口令为空的账户 12 个',
  'pwd=/var/log/app',
  'API_KEY=$PAY_KEY',
  'password: <password>',
  '密码 30 天过期',
  '密码 2026-03-09 过期',
  'bypass=enabled',
  'task-sk-learn',
  'see https://example.com:8443/a and mail@example.com',
  'basic authentication 0123456789',
])('no secret is seen in “%s”', (text) => {
  expect(isFound('token', text)).toBe(false)
})

test.each([
  '010 62345678',
  '01062345678',
  '010-62345678',
  '(010) 62345678',
  '010-6234 5678',
  '138.0013.8000',
  '１３８００１３８０００',
  '（０２１）６２３４５６７８',
  '010-62345678 转 801',
  '400-820-8820',
  '(415) 555-0132 ext. 12',
])('a phone number is seen in %s', (text) => {
  expect(isFound('phone', text)).toBe(true)
})

test.each(['lilei@example.com', 'lilei＠example.com', 'ｌｉｌｅｉ＠ｅｘａｍｐｌｅ．ｃｏｍ'])(
  'an e-mail address is seen in %s',
  (text) => {
    expect(text.match(SENSITIVE.email)).toEqual([text])
  },
)

test.each([
  'sk-',
  'sk-a-',
  '://',
  '://:',
  ' ',
  '密码是',
  '密码 ',
  'pw is a1',
  'mysql -p',
  'curl -u a',
  'authorization: ',
  '0138',
  'a.',
  'a@a.',
  '1:',
])('a long text of “%s” is read in no time', (piece) => {
  const text = piece.repeat(20_000 / piece.length)
  const startedMs = performance.now()
  for (const pattern of Object.values(SENSITIVE)) text.match(pattern)
  expect(performance.now() - startedMs).toBeLessThan(1_000)
})
