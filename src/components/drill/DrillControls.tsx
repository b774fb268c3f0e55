import type { MutableRef } from 'preact/hooks'
import type { EntryId } from '../../domain/log/entry.ts'
import type { ComingNews } from '../../domain/drill/schedule.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { callInject, pauseDrill, resumeDrill } from '../../stores/drill.ts'
import { retract } from '../../stores/retract.ts'
import { askFirst } from '../../stores/stale.ts'
import { answer } from '../../stores/toast.ts'

interface Props {
  next: ComingNews
  isPaused: boolean
  /** Set to true by what changes the pause here, so that it isn't said twice. */
  isOwn: MutableRef<boolean>
  t: Words<'drill'>
}

/** What whoever runs the drill can do: pause it, let it go on, and bring the next inject now. */
export function DrillControls({ next, isPaused, isOwn, t }: Props) {
  const act = (write: (minute: number) => EntryId, said: string, changesPause: boolean) => (event: MouseEvent) => {
    // The second press of a double click would undo the first, or bring one inject more.
    if (event.detail > 1) return
    askFirst((isFresh) => {
      if (isFresh) return
      isOwn.current = changesPause
      const id = write(next.inject.minute)
      answer(said, () => {
        isOwn.current = changesPause
        retract(id)
        answer(fill(t.undone, { what: said }))
      })
      requestAnimationFrame(keepFocus)
    })
  }
  return (
    <div class="drill-controls">
      <button
        type="button"
        class="button"
        onClick={isPaused ? act(resumeDrill, t.goesOn, true) : act(pauseDrill, t.nowPaused, true)}
      >
        {isPaused ? t.goOn : t.pause}
      </button>
      {next.inject.minute > 0 && (
        <button type="button" class="button" onClick={act(callInject, t.called, false)}>
          {t.callNext}
        </button>
      )}
    </div>
  )
}

/** After the last inject the buttons are gone. */
function keepFocus(): void {
  if (document.activeElement === document.body) document.getElementById('drill')?.focus()
}
