import type { ClientDirective } from 'astro'

/** `client:search`: wakes the search when somebody wants it, by its control, by `Ctrl+K` or by `/`. */
const search: ClientDirective = (load, _options, element) => {
  const call = () => dispatchEvent(new Event('poise:search'))
  let isWaking = false
  addEventListener('poise:search', () => {
    if (isWaking) return
    isWaking = true
    load()
      .then((hydrate) => hydrate())
      .catch(() => {
        // The next try may find the network again.
        isWaking = false
      })
  })
  element.addEventListener('click', (event) => {
    if ((event.target as HTMLElement).closest('.search-open')) call()
  })
  addEventListener('keydown', (event) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
    event.preventDefault()
    call()
  })
}

export default search
