import { describe, expect, test } from 'vitest'
import { plainMarkdown } from '../../../../src/markdown/runbook/plain-markdown.ts'

const plain = (text: string) => plainMarkdown(text).text

describe('what other tools write becomes Markdown, line by line', () => {
  test.each([
    ['a reference of Hugo', 'See [N]({{< ref "./N.md" >}}).', 'See [N](./N.md).'],
    ['a note of Hugo', '{{% hint info %}}\nText\n{{% /hint %}}', '\nText\n'],
    ['the title of a tab', '{{< tab "On a Mac" >}}', '**On a Mac**'],
    ['a picture of Hugo', '{{< figure src="a b.png" alt="A" >}}', '![A](<a b.png>)'],
    ['a block of Jekyll', '{% highlight bash %}\nls\n{% endhighlight %}', '```bash\nls\n```'],
    ['a note of MkDocs', '!!! warning "Care"\n    Do not.\n\n    - a\nout', '> **Care**\\\n> Do not.\n>\n> - a\nout'],
    ['an apostrophe in its title', '!!! warning "Don’t, or can\'t"\n    Text', "> **Don’t, or can't**\\\n> Text"],
    ['attributes of a note', '::: warning Read this {first} {.cls}\nText\n:::', '> **Read this {first}**\n> Text\n'],
    ['a folded note', '??? note\n    Text', '> **Note**\\\n> Text'],
    ['a note of Docusaurus', ':::caution Hot\nText\n:::\nout', '> **Hot**\n> Text\n\nout'],
    ['a note of VitePress without a title', '::: tip\nText\n:::', '> **Tip**\n> Text\n'],
    ['the name of a tab', '=== "Linux"\n    ls', '**Linux**\\\nls'],
    ['the place of a table of contents', '[[_TOC_]]\nText', '\nText'],
    ['attributes', '## Title {#own}\n{: .cls }', '## Title\n'],
    ['attributes of a line', '- [ ] Look {#look}\nText {: .wide }', '- [ ] Look\nText'],
    ['a link of a wiki', 'See [[Other page]] and [[a|b]].', 'See [Other page](<Other page>) and [b](<a>).'],
  ])('%s', (_, text, markdown) => expect(plain(text)).toBe(markdown))

  test('code stays as it is', () => {
    const code = '```yaml\n{{< x >}} [[a]] !!! note\n{% if %}\n```\n`{{< y >}}`'
    expect(plain(code)).toBe(code)
  })
  test.each([
    '!!! WARNING! Never run this twice !!!',
    '??? why is this so',
    'Use {.status} and {first}',
    '`[[ -f x ]]` and ``a ` [[b]]``',
  ])('a sentence that only looks like it stays: %s', (text) => expect(plain(text)).toBe(text))
  test('a block of code in a list ends where its fence says so', () => {
    expect(plain('- a\n  ```\n  [[x]]\n  ```\n- [[y]]')).toBe('- a\n  ```\n  [[x]]\n  ```\n- [y](<y>)')
  })
})

test('what is lost is said, with its line', () => {
  expect(plainMarkdown('a\n\n{{< youtube abc >}}').leftOut).toEqual([{ line: 3, what: 'youtube' }])
})
test('lines keep their numbers', () => {
  const text = '{{< a\n  b="c"\n>}}\n::: x\n:::\nend'
  expect(plain(text).split('\n')).toHaveLength(6)
})
