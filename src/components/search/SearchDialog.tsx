import { useRef, useState } from 'preact/hooks'
import { SearchPanel, type SearchProps } from './SearchPanel.tsx'

export { default } from './wake-search.ts'
/** By a short name, as it stands in every page. */
export { SearchDialog as Box }

/** The control in the header and its dialog. The browser alone can open and close it; `client:search` wakes the rest. */
function SearchDialog(props: SearchProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [query, setQuery] = useState('')
  const { t } = props
  /** In WebKit a search field keeps each Escape for itself, also when there is nothing left to clear. */
  const closeByEscape = ({ key, target }: KeyboardEvent) => {
    if (key === 'Escape' && target instanceof HTMLInputElement && target.value === '') dialog.current?.close()
  }
  return (
    <>
      <button type="button" class="button search-open needs-keys" aria-haspopup="dialog" aria-label={t.search}>
        {t.search}
        <kbd>/</kbd>
      </button>
      <dialog class="dialog search-dialog" ref={dialog} aria-label={t.search} closedby="any" onKeyDown={closeByEscape}>
        <SearchPanel {...props} query={query} onQuery={setQuery} onFollow={() => dialog.current?.close()}>
          <form method="dialog">
            <button type="submit" class="button">
              {t.close}
            </button>
          </form>
        </SearchPanel>
      </dialog>
    </>
  )
}
