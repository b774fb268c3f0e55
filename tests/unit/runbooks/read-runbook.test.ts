import { describe, expect, test } from 'vitest'
import { eachElement, textOf } from '../../../src/markdown/runbook/tree.ts'
import { readRunbook } from '../../../src/runbooks/read-runbook.ts'

const read = (text: string | Uint8Array, file = 'runbooks/a/Disk full.md') =>
  readRunbook(typeof text === 'string' ? new TextEncoder().encode(text) : text, file, (path) =>
    path.includes('there') ? { kind: 'page', href: `../${path}/` } : { kind: 'missing' },
  )

describe('the title', () => {
  test.each([
    ['is what the front matter says', '---\ntitle: T\n---\n# Other\ntext', 'T'],
    ['else the first heading', '# First\n\n# Second', 'First'],
    ['else the name of the file', '## Not the first level\n', 'Disk full'],
  ])('%s', (_, text, title) => expect(read(text).title).toBe(title))

  test('isn’t said twice, in other signs neither', () => {
    expect(read('---\ntitle: Kube Pod Crash\n---\n# KubePodCrash\ntext').headings).toEqual([])
  })
  test('isn’t said twice where the first heading is of another level', () => {
    expect(read('Disk full\n---------\n\ntext')).toMatchObject({ title: 'Disk full', headings: [] })
  })
  test('is still reached by links to its heading', () => {
    const links: unknown[] = []
    const { tree, warnings } = read('# Disk full\n\n[top](#disk-full) [below](#Same)\n\n## Same')
    eachElement(tree, ({ tagName, properties }) => void (tagName === 'a' && links.push(properties.href)))
    expect([links, warnings]).toEqual([['#content', '#same'], []])
  })
  test('leaves a heading that says something else where it is', () => {
    expect(read('---\ntitle: T\n---\n# Other').headings).toEqual([{ depth: 2, id: 'other', text: 'Other' }])
  })
})

test('headings have no gap between two levels, and none has an id of the frame', () => {
  const { headings } = read('# T\n\n### Content\n\n##### Deep\n\n## Content')
  expect(headings.map(({ depth, id }) => [depth, id])).toEqual([
    [2, 'content-1'],
    [3, 'deep'],
    [2, 'content-2'],
  ])
})

describe('steps', () => {
  const labels = (text: string) => read(text).steps.map(({ label }) => label)
  test('are the task items, wherever they stand', () => {
    expect(labels('1. one\n\n> - [ ] in a quote\n\n- a\n  - [x] deep `x`')).toEqual(['in a quote', 'deep x'])
  })
  test('without any, the items of numbered lists at the top level', () => {
    expect(labels('- a\n  1. inner\n\n1. one\n2. two\n   - more')).toEqual(['one', 'two'])
  })
  test('without those, the items that hold a command', () => {
    expect(labels('- plain\n- Check `kubectl -n $NS get pod`.')).toEqual(['Check kubectl -n $NS get pod.'])
  })
  test('have the id at their end, which isn’t read', () => {
    expect(read('- [ ] Look **twice** [#look/twice]\n- [ ] Go')).toMatchObject({
      steps: [
        { id: 'look/twice', label: 'Look twice' },
        { id: 'go', label: 'Go' },
      ],
    })
    expect(textOf(read('- [ ] Look [#x]').tree)).not.toContain('#x')
  })
  test('keep what follows their first sentence', () => {
    expect(textOf(read('1. One\n\n   more\n\n   ```bash\n   ls\n   ```\n2. Two').tree)).toMatch(/One.*more.*ls.*Two/s)
  })
})

test('a step and a heading of the same words have one id between them', () => {
  const { steps, tree } = read('1. Remove VM\n\n## Remove VM\n\n1. Search')
  expect(steps.map(({ id }) => id)).toEqual(['remove-vm', 'search'])
  const ids: unknown[] = []
  eachElement(tree, ({ properties }) => void (properties.id && ids.push(properties.id)))
  expect(ids).toEqual(['remove-vm'])
})

test.each([
  ['---\n\nCall the owner first.\n\n---\n\nText', 'Call the owner first.'],
  ['---\n# Care: never do this\n---\nText', 'Care: never do this'],
  ['---\n**Note:** do: this: [now\n---\nText', 'do: this: [now'],
  ['---\n- one\n- two\n---\nText', 'one'],
])('what stands between two rules at the top is text: %s', (text, words) => {
  const { tree, title, headings } = read(text)
  expect([title, textOf(tree), ...headings.map(({ text: heading }) => heading)].join(' ')).toContain(words)
})

test('the head of a column says so, and an empty one is none', () => {
  const cells: unknown[] = []
  eachElement(read('| a |\n| - |\n| 1 | 2 |').tree, ({ tagName, properties }) => {
    if (/^t[dh]$/.test(tagName)) cells.push([tagName, properties.scope])
  })
  expect(cells).toEqual([
    ['th', 'col'],
    ['td', undefined],
    ['td', undefined],
    ['td', undefined],
  ])
})

test('what is folded has a name, which comes first', () => {
  expect(textOf(read('<details>\n\n- a\n\n</details>').tree)).toMatch(/^Details\s+a/)
  expect(textOf(read('<details>\n\n日志与指标\n\n</details>').tree)).toMatch(/^详情/)
  expect(textOf(read('<details>text<summary>More</summary></details>').tree)).toMatch(/^Moretext/)
})

test('a blank is listed once, by what the front matter calls it', () => {
  const { blanks } = read(
    '---\nvariables: { namespace: { label: Namespace, default: prod, secret: false }, token: { secret: true } }\n---\nIn <namespace>: `x $NAMESPACE {{ token }}`',
  )
  expect(blanks).toMatchObject([
    { key: 'namespace', written: '<namespace>', label: 'Namespace', default: 'prod', secret: false },
    { key: 'token', written: '{{ token }}', secret: true },
  ])
})

describe('a variable that a command sets', () => {
  const keys = (text: string) => read(text).blanks.map(({ key }) => key)
  const SETS = '```bash\nPOD=$(kubectl -n $NS get pod -o name)\n```\n\n'
  test('is there further down, in blocks and in sentences, and nobody is asked for it', () => {
    const { tree, blanks } = read(
      `${SETS}Look at $POD: \`kubectl logs $POD\`\n\n\`\`\`bash\nkubectl exec $POD -- id\n\`\`\``,
    )
    expect(blanks.map(({ key }) => key)).toEqual(['ns'])
    const set: string[] = []
    eachElement(tree, (element) => void (element.properties.dataSet !== undefined && set.push(textOf(element))))
    expect(set).toEqual(['$POD', '$POD', '$POD'])
  })
  test('is asked for above it', () => {
    expect(keys(`\`kubectl delete pod $POD\`\n\n${SETS}`)).toEqual(['pod', 'ns'])
  })
  test('is asked for when the front matter names it, in other signs, and in another shell', () => {
    expect(keys(`---\nvariables: { pod: { label: Pod } }\n---\n${SETS}\`kubectl logs $POD\``)).toEqual(['ns', 'pod'])
    expect(keys(`${SETS}\`kubectl logs <pod>\``)).toEqual(['ns', 'pod'])
    expect(keys(`${SETS}\`\`\`powershell\nStop-Pod $Pod\n\`\`\``)).toEqual(['ns', 'pod'])
  })
  test('for one command alone, or in a block that nobody runs, is asked for', () => {
    expect(keys('```bash\nPOD=a ./x\n```\n\n`kubectl logs $POD`')).toEqual(['pod'])
    expect(keys('```ini\nPOD=a\n```\n\n`kubectl logs $POD`')).toEqual(['pod'])
  })
})

describe('what is odd is told with file and line, and stops nothing', () => {
  test.each([
    [
      'front matter that can’t be read',
      '---\na: [\n---\n# T\ntext',
      /Disk full\.md:\d+: The front matter can’t be read/,
    ],
    ['what YAML drops behind a value', '---\ntitle: T\nowner: Ops #ops\n---\n', /:3: “#ops” is a comment to YAML/],
    ['the same behind a list', '---\nalert: [A, B] #1\ntitle: T\n---\n', /:2: “#1” is a comment/],
    ['a link to no file', '# T\n\na [b](./gone.md) c', /:3: “\.\/gone\.md” leads to no file/],
    ['a picture of another site', '![x](https://example.com/x.png)', /is on another site/],
    ['a tag of another tool', 'a\n\n{{< youtube x >}}', /:3: “youtube”/],
    ['a day that is none', '---\ntested: soon\n---\n', /:2: “tested” is “soon”/],
    ['a picture in HTML', '# T\n\n<p>\n<img src="gone.png">\n</p>', /:4: “gone\.png” leads to no file/],
    ['a condition', 'a\n\n{% if x %}', /:3: “if” is a condition/],
    ['a comment without an end', 'a\n\n<!-- b', /:3: A comment begins here/],
    ['a pattern that is none', '---\nvariables:\n  a: { pattern: "[" }\n---\n<a>', /:3: The pattern of “a”/],
  ])('%s', (_, text, sentence) => {
    expect(read(text).warnings).toEqual([expect.stringMatching(sentence)])
  })
  test('a comment that looks like one isn’t told', () => {
    const text = '---\n#!x\n# of this file\ntitle: T # the name\nowner: "Ops #ops"\n---\n'
    expect(read(text)).toMatchObject({ owner: 'Ops #ops', warnings: [] })
  })
  test('the words of a picture that is missing stay, its title too', () => {
    expect(textOf(read('![Chain](gone.png "of three")').tree)).toBe('Chain (of three)')
  })
  test('its words stay', () => expect(textOf(read('a [b](./gone.md) c').tree)).toBe('a b c'))
})

test.each([
  '![x](https://example.com/x.png)',
  '![x](//example.com/x.png)',
  '<img src="HTTP://example.com/x.png" alt="x">',
  '[![x](https://example.com/x.png)](#a)',
])('FAULTS 82: a picture of another site isn’t loaded, and its words stay: %s', (text) => {
  const loaded: unknown[] = []
  const { tree } = read(text)
  eachElement(tree, ({ properties }) => loaded.push(...[properties.src, properties.srcSet].filter(Boolean)))
  expect(loaded).toEqual([])
  expect(textOf(tree)).toContain('x')
})

test.each([
  ['Windows line ends', new TextEncoder().encode('# T\r\n\r\n1. a\r\n2. b')],
  ['a byte order mark', new TextEncoder().encode('\ufeff# T\n\n1. a\n2. b')],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, ...[...'# T\n\n1. a\n2. b'].flatMap((sign) => [sign.charCodeAt(0), 0])])],
])('%s make no difference', (_, bytes) => {
  expect(read(bytes)).toMatchObject({ title: 'T', steps: [{ label: 'a' }, { label: 'b' }], warnings: [] })
})
test('an old Chinese encoding is read, and said', () => {
  const runbook = read(Uint8Array.from([0x23, 0x20, 0xb4, 0xc5, 0xc5, 0xcc]))
  expect(runbook.title).toBe('磁盘')
  expect(runbook.warnings).toEqual([expect.stringContaining('GB 18030')])
})
test('a western encoding is read, and said', () => {
  const runbook = read(Uint8Array.from([0x23, 0x20, 0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x78, 0x94]))
  expect(runbook.title).toBe('Café “x”')
  expect(runbook.warnings).toEqual([expect.stringContaining('Windows-1252')])
})
test.each([
  '',
  '\n\n',
  '---\n---',
  '# ',
  '```',
  '- [ ] ',
  '1. ',
  '|a|',
  '<details>',
  '{{<',
  '{%',
  ':::',
  '!!! note',
  '[[',
  '\0',
])('of “%s” there is a page', (text) => expect(read(text).title).toBe('Disk full'))
