/**
 * Puts the section of a role before the others and the rest back into the page's own order.
 * Moves the elements themselves, so that reading, tabbing and seeing follow one order.
 * @param role the empty text restores the page's own order
 */
export function putRoleFirst(role: string): void {
  const sections = [...document.querySelectorAll<HTMLElement>('.role')]
  const [first] = sections
  if (!first?.parentElement) return
  const place = document.createComment('roles')
  first.before(place)
  const rank = (section: HTMLElement) => (section.dataset.role === role ? -1 : Number(section.dataset.order))
  const wanted = [...sections].sort((a, b) => rank(a) - rank(b))
  const moved = wanted.some((section, index) => section !== sections[index])
  if (moved) place.after(...wanted)
  place.remove()
  if (moved) hashTarget()?.scrollIntoView()
}

/** What the address points at; nothing when it points nowhere or is garbled. */
export function hashTarget(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)))
  } catch {
    return null
  }
}
