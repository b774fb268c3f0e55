/** Between names in one field. */
const BETWEEN = /[、,，;；/|\n]+|\s+(?:and|和|与)\s+/u
/** What stands behind a name in brackets: a role, an address, or the name again. */
const BEHIND = /[(（<《[【]([^()（）<>《》[\]【】]*)[)）>》\]】]/gu
/** In brackets this is the name again, not a role: `@wang-lei`, `Wang Lei`, `wang.lei`. */
const OTHER_SPELLING = /^\s*(?:@.+|\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)+|\p{Ll}+(?:[._-]\p{Ll}+)+(?:@.+)?)\s*$/u
/** The first part of an e-mail address is a name when it has several words: `alice.chen`, not `ops`. */
const MAILBOX = /^\s*([\p{L}\p{N}]+(?:[._-][\p{L}\p{N}]+)+)@/u

/** The people that a field for one names, each as written: `王磊（Wang Lei）、李雷` names two. */
export function peopleWritten(field: string): string[] {
  return field
    .split(BETWEEN)
    .map((person) => person.trim())
    .filter((person) => person !== '')
}

/** A copy of such a field with each person replaced; what stands between them stays. */
export function withPeopleReplaced(field: string, replace: (person: string) => string): string {
  let done = 0
  let copy = ''
  for (const { 0: between, index } of [...field.matchAll(new RegExp(BETWEEN, 'gu')), { 0: '', index: field.length }]) {
    copy += trimmedReplaced(field.slice(done, index), replace) + between
    done = index + between.length
  }
  return copy
}

function trimmedReplaced(text: string, replace: (person: string) => string): string {
  const person = text.trim()
  return person === '' ? text : text.replace(person, () => replace(person))
}

/** The names of one person: who is written down as “王磊（Wang Lei）” or as “Ana <ana.li@example.com>” has two. */
export function namesWritten(person: string): string[] {
  const behind = [...person.matchAll(BEHIND)].map(([, text = '']) => text)
  return [person.replace(BEHIND, ' '), ...behind.filter((text) => OTHER_SPELLING.test(text))]
    .map((name) => (MAILBOX.exec(name)?.[1] ?? name).trim())
    .filter((name) => name !== '' && !name.includes('@', 1))
}
