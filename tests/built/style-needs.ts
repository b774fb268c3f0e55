import { type AtRule, type ChildNode, type Declaration, parse, type Rule } from 'postcss'
import { FEATURES, featureAt, type Features, featuresByName, lackingIn } from '../fixtures/browser-support.ts'

const css = FEATURES.css as Features
const byName = featuresByName(css)

/** Something in a style sheet that an old browser doesn't read. */
export interface StyleNeed {
  /** As `content: '✓' / ''`, `:has()` or `@media (scripting)`. */
  what: string
  /** Where it stands: the selector, or the condition. */
  where: string
  lacking: readonly string[]
}

/**
 * Everything in a built style sheet that one of the oldest browsers lacks: properties, their words and functions,
 * selectors, at-rules and what they ask. A declaration counts only where no other one in its rule does it in an older
 * way, and nothing counts inside of an `@supports`.
 */
export function styleNeeds(text: string): StyleNeed[] {
  const needs: StyleNeed[] = []
  const visit = (node: ChildNode) => {
    const where = node.type === 'decl' ? (node.parent as Rule).selector : ''
    const add = (what: string, lacking: readonly string[], place = where) =>
      lacking.length > 0 && needs.push({ what, where: place, lacking })
    if (node.type === 'decl' && !isDoubled(node)) for (const [what, lacking] of inDeclaration(node)) add(what, lacking)
    if (node.type === 'rule')
      for (const [what, lacking] of selectorNeeds(node.selector)) add(what, lacking, node.selector)
    if (node.type === 'atrule')
      for (const [what, lacking] of inAtRule(node)) add(what, lacking, `@${node.name} ${node.params}`)
    if ('nodes' in node && !(node.type === 'atrule' && node.name === 'supports')) node.nodes?.forEach(visit)
  }
  parse(text).nodes.forEach(visit)
  return needs
}

type Lacking = [what: string, lacking: readonly string[]]

/** Whether the rule says the same in an older way before it, or with a prefix. */
function isDoubled(declaration: Declaration): boolean {
  const { prop, parent } = declaration
  const bare = prop.replace(/^-webkit-|^-moz-/, '')
  return (parent?.nodes ?? []).some(
    (other) =>
      other !== declaration &&
      other.type === 'decl' &&
      other.prop.replace(/^-webkit-|^-moz-/, '') === bare &&
      [...inDeclaration(other)].every(([, lacking]) => lacking.length === 0),
  )
}

function* inDeclaration({ prop, value }: Declaration): Generator<Lacking> {
  const [, prefix, name = ''] = /^(-webkit-|-moz-)?(.*)$/.exec(prop) ?? []
  const property = featureAt(css, 'properties', prefix && featureAt(css, 'properties', prop) ? prop : name)
  if (!prop.startsWith('--')) {
    yield [prop, property ? lackingIn(property, prefix ? [prefix] : []) : ['unknown to MDN']]
  }
  const text = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '')
  for (const [, word = ''] of text.matchAll(/(?<![\w#.-])(-?[a-z][a-z-]*)(?![\w-]*\()/g)) {
    if (property && !prefix)
      yield [`${prop}: ${word}`, lackingIn(featureAt(property, word) ?? featureAt(property, word.replaceAll('-', '_')))]
  }
  for (const [, name = ''] of text.matchAll(/(?<![\w-])([a-z][a-z-]*)\(/g)) yield [`${name}()`, lackingEverywhere(name)]
  for (const [, unit = ''] of text.matchAll(/\d([a-z]+)\b/gi)) yield [unit, lackingIn(unitFeature(unit))]
  if (prop === 'content' && text.includes('/')) yield [`content: … / …`, lackingIn(featureAt(property, 'alt_text'))]
}

/** The units that are younger than CSS itself, as MDN calls them. */
function unitFeature(unit: string): Features | undefined {
  if (/^[sld]v(?:[hwib]|min|max)$/.test(unit)) {
    const which = { s: 'small', l: 'large', d: 'dynamic' }[unit[0] as 's' | 'l' | 'd']
    return featureAt(css, 'types', 'length', `viewport_percentage_units_${which}`)
  }
  return featureAt(css, 'types', 'length', unit)
}

/** The pseudo-classes and pseudo-elements of a selector that a browser lacks, and nesting. */
export function* selectorNeeds(selector: string): Generator<Lacking> {
  const text = selector.replace(/"[^"]*"|'[^']*'|\[[^\]]*\]/g, '')
  for (const [, name = ''] of text.matchAll(/::?((?:-webkit-|-moz-)?[a-z-]+)/g)) {
    // What one engine calls by a name of its own is made for that engine.
    if (name.startsWith('-')) continue
    const feature = featureAt(css, 'selectors', name)
    yield [`:${name}`, feature ? lackingIn(feature) : ['unknown to MDN']]
  }
  if (text.includes('&')) yield ['nesting', lackingIn(featureAt(css, 'selectors', 'nesting'))]
}

function* inAtRule({ name, params }: AtRule): Generator<Lacking> {
  const bare = name.replace(/^-webkit-/, '')
  const rule = featureAt(css, 'at-rules', bare)
  yield [`@${name}`, rule ? lackingIn(rule) : ['unknown to MDN']]
  if (name !== 'media') return
  for (const [, feature = ''] of params.matchAll(/\(([a-z-]+)\s*[:)<>=]/g))
    yield [`@media (${feature})`, lackingIn(featureAt(rule, feature))]
  if (/[<>=]/.test(params)) yield ['@media (a < b)', lackingIn(featureAt(rule, 'range_syntax'))]
}

/** A function or a unit, of which MDN may know several: lacking where every one is. */
function lackingEverywhere(name: string): string[] {
  const all = (byName.get(name) ?? []).map((feature) => lackingIn(feature))
  return all.length > 0 && all.every((lacking) => lacking.length > 0) ? (all[0] ?? []) : []
}
