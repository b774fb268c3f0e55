import type { Words } from '../../i18n/index.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { TABS, type Tab, tabOf } from './tab-of.ts'

/** Leads to the update texts, the handover and the other incidents; one of them is shown. */
export function CockpitTabs({ t }: { t: Words<'command'>['tabs'] }) {
  const list = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<Tab>('updates')
  const open = (tab: Tab, isLed: boolean) => {
    setChosen(tab)
    if (isLed) requestAnimationFrame(() => leadTo(tab))
  }
  useEffect(() => {
    for (const tab of TABS) {
      const panel = document.getElementById(`panel-${tab}`)
      if (panel) panel.hidden = tab !== chosen
    }
  }, [chosen])
  useEffect(() => {
    const follow = (hash: string) => {
      const tab = tabOf(hash)
      if (tab) open(tab, true)
    }
    const onHash = () => follow(location.hash)
    // A link to where the address leads already changes nothing in it.
    const onClick = ({ target }: MouseEvent) => follow((target as Element).closest('a')?.getAttribute('href') ?? '')
    onHash()
    addEventListener('hashchange', onHash)
    addEventListener('click', onClick)
    return () => {
      removeEventListener('hashchange', onHash)
      removeEventListener('click', onClick)
    }
  }, [])
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    const next = TABS[(TABS.indexOf(chosen) + by + TABS.length) % TABS.length] ?? chosen
    open(next, false)
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={t.label} ref={list} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-controls={`panel-${tab}`}
          aria-selected={tab === chosen}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => open(tab, true)}
        >
          {t[tab]}
        </button>
      ))}
    </div>
  )
}

function leadTo(tab: Tab): void {
  document.getElementById(`panel-${tab}`)?.scrollIntoView({ block: 'start' })
}
