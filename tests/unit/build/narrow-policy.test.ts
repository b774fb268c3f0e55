import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withNarrowPolicy } from '../../../src/build/narrow-policy.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = (policy: string, body: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}"><body>${body}</body>`

test('a page’s policy names the scripts and styles that stand in it, and no others', () => {
  const body =
    '<style>a{}</style><script>one()</script><script type="module" src="/two.js"></script><script async>3</script>'
  const policy = (scripts: string[], styles: string[]) =>
    `default-src 'none'; script-src 'self' ${scripts.map(hash).join(' ')}; style-src 'self' ${styles.map(hash).join(' ')};`
  const wide = page(policy(['gone()', 'one()', '3'], ['a{}', 'b{}']), body)
  expect(withNarrowPolicy(wide)).toBe(page(policy(['one()', '3'], ['a{}']), body))
  expect(withNarrowPolicy(withNarrowPolicy(wide))).toBe(withNarrowPolicy(wide))
})
test('where none of them stands, the rest stays to the letter', () => {
  const policy = `script-src 'self' ${hash('gone()')}; style-src 'self';`
  expect(withNarrowPolicy(page(policy, '<p>sha256-abc</p>'))).toBe(
    page("script-src 'self'; style-src 'self';", '<p>sha256-abc</p>'),
  )
  expect(withNarrowPolicy('<p>no policy</p>')).toBe('<p>no policy</p>')
})
