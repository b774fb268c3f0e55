import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { builtPages } from './pages.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes the page without a line break and Preact its attributes in its own way; neither is a fault.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-implicit-button-type': 'off',
    // Roles are given again where a table is laid out as a grid and would lose them.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'tel-non-breaking': 'off',
    // A step's id holds a slash: it is the step's permanent name, and valid in HTML.
    'valid-id': ['error', { relaxed: true }],
  },
  elements: [
    'html5',
    { 'astro-island': { flow: true, phrasing: true, transparent: true, permittedContent: ['@flow'] } },
  ],
})

const pages = builtPages()

test('every page is valid HTML', async () => {
  const problems: string[] = []
  for (const { file, html } of pages) {
    const report = await validator.validateString(html)
    for (const { messages } of report.results) {
      for (const { ruleId, message, line, column } of messages) {
        // Astro puts the style of its own island element before the first island, wherever that stands.
        if (message.startsWith('<style> element is not permitted')) continue
        problems.push(`${file}:${line}:${column} ${ruleId}: ${message}`)
      }
    }
  }
  expect(problems).toEqual([])
})

test('no literal Markdown, placeholder or unfilled text is left on a page', () => {
  const problems = pages.flatMap(({ file, html }) => {
    const text = html.replace(/<(script|style|pre|code)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '\n')
    return [...text.matchAll(/\*\*|~~|\{org\.|\]\(|\[#|\bundefined\b|\[object /g)].map(
      (match) => `${file}: ${text.slice(match.index - 20, match.index + 20).trim()}`,
    )
  })
  expect(problems).toEqual([])
})

test('no page of the guide shows a brace, not even in an example to fill in', () => {
  const problems = pages.flatMap(({ file, html }) => {
    const text = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    const visibleText = text.replace(/<(script|style|pre)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '')
    // `${DIR:?}` is a shell's.
    return [...visibleText.matchAll(/.{0,20}(?<!\$)\{[^{}\n]+\}/g)].map(([braces]) => `${file}: ${braces.trim()}`)
  })
  expect(problems).toEqual([])
})

test('every page carries the strict policy and nothing that it would block', () => {
  const problems = pages.flatMap(({ file, html }) => {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
    return [
      ...(policy.startsWith("default-src 'none'") ? [] : [`${file}: no policy`]),
      ...(/require-trusted-types-for 'script'/.test(policy) ? [] : [`${file}: texts may become scripts`]),
      ...(/unsafe-/.test(policy) ? [`${file}: the policy allows unsafe script or style`] : []),
      ...(/<[^>]+\sstyle="/.test(html) ? [`${file}: an inline style`] : []),
      ...(/<[^>]+\son[a-z]+="/.test(html) ? [`${file}: an inline handler`] : []),
    ]
  })
  expect(problems).toEqual([])
})
