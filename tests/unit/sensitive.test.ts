import { expect, test } from 'vitest'
import { SENSITIVE } from '../../src/domain/sensitive.ts'

const found = (kind: keyof typeof SENSITIVE, text: string) => text.match(SENSITIVE[kind]) !== null

test.each([
  'DB_PASSWORD=hunter2hunter',
  'AWS_SECRET_ACCESS_KEY=abcdefghij0123456789',
  'access_token=abcdefghij',
  'client_secret: abcdefghij',
  '{"password": "hunter2hunter"}',
  '密码：hunter2hunter',
])('a secret is seen in %s', (text) => {
  expect(found('token', text)).toBe(true)
})

test.each(['the token bucket is empty', '密码错误的人变多了', 'secretariat: busy', 'passwords were fine'])(
  'no secret is seen in “%s”',
  (text) => {
    expect(found('token', text)).toBe(false)
  },
)

test.each(['010 62345678', '01062345678', '010-62345678'])('a landline is seen in %s', (text) => {
  expect(found('phone', text)).toBe(true)
})
