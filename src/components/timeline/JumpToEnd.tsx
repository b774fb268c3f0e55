import type { TimelineWords } from '../cockpit/form-words.ts'
import { fill } from '../../i18n/format.ts'
import type { RowWindow } from './use-row-window.ts'

/** The way to the newest entry while the view is elsewhere. */
export function JumpToEnd({ view, t }: { view: RowWindow; t: TimelineWords }) {
  return (
    <p class="timeline-jump">
      {!view.isAtEnd && (
        <button
          type="button"
          class={view.fresh > 0 ? 'button button-primary' : 'button'}
          onClick={() => {
            view.toEnd()
            view.scroller.current?.focus({ preventScroll: true })
          }}
        >
          {view.fresh > 0 ? fill(t.fresh, { count: view.fresh }) : t.newest}
        </button>
      )}
    </p>
  )
}
