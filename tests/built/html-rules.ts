import { HtmlValidate } from 'html-validate'
import type { BuiltPage } from './pages.ts'

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

/** What html-validate finds wrong with built pages, one line for each problem. */
export async function invalidHtml(pages: readonly BuiltPage[]): Promise<string[]> {
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
  return problems
}
