import type { Words } from '../../i18n/index.ts'
import { useEffect, useRef } from 'preact/hooks'
import type { Incident } from '../../domain/incident/project-incident.ts'
import type { Timer } from '../../domain/timers/timers.ts'
import type { ContactField, ContactValues } from '../../domain/contact/contact-values.ts'
import { archiveAndSay } from '../archive/archive-and-say.ts'
import { type Fallback, SheetContacts } from './SheetContacts.tsx'
import { SheetNews } from './SheetNews.tsx'
import { SheetTimers } from './SheetTimers.tsx'
import { Toast } from './Toast.tsx'

interface Props {
  locale: string
  /** The organization's time zone. */
  zone: string
  incident: Incident | undefined
  timers: readonly Timer[]
  /** Address of the incident page. */
  href: string
  contacts: ContactValues
  /** The contacts that are still examples, and what is said then. */
  examples: readonly ContactField[]
  example: string
  fallback: Fallback
  /** Link that dials the organization's bridge. */
  dialLink: string
  /** Address of what happens in the drills. */
  news: string
  /** Address of what to do before there is a commander; empty where that page is hidden. */
  firstMinutes: string
  /** Whether a drill can begin. */
  mayDrill: boolean
  /** Whether an incident can be declared, or named. */
  mayDeclare: boolean
  onDeclare: () => void
  onDrill: () => void
  onEnd: () => void
  onClose: () => void
  t: Words<'command'>['bar']
}

/** What is due, whom to reach and where to go, in reach of the thumb; last and apart, what closes the record. */
export function BarSheet({
  locale,
  zone,
  incident,
  timers,
  href,
  contacts,
  examples,
  example,
  fallback,
  dialLink,
  news,
  firstMinutes,
  mayDrill,
  mayDeclare,
  onClose,
  t,
  ...next
}: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Closing it for another dialog isn't leaving it.
  const isLeft = useRef(true)
  useEffect(() => dialog.current?.showModal(), [])
  const goOn = (next: () => void) => {
    isLeft.current = false
    dialog.current?.close()
    next()
  }
  return (
    // A press beside it closes it; by keyboard Escape does.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes a dialog by Escape
    <dialog
      class="sheet"
      ref={dialog}
      aria-label={t.sheet}
      onClose={() => isLeft.current && onClose()}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      {/* The one of the bar lies behind the sheet. */}
      <Toast notSaved={t.notSaved} t={t} />
      <div class="sheet-body">
        <SheetNews {...{ incident, zone, locale }} file={news} />
        {timers.length > 0 && <SheetTimers {...{ timers, locale, t }} />}
        <SheetContacts
          {...{ contacts, dialLink, examples, example, fallback }}
          commander={incident?.roles.get('incident-commander')}
          t={t}
        />
        <Ways
          {...{ incident, href, firstMinutes, mayDrill, mayDeclare, t }}
          onDeclare={() => goOn(next.onDeclare)}
          onDrill={() => goOn(next.onDrill)}
          onEnd={() => goOn(next.onEnd)}
        />
        <Leaving {...{ incident, t }} onClose={() => dialog.current?.close()} />
      </div>
    </dialog>
  )
}

type WaysProps = Pick<
  Props,
  'incident' | 'href' | 'firstMinutes' | 'mayDrill' | 'mayDeclare' | 'onDeclare' | 'onDrill' | 'onEnd' | 't'
>

/** Where to go from here. */
function Ways({ incident, href, firstMinutes, mayDrill, mayDeclare, onDeclare, onDrill, onEnd, t }: WaysProps) {
  return (
    <p class="sheet-row">
      {incident ? (
        <a class="sheet-link" href={href}>
          {t.open}
        </a>
      ) : firstMinutes ? (
        <a class="sheet-link" href={firstMinutes}>
          {t.firstMinutes}
        </a>
      ) : (
        <span />
      )}
      {incident && !incident.endedAt && (
        <button type="button" class="button button-danger" onClick={onEnd}>
          {t.end}
        </button>
      )}
      {mayDeclare && (
        <button type="button" class="button" onClick={onDeclare}>
          {t.declare}
        </button>
      )}
      {mayDrill && (
        <button type="button" class="button" onClick={onDrill}>
          {t.drill}
        </button>
      )}
    </p>
  )
}

/** Last and apart: what closes the record, and the way back to the page. */
function Leaving({ incident, onClose, t }: Pick<Props, 'incident' | 'onClose' | 't'>) {
  const archive = () => {
    onClose()
    archiveAndSay(t.archived)
  }
  return (
    <p class="sheet-row">
      {incident && (
        <button type="button" class="link-button sheet-archive" onClick={archive}>
          {t.archive}
        </button>
      )}
      <button type="button" class="link-button" onClick={onClose}>
        {t.close}
      </button>
    </p>
  )
}
