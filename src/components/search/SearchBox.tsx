import { useEffect, useState } from 'preact/hooks'
import { useReady } from '../use-ready.ts'
import { SearchPanel, type SearchProps } from './SearchPanel.tsx'

/** The search as a page of its own. What is searched for stands in the address, so that it can be sent to somebody. */
export default function SearchBox(props: SearchProps) {
  const isAwake = useReady()
  const [query, setQuery] = useState('')

  useEffect(() => setQuery(new URLSearchParams(location.search).get('q')?.slice(0, 200) ?? ''), [])

  const keep = (next: string) => {
    setQuery(next)
    const address = new URL(location.href)
    if (next === '') address.searchParams.delete('q')
    else address.searchParams.set('q', next)
    history.replaceState(history.state, '', address)
  }
  return isAwake ? <SearchPanel {...props} query={query} onQuery={keep} takesFocus /> : null
}
