import type { Element, Parents, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { PostmortemDocument } from '../postmortem/document.ts'
import { postmortemHtmlTree } from './html-tree.ts'

/** Longest title that a tab or a list of search results shows. */
const TITLE_LENGTH = 70

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.75 system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif }
body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
h1, h2, h3, h4 { line-height: 1.3; break-after: avoid }
h1 + p { padding: 0.5rem 1rem; border: 2px solid; font-weight: 700 }
table { width: 100%; border-collapse: collapse }
th, td { padding: 0.35rem 0.5rem; border: 1px solid #999; text-align: start; vertical-align: top }
tr { break-inside: avoid }
em { opacity: 0.75 }
pre { white-space: pre-wrap }
`

/**
 * Writes a postmortem as a whole HTML document that needs nothing beside itself. Whatever was typed is text in it.
 * @param language BCP 47 tag of the document's words, `zh-CN` or `en`
 */
export function postmortemHtml(document: PostmortemDocument, language: string): string {
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang: language }, [
        element('head', {}, [
          element('meta', { charSet: 'utf-8' }),
          element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          element('title', {}, [{ type: 'text', value: shortTitle(document.title) }]),
          element('style', {}, [{ type: 'text', value: STYLE }]),
        ]),
        element('body', {}, [element('main', {}, postmortemHtmlTree(document).children as Element['children'])]),
      ]),
    ],
  }
  return `${toHtml(page, { upperDoctype: true })}\n`
}

const CELL_STYLE = 'border:1px solid #999;padding:4px 8px;vertical-align:top;text-align:left'
/** What tables look like on the clipboard: Outlook, Word and 飞书 take borders only from the elements themselves. */
export const CLIPBOARD_STYLES: Readonly<Record<string, string>> = {
  table: 'border-collapse:collapse',
  th: CELL_STYLE,
  td: CELL_STYLE,
}

/** The postmortem as HTML for the clipboard, without a document around it. */
export function postmortemRichText(document: PostmortemDocument): string {
  const tree = postmortemHtmlTree(document)
  giveStyles(tree)
  return toHtml(tree)
}

function giveStyles({ children }: Parents): void {
  for (const child of children) {
    if (child.type !== 'element') continue
    const style = CLIPBOARD_STYLES[child.tagName]
    if (style) child.properties.style = style
    giveStyles(child)
  }
}

function element(tagName: string, properties: Element['properties'], children: Element['children'] = []): Element {
  return { type: 'element', tagName, properties, children }
}

function shortTitle(title: string): string {
  const characters = [...title]
  return characters.length > TITLE_LENGTH ? `${characters.slice(0, TITLE_LENGTH - 1).join('')}…` : title
}
