import { LOCALES } from '../i18n/languages.ts'
import type { Place } from './yaml-file.ts'

type Group = Readonly<Record<string, unknown>>

/** Groups whose keys are languages, and whose values are choices; everything else with these keys is a text. */
const CHOICES_BY_LANGUAGE = ['calendar']

/**
 * Our values with a company's own laid over them: groups key by key, a list or a text whole. A text for each language is
 * one text: half of it ours would be an example in the middle of a company's own page.
 */
export function overlay(defaults: unknown, own: unknown, place: Place = []): unknown {
  if (isEmptyGroup(defaults, own, place)) return defaults
  if (!isGroup(defaults, place) || !isGroup(own, place)) return own
  const keys = new Set([...Object.keys(defaults), ...Object.keys(own)])
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      Object.hasOwn(own, key) ? overlay(defaults[key], own[key], [...place, key]) : defaults[key],
    ]),
  )
}

/** Whether a company's own values decide what stands at a place; it needn't exist. */
export function isOwn(defaults: unknown, own: unknown, place: Place): boolean {
  let [ours, theirs] = [defaults, own]
  for (const [at, key] of place.entries()) {
    const here = place.slice(0, at)
    if (isEmptyGroup(ours, theirs, here)) return false
    if (!isGroup(ours, here) || !isGroup(theirs, here)) return true
    if (!Object.hasOwn(theirs, key)) return false
    ours = ours[key]
    theirs = theirs[key]
  }
  return !isEmptyGroup(ours, theirs, place)
}

/** A key whose values are still commented out says nothing. */
function isEmptyGroup(defaults: unknown, own: unknown, place: Place): boolean {
  return own === null && isGroup(defaults, place)
}

function isGroup(value: unknown, place: Place): value is Group {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const keys = Object.keys(value)
  const isByLanguage = keys.length > 0 && keys.every((key) => LOCALES.some((locale) => locale === key))
  return !isByLanguage || CHOICES_BY_LANGUAGE.includes(place.join('.'))
}
