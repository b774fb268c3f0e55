import type { ClientDirective } from 'astro'

/**
 * `client:search`: opens the search by its control, by `Ctrl+K` or by `/`, and wakes it then. The field is there at
 * once, so nothing that somebody types meanwhile gets lost. Where its code couldn't be fetched, the next key tries again.
 */
const search: ClientDirective = (load, _options, element) => {
  const dialog = element.querySelector('dialog')
  let isWaking = false
  const wake = () => {
    if (isWaking) return
    isWaking = true
    load()
      .then((hydrate) => hydrate())
      .then(() => {
        // Astro 7.3.5 tries twice to load an island, and `hydrate` comes to its end whether it could or not: only an
        // event tells (https://github.com/withastro/astro/issues/16341). An island that is awake has lost this
        // attribute. Can go when `hydrate` tells.
        isWaking = !element.hasAttribute('ssr')
        const status = dialog?.querySelector<HTMLElement>('[role=status]')
        if (!isWaking && status) status.textContent = status.dataset.failed ?? ''
      })
  }
  const open = () => {
    if (document.querySelector(':modal')) return
    dialog?.showModal()
    // The second press of a double click is no press beside the dialog, which would close it, and leaves no field.
    dialog?.setAttribute('closedby', 'closerequest')
    setTimeout(() => dialog?.setAttribute('closedby', 'any'), 500)
    dialog?.querySelector('input')?.select()
    wake()
  }
  dialog?.addEventListener('input', wake)
  dialog?.addEventListener('mousedown', (event) => {
    if (event.detail > 1 && event.target === dialog) event.preventDefault()
  })
  addEventListener('poise:search', open)
  element.querySelector('.search-open')?.addEventListener('click', open)
  addEventListener('keydown', (event) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
    event.preventDefault()
    open()
  })
}

export default search
