import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { eachElement, isElement } from './tree.ts'

/** What a relative address in a runbook leads to. */
export type LinkTarget = { kind: 'page' | 'file'; href: string } | { kind: LinkProblem }

/** `refused`: the file is there, and could run in a browser · `outside`: of the runbooks' folder · `folder`: one without a text. */
export type LinkProblem = 'missing' | 'refused' | 'outside' | 'folder'

/** What is found out about links and pictures. */
export interface LinkFault {
  line: number | undefined
  /** `foreign-image`: a picture of another site. */
  kind: LinkProblem | 'foreign-image'
  address: string
}

const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i

/**
 * Has every link of a text lead somewhere: relative ones to the page or file, those within the text to its headings.
 * One that leads nowhere becomes its words, a picture of another site, which no page of ours loads, a link to it.
 * @param resolve says what a relative address, without its fragment, leads to
 * @param ids of the text's headings
 * @param titleAnchor the anchor that the title had, which stands above the text now
 */
export function settleLinks(
  tree: Root,
  resolve: (path: string) => LinkTarget,
  ids: readonly string[],
  titleAnchor?: string,
): LinkFault[] {
  const faults: LinkFault[] = []
  let line: number | undefined
  eachElement(tree, (element) => {
    line = Number(element.properties.dataLine) || undefined
    delete element.properties.dataLine
    if (element.tagName === 'a') settleLink(element)
    if (element.tagName === 'img') settleImage(element)
  })
  return faults

  function settleLink(link: Element): void {
    const href = link.properties.href
    if (typeof href !== 'string' || href === '') {
      link.tagName = 'span'
      delete link.properties.href
      return
    }
    if (ABSOLUTE.test(href)) return
    const [path = '', fragment] = href.split('#') as [string, string?]
    if (path === '') {
      link.properties.href = `#${anchorOf(decode(fragment ?? ''), ids, titleAnchor)}`
      return
    }
    const target = resolve(path)
    if ('href' in target) {
      link.properties.href = target.href + (fragment ? `#${fragment}` : '')
      return
    }
    faults.push({ line, kind: target.kind, address: href })
    link.tagName = 'span'
    link.properties = { className: ['dead-link'], title: href }
  }

  function settleImage(image: Element): void {
    const source = String(image.properties.src ?? '')
    const alt = String(image.properties.alt ?? '')
    image.properties.alt = alt
    const title = typeof image.properties.title === 'string' ? image.properties.title : ''
    const isForeign = ABSOLUTE.test(source)
    let href = isForeign ? source : undefined
    if (source !== '' && !isForeign) {
      const target = resolve(source.split(/[#?]/)[0] ?? '')
      if (target.kind === 'file') {
        image.properties.src = target.href
        image.properties.loading = 'lazy'
        return
      }
      // What another tool would put in here is a page of its own.
      if ('href' in target) href = target.href
      else faults.push({ line, kind: target.kind, address: source })
    } else if (source !== '') faults.push({ line, kind: 'foreign-image', address: source })
    becomeWords(image, { source, alt, title, href })
  }
}

/** A picture that can't be shown: its words, as a link where it leads somewhere. */
function becomeWords(
  image: Element,
  { source, alt, title, href }: { source: string; alt: string; title: string; href: string | undefined },
): void {
  const words = [alt || source, title && title !== alt ? `(${title})` : ''].filter(Boolean).join(' ')
  image.tagName = href === undefined ? 'span' : 'a'
  image.properties = href === undefined ? { className: ['dead-link'], title: source } : { href }
  image.children = words === '' ? [] : [{ type: 'text', value: words }]
}

/** A heading's id, or one that the text itself gave, which has been given a name of its own; the title has the page's. */
function anchorOf(id: string, ids: readonly string[], titleAnchor: string | undefined): string {
  const lower = id.toLowerCase()
  if (ids.includes(id)) return id
  if (lower === titleAnchor) return 'content'
  return ids.includes(lower) ? lower : `text-${id}`
}

/** A link around nothing, which is left of a badge for example, is none. */
export function dropEmptyLinks(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (!isElement(element, 'a') || !parent || index === undefined) return undefined
    const nested = element.children.findIndex((child) => isElement(child, 'a'))
    // A picture in a link has become a link: one of both is enough.
    if (nested >= 0) element.children.splice(nested, 1, ...(element.children[nested] as Element).children)
    const isSilent = element.children.every((child) => child.type === 'text' && child.value.trim() === '')
    if (!isSilent) return undefined
    if (element.properties.id === undefined) {
      parent.children.splice(index, 1)
      return index
    }
    element.tagName = 'span'
    delete element.properties.href
    return undefined
  })
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
