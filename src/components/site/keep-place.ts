/** Lets the language switch lead to the step that was last used, else to the place that the address names. */
let used: Element | null | undefined
document.addEventListener('focusin', ({ target }) => {
  used = (target as Element).closest('.step') ?? used
})

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keep-place]')) {
  link.addEventListener('click', () => {
    link.hash = used?.id ?? location.hash
  })
}
