import { parseFrontmatter } from '@astrojs/markdown-remark'
import type { Root } from 'mdast'
import { parseMdx } from './parse-mdx.ts'

/** A content file as it is written. */
export interface ContentFile {
  /** Path from the project's root. */
  file: string
  text: string
}

/** A page of the guide as its parser sees it. Lines are counted from the top of the file. */
export interface Page {
  /** Path from the project's root. */
  file: string
  /** Everything below the front matter; without children when there is a `fault`. */
  tree: Root
  /** The YAML between the `---`, with as many empty lines before it as the file has lines there. */
  frontMatter: string
  /** Why the page can't be parsed: file, line, what is wrong, what to write. */
  fault?: string
}

/** Parses a page as the build does. One that can't be parsed comes back with its `fault` and nothing else. */
export function parsePage({ file, text }: ContentFile): Page {
  try {
    const { rawFrontmatter, content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' })
    const before = text.slice(0, text.indexOf(rawFrontmatter)).replace(/[^\n]/g, '')
    return { file, tree: parseMdx(content), frontMatter: before + rawFrontmatter }
  } catch (error) {
    const fault = faultOf(error, { file, text })
    return { file, tree: { type: 'root', children: [] }, frontMatter: '', fault }
  }
}

/** What the parsers of Markdown and of YAML throw; they count lines from 1 and from 0. */
interface ParserError {
  reason?: string
  line?: number
  mark?: { line: number }
}

function faultOf(error: unknown, { file, text }: ContentFile): string {
  const { reason, line, mark } = error as ParserError
  if (reason === undefined) throw error
  if (mark)
    return `${file}:${mark.line + 1}: The front matter can’t be read: ${reason}. Write each line as key: value, and put a text with special characters into quotes.`
  // What was never closed is noticed at the end, without a line.
  const at = line ?? text.trimEnd().split('\n').length
  return `${file}:${at}: The page can’t be read: ${reason}. Close every tag and every brace, and put a literal < or { into inline code.`
}
