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
    ['a picture of a width', '![[a.png|300]]', '![a.png](<a.png>)'],
    ['a note in a note', '::::info\n:::note\n- [-] a\n:::\n::::\nb', '> **Info**\n> > **Note**\n> > - ~~a~~\n>\n\nb'],
    ['a note in one of as many colons', '::: a\n::: b\nx\n:::\ny\n:::', '> **A**\n> > **B**\n> > x\n>\n> y\n'],
    ['a note in a note of MkDocs', '!!! a\n    !!! b\n        x', '> **A**\\\n> > **B**\\\n> > x'],
    ['tasks that are neither open nor done', '- [-] a\n1. [>] b\n- [~] c', '- ~~a~~\n1. [ ] b\n- ~~c~~'],
    ['what a link says of itself', '[a](#){ .md-button } [b](x){:target="_blank"}', '[a](#) [b](x)'],
    ['an abbreviation', '*[TTL]: Time to live', '**TTL**: Time to live'],
    ['keys', 'Press ++ctrl+c++, not ++ins++', 'Press <kbd>Ctrl</kbd>+<kbd>C</kbd>, not ++ins++'],
    ['an address of Jekyll', '[a]({{ site.baseurl }}/x) [b]({{ "/y" | relative_url }})', '[a](/x) [b](/y)'],
    ['a link of Jekyll', '[a]({{ site.baseurl }}{% link b.md %})', '[a](b.md)'],
    ['a tag of Hugo that is only shown', '{{</* ref "x" */>}}', '{{< ref "x" >}}'],
    ['a button', '{{< button href="https://a.b" >}}Go{{< /button >}}', '[https://a.b](<https://a.b>)Go'],
  ])('%s', (_, text, markdown) => expect(plain(text)).toBe(markdown))

  test.each([
    ['of Liquid', 'a {% comment %}\nb{% endcomment %} c'],
    ['of Jinja', 'a {# b\n #} c'],
    ['of Go', 'a {{/* b\n */}} c'],
    ['of Obsidian', 'a %%b\n%% c'],
    ['of MDX', 'a {/* b\n */} c'],
  ])('a comment %s goes', (_, text) => expect(plain(text)).toBe('a \n c'))
  test('a condition is said in words, and with its line', () => {
    const { text, leftOut } = plainMarkdown('a\n{% if site.ops == "x" %}\nb\n{% else %}\nc\n{% endif %}')
    expect(text).toBe('a\n**if site.ops == "x":**\nb\n**else:**\nc\n')
    expect(leftOut).toEqual([{ line: 2, what: 'if', kind: 'condition' }])
  })
  test('a comment without an end and a file that is put in are said', () => {
    expect(plainMarkdown('a\n\n--8<-- "b.md"\n<!-- c -->\n<!-- d\n').leftOut).toEqual([
      { line: 3, what: 'b.md' },
      { line: 5, what: '', kind: 'comment' },
    ])
  })
  test('signs that only look like a comment stay', () => {
    const text = 'from 10%% to 20%% and {#look} {{ a }}'
    expect(plain(text)).toBe(text)
  })

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
