import type { Link, Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import type { Locale } from '../i18n/languages.ts'
import { organization, organizationText } from '../schemas/organization-file.ts'
import { isHidden, isShown, localesOf } from '../guide/visibility.ts'
import { pageHref } from '../guide/addresses.ts'
import { pathOfFile } from '../guide/page-path.ts'
import { isTickable } from '../guide/sections.ts'
import { markCode, markLink, valueNode } from './contact-marks.ts'
import { markExamples } from './example-marks.ts'
import { keepWhole } from './keep-whole.ts'
import { attributeOf, eachNode, isElement, type PageElement, splitHeading, steps as stepsIn } from './page-parts.ts'

interface Source {
  path?: string
  data: { astro?: { frontmatter?: Record<string, unknown> } }
  fail(reason: string, node: Nodes): never
}

/** A step as the page's layout needs it: for counting progress before any island has woken. */
export interface PageStep {
  id: string
  role: string
  label: string
}

/**
 * Turns the guide's Markdown into what its components need: heading ids from `[#id]`, values of the organisation for
 * `{org.…}`, links with base path and language (of one to a hidden page the words alone; one to a page that isn't in this
 * language leads to the language it is in), and for each step its key,
 * its label and whether it can be ticked. The steps of the page land in its front matter as `steps`.
 */
export function remarkGuide({ base }: { base: string }) {
  return (tree: Root, source: Source) => {
    const page = pathOfFile(source.path ?? '')
    if (!page) return
    fillPlaceholders(tree, page.locale, source)
    giveHeadingIds(tree)
    localizeLinks(tree, base, page.locale)
    wrapTables(tree)
    tellComponents(tree, page)
    const steps = prepareSteps(tree, page.route, source)
    markExamples(tree, page.locale)
    keepWhole(tree)
    source.data.astro ??= {}
    source.data.astro.frontmatter = { ...source.data.astro.frontmatter, steps }
  }
}

function fillPlaceholders(tree: Root, locale: Locale, source: Source): void {
  const values = organization()
  const textAt = (place: string, node: Nodes): string =>
    organizationText(values, place, locale) ??
    source.fail(`No value of organization.yaml fills {org.${place}}. Add it there or correct its spelling.`, node)
  const fillIn = (text: string, node: Nodes) =>
    text.replace(/\{org\.([\w.-]+)\}/g, (_, place: string) => textAt(place, node))
  eachNode(tree, (node, parent, index) => {
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
      const place = /^\s*org\.([\w.-]+)\s*$/.exec(node.value)?.[1]
      if (place === undefined)
        source.fail(
          `Nothing fills the placeholder {${node.value}}. Write {org.…} with a place in organization.yaml.`,
          node,
        )
      if (!parent) return
      const text = { ...valueNode(place, textAt(place, node)), position: node.position }
      // One that stands alone on its line is a paragraph.
      parent.children[index] = node.type === 'mdxFlowExpression' ? { type: 'paragraph', children: [text] } : text
    } else if (node.type === 'inlineCode' || node.type === 'code') {
      markCode(node, (text) => fillIn(text, node))
      node.value = fillIn(node.value, node)
    } else if (node.type === 'link') {
      node.url = decodeBraces(node.url)
      markLink(node, values, (text) => fillIn(text, node))
      node.url = fillIn(node.url, node)
    } else if (isElement(node)) {
      for (const attribute of node.attributes) {
        if (typeof attribute.value === 'string') attribute.value = fillIn(attribute.value, node)
      }
    }
  })
}

function decodeBraces(url: string): string {
  return url.replaceAll('%7B', '{').replaceAll('%7D', '}')
}

function giveHeadingIds(tree: Root): void {
  eachNode(tree, (node) => {
    if (node.type !== 'heading') return
    const last = node.children.at(-1)
    const parts = splitHeading(node)
    if (!parts || last?.type !== 'text') return
    last.value = parts.words
    node.data = { ...node.data, hProperties: { id: parts.id } }
  })
}

function localizeLinks(tree: Root, base: string, locale: Locale): void {
  const hidden: { link: Link; parent: Parents }[] = []
  eachNode(tree, (link, parent) => {
    if (link.type !== 'link') return
    const match = /^\/(?!\/)([^#]*)(#.*)?$/.exec(link.url)
    if (!match) return
    const route = (match[1] ?? '').replace(/\/$/, '')
    link.url = pageHref(base, locale, route) + (match[2] ?? '')
    if (parent && isHidden(route)) hidden.push({ link, parent })
    const [other] = isShown(locale, route) ? [] : localesOf(route)
    if (other) {
      link.url = pageHref(base, other, route) + (match[2] ?? '')
      link.data = { ...link.data, hProperties: { ...link.data?.hProperties, hreflang: other } }
    }
  })
  // The page is hidden, so its address doesn't exist: the link becomes plain text.
  for (const { link, parent } of hidden) {
    const siblings: Nodes[] = parent.children
    siblings.splice(siblings.indexOf(link), 1, ...link.children)
  }
}

/** A table wider than the screen scrolls by itself, and the keyboard can reach it. */
function wrapTables(tree: Root): void {
  eachNode(tree, (table, parent, index) => {
    if (table.type !== 'table' || !parent) return
    const wrapper: PageElement = { type: 'mdxJsxFlowElement', name: 'div', attributes: [], children: [table] }
    give(wrapper, 'class', 'table')
    give(wrapper, 'role', 'region')
    give(wrapper, 'tabindex', '0')
    give(
      wrapper,
      'aria-label',
      table.children[0]?.children
        .map((cell) => textOf(cell))
        .filter(Boolean)
        .join(' · ') ?? '',
    )
    parent.children[index] = wrapper
  })
}

/** Components in a page can't see which page they stand in; they are told. */
function tellComponents(tree: Root, page: { locale: Locale; route: string }): void {
  let roleSections = 0
  let terms = 0
  eachNode(tree, (element) => {
    if (!isElement(element) || !/^[A-Z]/.test(element.name ?? '')) return
    give(element, 'locale', page.locale)
    give(element, 'route', page.route)
    if (element.name === 'Term') give(element, 'order', String(terms++))
    if (element.name === 'RoleSection') {
      give(element, 'order', String(roleSections++))
      const ids = stepsIn(element).map(({ id }) => id)
      give(element, 'steps', ids.join(' '))
    }
  })
}

function prepareSteps(tree: Root, route: string, source: Source): PageStep[] {
  const steps: PageStep[] = []
  const { ticks, checklist } = source.data.astro?.frontmatter ?? {}
  visit(tree, (element) => {
    if (element.type !== 'mdxJsxFlowElement' || element.name !== 'Step') return
    const id = attributeOf(element, 'id')
    const first = element.children[0]
    if (!id) source.fail('A step has no id. Write <Step id="role/what-to-do">.', element)
    if (first?.type !== 'paragraph')
      source.fail(
        `The step “${id}” doesn’t begin with a paragraph. Begin it with the action, as one paragraph.`,
        element,
      )
    const label = textOf(first)
    give(element, 'label', label)
    if (isTickable(route, ticks, checklist)) {
      give(element, 'tickable', 'true')
      wrapInLabel(first, id)
      steps.push({ id, role: id.includes('/') ? (id.split('/')[0] as string) : '', label })
    }
    return SKIP
  })
  return steps
}

/** The label's words tick the box, links in them still open. */
function wrapInLabel(paragraph: Paragraph, id: string): void {
  const label: PhrasingContent = {
    type: 'mdxJsxTextElement',
    name: 'label',
    attributes: [],
    children: paragraph.children,
  }
  give(label, 'for', `tick-${id}`)
  give(label, 'class', 'step-label')
  paragraph.children = [label]
}

function give(element: PageElement, name: string, value: string): void {
  element.attributes.push({ type: 'mdxJsxAttribute', name, value })
}
