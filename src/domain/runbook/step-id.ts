/** How many characters of its words a step's id has at most. */
const ID_LENGTH = 48

/**
 * The id of a step: the one that its author gave, else one of its words. One that is taken already gets a number.
 * @param given empty for none; signs that an address or a record can't hold become hyphens
 * @param label the step's words
 * @param taken ids of the steps before it
 */
export function stepId(given: string, label: string, taken: ReadonlySet<string>): string {
  const id = slug(given) || shortened(slug(label)) || 'step'
  if (!taken.has(id)) return id
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`
}

function slug(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/_.]+/gu, '-')
    .replace(/^[-./]+|[-./]+$/g, '')
}

/** Cut where a word ends, if there is such a place in the second half. */
function shortened(id: string): string {
  if (id.length <= ID_LENGTH) return id
  const cut = [...id].slice(0, ID_LENGTH).join('')
  const end = cut.lastIndexOf('-')
  return end > ID_LENGTH / 2 ? cut.slice(0, end) : cut
}
