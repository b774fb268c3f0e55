import { useEffect, useRef, useState } from 'preact/hooks'
import { useReady } from '../use-ready.ts'
import { SearchPanel, type SearchProps } from './SearchPanel.tsx'

/** The control in the header and, once it was used, the dialog. It wakes when somebody wants to search. */
export default function SearchDialog(props: SearchProps) {
  const isAwake = useReady()
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const { t } = props

  useEffect(() => {
    if (!isAwake) return
    const open = () => {
      if (document.querySelector(':modal')) return
      dialog.current?.showModal()
      field.current?.select()
    }
    open()
    addEventListener('poise:search', open)
    return () => removeEventListener('poise:search', open)
  }, [isAwake])

  return (
    <>
      <button type="button" class="button search-open needs-keys" aria-haspopup="dialog" aria-label={t.search}>
        {t.search}
        <kbd>/</kbd>
      </button>
      {isAwake && (
        <dialog class="dialog search-dialog" ref={dialog} aria-label={t.search} closedby="any">
          <SearchPanel
            {...props}
            field={field}
            query={query}
            onQuery={setQuery}
            onFollow={() => dialog.current?.close()}
          >
            <button type="button" class="button" onClick={() => dialog.current?.close()}>
              {t.close}
            </button>
          </SearchPanel>
        </dialog>
      )}
    </>
  )
}
