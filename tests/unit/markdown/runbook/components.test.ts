import { expect, test } from 'vitest'
import { replaceComponents } from '../../../../src/markdown/runbook/components.ts'

const plain = (text: string) => replaceComponents(text, () => false)

test.each([
  [
    'imports and exports',
    "import Tabs from '@theme/Tabs';\nimport './x.css'\nexport const a = () =>\n  1\n\ntext",
    '\n\n\n\n\ntext',
  ],
  [
    'a tab',
    '<Tabs groupId="os">\n<TabItem value="mac" label="macOS">\n\nA\n\n</TabItem>\n</Tabs>',
    '\n**macOS**\n\nA\n\n\n',
  ],
  ['names in a list', "<Tabs items={['a', 'b']}>x</Tabs>", '**a** **b**x'],
  ['a note', '<Admonition type="warning">Words</Admonition>', '**Warning**Words'],
  ['a card', '<Card title="A b" href="/x" />', '**A b**'],
  ['over lines', '<Card\n  title="A"\n/>b', '**A**\n\nb'],
  ['a picture', `<img src={require('./a.png').default} />`, '<img src="./a.png" />'],
])('of components stays what a reader sees: %s', (_, text, wanted) => expect(plain(text)).toBe(wanted))

test.each([
  'In <Namespace> and <VAR ONE> it is',
  'List<String>, Map<String, List<Foo>>',
  'import the key, then export it',
  'export NS=x',
])('what only looks like one stays: %s', (text) => expect(plain(text)).toBe(text))

test('code stays', () => {
  expect(replaceComponents('import "x"\n<A b="c" />', () => true)).toBe('import "x"\n<A b="c" />')
})
