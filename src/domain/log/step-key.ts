/**
 * What the path of a page or a runbook may be: parts with `/` between them. A company names its files in any script, in
 * upper case, with dots and blanks. A colon would part a step’s id from it, and a part of dots alone leads out of the
 * folder.
 */
export const RUNBOOK_PATH = /^(?!.*(?:^|\/)\.*(?:\/|$))[^:\\\p{Cc}\p{Cs}]+$/u

/** Whether a text is the key of a step: the path of a page, a colon, and an id, which has parts too but no blanks. */
export function isStepKey(text: string): boolean {
  const [path = '', id = '', ...more] = text.split(':')
  return more.length === 0 && RUNBOOK_PATH.test(path) && RUNBOOK_PATH.test(id) && !/\s/.test(id)
}
