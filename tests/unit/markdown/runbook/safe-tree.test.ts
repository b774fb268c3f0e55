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
    ['<callout emoji="gift">\n先限流\n</callout>', '先限流'],
    ['<text bgcolor="LightYellow">确认</text> <text>', '确认 <text>'],
    ['<lark-table rows="1">\n<lark-tr><lark-td>a</lark-td></lark-tr>\n</lark-table>', 'a'],
    ['<select><option selected>two</option></select>', 'two'],
    ['a <![CDATA[ b <ns> ]]> c\n\n<![CDATA[\nd\n]]>', 'a b <ns> c d'],
    ['<?php echo 1 ?> and\n\n<!odd>', '<?php echo 1 ?> and <!odd>'],
    ['<input value="v"> <input type="checkbox"> box <input type="submit" value="Go">', '☐ box'],
    ['```sh title="check.sh" {1}\nls\n```', 'check.sh ls'],
    ['```yaml {filename="a b.yaml"}\na\n```\n\n```js:x.js\ny\n```', 'a b.yaml a x.js y'],
  ])('%s', (text, expected) => expect(words(text)).toBe(expected))

  test.each([
    ['<iframe src="https://a.b/c" title="Load"></iframe>', '<a href="https://a.b/c"', '>Load</a>'],
    ['<video controls src="x.mp4">Film</video>', '<a href="x.mp4"', '>Film</a>'],
    ['<audio><source src="x.mp3"></audio>', '<a href="x.mp3"', '>x.mp3</a>'],
    ['a <embed src="x.pdf">', '<a href="x.pdf"', '>x.pdf</a>'],
  ])('a frame, a film and a sound are links: %s', (text, link, label) => {
    expect(html(text)).toContain(link)
    expect(html(text)).toContain(label)
  })
  test('the box of a task in a loose list stays a box', () => {
    expect(html('- [ ] a\n\n- [x] b').match(/<input/g)).toHaveLength(2)
  })
  test('links and pictures in HTML know their lines', () => {
    expect(html('a\n\n<p>\n<img src="x.png">\n</p>')).toContain('data-line="4"')
    expect(html('a\nb <a href="x">c</a>')).toMatch(/data-line="\d"/)
  })
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
