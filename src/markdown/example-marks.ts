import type { Link, Nodes, Parents, PhrasingContent, Root } from 'mdast'
import type { ContactField } from '../domain/contact/contact-values.ts'
import { messages } from '../i18n/index.ts'
import type { Locale } from '../i18n/languages.ts'
import { examples, isExample } from '../schemas/examples.ts'
import { CONTACT_PLACES, HREF_MARK, TEXT_MARK } from './contact-marks.ts'
import { elementsNamed, isElement } from './page-parts.ts'

/** What a mark stands after, so that it is in no link, label or emphasis: the outermost of them. */
const PARAGRAPHS = ['paragraph', 'heading', 'tableCell']

/** The contacts that are still examples; a telephone number is one as long as what is shown or what is dialed is. */
export function exampleContacts(): ReadonlySet<ContactField> {
  const places = Object.entries(CONTACT_PLACES)
  return new Set(places.flatMap(([place, field]) => (field && isExample(place) ? [field] : [])))
}

/** The fallbacks of contacts of which a part is still an example: `contacts.fallback.chat`. */
export function exampleFallbacks(): ReadonlySet<string> {
  const places = examples().map(({ place }) => place.split('.').slice(0, 3).join('.'))
  return new Set(places.filter((place) => place.startsWith('contacts.fallback.')))
}

/**
 * Says in a page's text that a contact is an example, once for each and where it first stands. Not on a page with the
 * contact summary, which says it of all of them.
 */
export function markExamples(tree: Root, locale: Locale): void {
  if (elementsNamed(tree, 'ContactSummary').length > 0) return
  const left = new Set<string>([...exampleContacts(), ...exampleFallbacks()])
  const places: { parent: Parents; after: Nodes; field: string }[] = []
  const look = (node: Nodes, parent: Parents | undefined, outermost: { parent: Parents; node: Nodes } | undefined) => {
    const around = outermost ?? (parent && PARAGRAPHS.includes(parent.type) ? { parent, node } : undefined)
    for (const field of fieldsOf(node))
      if (around && left.delete(field)) places.push({ parent: around.parent, after: around.node, field })
    if ('children' in node) for (const child of node.children) look(child, node, around)
  }
  look(tree, undefined, undefined)
  for (const { parent, after, field } of places) {
    const children = parent.children as Nodes[]
    children.splice(children.indexOf(after) + 1, 0, { type: 'text', value: ' ' }, markOf(field, locale))
  }
}

/** The contacts that a node shows or links. */
function fieldsOf(node: Nodes): string[] {
  const values: unknown[] = [node.data?.fallback]
  if (isElement(node))
    for (const attribute of node.attributes)
      if (attribute.type === 'mdxJsxAttribute' && attribute.name === TEXT_MARK) values.push(attribute.value)
  const { hChildren = [], hProperties = {} } = (node as Link).data ?? {}
  for (const child of hChildren) if (child.type === 'element') values.push(child.properties[TEXT_MARK])
  const href = hProperties[HREF_MARK]
  values.push(href === 'link' || href === 'linkWithoutHash' ? 'phone' : href)
  return values.filter((field) => typeof field === 'string')
}

function markOf(field: string, locale: Locale): PhrasingContent {
  const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value })
  return {
    type: 'mdxJsxTextElement',
    name: 'small',
    attributes: [
      attribute('class', 'badge muted example'),
      // No browser has its own fallback, so nothing hides that mark.
      ...(field.includes('.') ? [] : [attribute('data-example', field)]),
    ],
    children: [{ type: 'text', value: messages(locale).contact.example.all }],
  }
}
