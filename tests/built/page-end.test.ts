import { describe, expect, test } from 'vitest'
import { type BuiltPage, builtPages } from './pages.ts'

const endOf = (page: BuiltPage) => /<footer class="page-end">.*?<\/footer>/s.exec(page.html)?.[0] ?? ''
const link = (html: string, rel: string) => new RegExp(`<a href="([^"]*)" rel="${rel}"`).exec(html)?.[1]
const guide = builtPages().filter((page) => endOf(page) !== '')

describe.each(['', '/en'])('the guide under “%s/”', (start) => {
  const pages = new Map(
    guide.filter(({ path }) => path.startsWith('/en/') === (start !== '')).map((page) => [page.path, endOf(page)]),
  )

  test('is one row from its first page to its last, forward and back', () => {
    const [first, ...others] = [...pages].filter(([, end]) => !link(end, 'prev'))
    expect(others).toEqual([])
    const walked: string[] = []
    for (let at = first?.[0]; at !== undefined && walked.length < 100; at = link(pages.get(at) ?? '', 'next')) {
      if (walked.length > 0) expect(link(pages.get(at) ?? '', 'prev')).toBe(walked.at(-1))
      walked.push(at)
    }
    expect(walked[0]).toBe(`${start}/before/severity-levels/`)
    expect(walked.toSorted()).toEqual([...pages.keys()].toSorted())
  })
  test('says of each page when it was reviewed, and where it is edited', () => {
    for (const [path, end] of pages) {
      expect(end).toMatch(/<time>\d{4}-\d\d-\d\d<\/time>/)
      const language = start === '' ? 'zh-CN' : 'en'
      const route = path.slice(start.length + 1, -1)
      expect(end).toContain(`href="https://git.example.com/edit/src/content/guide/${language}/${route}.mdx"`)
    }
  })
})
