/** Lets the language switch lead to the step that is being read: the last one whose top has passed the upper third. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keep-place]')) {
  link.addEventListener('click', () => {
    if (scrollY < 80) return
    const passed = [...document.querySelectorAll<HTMLElement>('main [id]')].filter(
      (element) =>
        element.offsetParent !== null &&
        element.matches('.step, h2, h3') &&
        element.getBoundingClientRect().top < innerHeight / 3,
    )
    const place = passed.at(-1)
    if (place) link.hash = place.id
  })
}
