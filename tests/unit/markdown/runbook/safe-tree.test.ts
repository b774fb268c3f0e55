import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { safeTree } from '../../../../src/markdown/runbook/safe-tree.ts'
import { eachElement, textOf } from '../../../../src/markdown/runbook/tree.ts'

const html = (text: string) => toHtml(safeTree(text))
const words = (text: string) => textOf(safeTree(text)).replace(/\s+/g, ' ').trim()

describe('no word is eaten', () => {
  test.each([
    ['Ask in <namespace> now', 'Ask in <namespace> now'],
    ['<value of instance label from alert> is *here*', '<value of instance label from alert> is here'],
    [
      '<details><summary>More</summary>\nIn <my-pod> it is\n\n**so** <x>\n\n</details>',
      'More In <my-pod> it is so <x>',
    ],
    ['Set <time> and <table>, then <b>go</b>', 'Set <time> and <table>, then go'],
    ['a <link to the dashboard> b', 'a <link to the dashboard> b'],
    ['| a |\n| - |\n| 1 | 2 | three |', 'a 1 2 three'],
    ['Text\n\n[^1]: A note to which nothing refers', 'Text A note to which nothing refers'],
    ['<center>Text <foo>bar</foo></center>', 'Text <foo>bar</foo>'],
    ['{braces} and {{ blanks }}', '{braces} and {{ blanks }}'],
    ['1 < 2 && 3 > 2', '1 < 2 && 3 > 2'],
    ['a <br/> b <wbr>c', 'a b c'],
    ['| a |\n|---|\n| <pod> |', 'a <pod>'],
    ['> <ns>\n> <pod>', '<ns> <pod>'],
    ['text <unclosed', 'text <unclosed'],
  ])('%s', (text, expected) => expect(words(text)).toBe(expected))

  test('comments go', () => expect(words('a <!-- b --> c\n\n<!-- d\n\ne --> f')).toBe('a c f'))
  test('Markdown goes on around a blank on a line of its own', () => {
    expect(html('<host>\n**bold**')).toBe('<p>&#x3C;host>\n<strong>bold</strong></p>')
  })
})

describe('FAULTS 82: nothing in a runbook runs or loads from elsewhere', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '<svg onload=alert(1)><script>alert(1)</script></svg>',
    '<iframe src="https://example.com"></iframe>',
    '<style>*{display:none}</style><p style="position:fixed">x</p>',
    '<form action="https://example.com"><input name=a><button>x</button></form>',
    '<div id="content" class="bar" onclick="alert(1)">x</div>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '<a href="&#106;avascript:alert(1)">x</a>',
    '<meta http-equiv="refresh" content="0;url=https://example.com">',
    '<base href="https://example.com/">',
    '<input type="image" src="x" onerror="alert(1)">',
    // A picture of another site becomes a link to it.
    '<img src="javascript:alert(1)">',
    '![x](javascript:alert(1))',
    '![x](data:text/html,<script>alert(1)</script>)',
  ])('%s', (text) => {
    eachElement(safeTree(text), ({ tagName, properties }) => {
      expect(['script', 'style', 'iframe', 'form', 'button', 'svg', 'math', 'meta', 'base', 'object']).not.toContain(
        tagName,
      )
      expect(Object.keys(properties).filter((name) => /^on|^style$/i.test(name))).toEqual([])
      for (const address of [properties.href, properties.src])
        expect(String(address ?? '')).not.toMatch(/^\s*(?:javascript|data|vbscript):/i)
      expect(properties.id === undefined || String(properties.id).startsWith('text-')).toBe(true)
      if (tagName === 'input') expect(properties).toMatchObject({ type: 'checkbox', disabled: true })
    })
  })
})
