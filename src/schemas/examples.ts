import { readFileSync } from 'node:fs'
import { ORGANIZATION_FILE, organizationPlaces, ownOrganization, type Written } from './organization-file.ts'
import { isOwn } from './overlay.ts'
import { readYaml } from './yaml-file.ts'

/** A value that is still ours, and isn't true of any company. */
export interface Example {
  /** Its place in `organization.yaml`, `contacts.phone.pin`. */
  place: string
  line: number
  /** What stands there, as it is written. */
  value: unknown
}

/**
 * What isn't an example: choices that may be anybody's, and ordinary words, such as “ticket system”, that are true
 * wherever there is one. Each stands for all that lies below it.
 */
export const GOOD_FOR_ANYBODY = [
  'internalDomains',
  'locales',
  'hide',
  'sections',
  'calendar',
  'holidays',
  'workdays',
  'workingHours',
  'channels.everyone',
  'channels.here',
  'tools',
  'product',
  'practice',
  'messages.checkedOn',
  'messages.sms',
  'messages.smsInOther',
  'messages.subscriptionAccount',
  'messages.serviceAccount',
  'messages.articleTitle',
  'messages.weibo',
  'messages.x',
  'messages.limits',
] as const

/** The examples that a company hasn't replaced; a value that it has written down, even the same one, is its own. */
export function examplesIn(defaults: Written, own?: Written): Example[] {
  const ours = readYaml(defaults.text, defaults.file)
  const theirs = own && readYaml(own.text, own.file).values
  return organizationPlaces(ours.values as object).flatMap((place) => {
    const keys = place.split('.')
    const isForAnybody = GOOD_FOR_ANYBODY.some((choice) => place === choice || place.startsWith(`${choice}.`))
    if (isForAnybody || (own && isOwn(ours.values, theirs, keys))) return []
    return [{ place, line: ours.lineOf(keys), value: valueAt(ours.values, keys) }]
  })
}

let cached: readonly Example[] | undefined

/** The examples in force, in the order of the file; read once for each build. */
export function examples(): readonly Example[] {
  const text = () => readFileSync(ORGANIZATION_FILE, 'utf8')
  cached ??= examplesIn({ file: ORGANIZATION_FILE, text: text() }, ownOrganization())
  return cached
}

/** Whether the value of a place is still an example. */
export function isExample(place: string): boolean {
  return examples().some((example) => example.place === place)
}

function valueAt(values: unknown, keys: readonly string[]): unknown {
  return keys.reduce((value, key) => (value as Record<string, unknown>)[key], values)
}
