import { expect, test } from 'vitest'
import { invalidHtml } from './html-rules.ts'
import { builtPages } from './pages.ts'

const pages = builtPages()

test('every page is valid HTML', async () => {
  expect(await invalidHtml(pages)).toEqual([])
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
