import type { ClientDirective } from 'astro'

/**
 * `client:search`: opens the search by its control, by `Ctrl+K` or by `/`, and wakes it then. The field is there at
 * once, so nothing that somebody types meanwhile gets lost.
 */
const search: ClientDirective = (load, _options, element) => {
  const dialog = element.querySelector('dialog')
  let isWaking = false
  const open = () => {
    if (document.querySelector(':modal')) return
    dialog?.showModal()
    dialog?.querySelector('input')?.select()
    if (isWaking) return
    isWaking = true
    load()
      .then((hydrate) => hydrate())
      .then(() => {
        // Astro doesn't report when it can't wake an island. An island that is awake has lost its `ssr` attribute.
        isWaking = !element.hasAttribute('ssr')
        const status = dialog?.querySelector<HTMLElement>('[role=status]')
        if (!isWaking && status) status.textContent = status.dataset.failed ?? ''
      })
  }
  addEventListener('poise:search', open)
  element.querySelector('.search-open')?.addEventListener('click', open)
  addEventListener('keydown', (event) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
    event.preventDefault()
    open()
  })
}

export default search
