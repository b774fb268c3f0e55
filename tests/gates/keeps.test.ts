import { expect, test } from 'vitest'
import { keepProblems } from './rules/keeps.ts'
import { read } from './rules/sources.ts'

const problemsIn = (text: string) => keepProblems([{ file: 'src/components/a/A.tsx', text }])

test('FAULTS 69: what is half typed is there again after a reload, in every field', () => {
  expect(keepProblems(read('src/**/*.{ts,tsx}'))).toEqual([])
})

test.each(['<textarea />', '<input type="text" />', '<input name="reason" />', '<input {...given} />'])(
  'a field that nothing keeps is named with its place: %s',
  (field) => {
    const [problem, ...others] = problemsIn(`const hint = 1\nconst a = ${field}`)
    expect(problem).toMatch(/^src\/components\/a\/A\.tsx:2: /)
    expect(others).toEqual([])
    // Beside a field that is kept, too.
    expect(problemsIn(`${KEEPER}const [b, setB] = useKeptText('b')\nconst a = ${field}`)).toHaveLength(1)
  },
)

const KEEPER = "import { useKeptText } from '../use-kept-text.ts'\n"
const form = (body: string) => `${KEEPER}function Form({ onDone }) {\n${body}\n}`
const KEPT = "const [a, setA] = useKeptText('a')"

test.each([
  `${KEPT}; return <input onInput={(event) => setA(event.currentTarget.value)} />`,
  `${KEPT}; const type = (event) => setA(event.target.value); return <textarea onInput={type} />`,
  `${KEPT}; const field = { onInput: setA }; return <input {...field} />`,
  `${KEPT}; return <Field onType={setA} />\n}\nfunction Field({ onType }) { return <input onInput={onType} />`,
  `const draft = useDraft(); return <Field draft={draft} />\n}\nfunction useDraft() {\n${KEPT}\nreturn { a, setA }\n}\nfunction Field({ draft }) { return <input onInput={draft.setA} />`,
])('a field whose handler leads to a keeper is kept: %s', (body) => {
  expect(problemsIn(form(body))).toEqual([])
  expect(problemsIn(form(body.replaceAll('useKeptText', 'useState')))).toHaveLength(1)
  // A type keeps nothing.
  expect(problemsIn(form(body).replace('import {', 'import type {'))).toHaveLength(1)
})

test.each([
  'return <input onInput={(event) => setB(event.currentTarget.value)} />',
  'return <input onInput={setB} onBlur={() => setA(b)} />',
  'return <input value={a} />',
  'return <input onInput={onDone} />',
  'return <Field onType={setB} />\n}\nfunction Field({ onType }) { return <input onInput={onType} />',
  'const draft = useDraft(); return <input onInput={draft.setB} />\n}\nfunction useDraft() {\nconst [a, setA] = useKeptText(1); const [b, setB] = useState(); return { setA, setB }',
  'return <><Field onType={setA} /><Field onType={setB} /></>\n}\nfunction Field({ onType }) { return <input onInput={onType} />',
])('a field more beside one that is kept is named: %s', (body) => {
  expect(problemsIn(form(`${KEPT}\nconst [b, setB] = useState(a)\n${body}`))).toHaveLength(1)
})

test.each(['<textarea readOnly />', '<input type="checkbox" />', '<input type="file" />', '<textareas />'])(
  'what holds no typed text needs no keeper: %s',
  (field) => {
    expect(problemsIn(`const a = ${field}`)).toEqual([])
  },
)
