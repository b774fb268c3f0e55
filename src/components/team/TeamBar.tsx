import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import { $entries } from '../../stores/log/index.ts'
import { mayTellOfClock, setUpTeam } from '../../stores/sync/team.ts'
import { $clockOffMs, $teamIncidents, $teamSign, type TeamSettings } from '../../stores/sync/team-state.ts'
import { answer } from '../../stores/toast.ts'
import { lazily } from '../../stores/lazily.ts'
import { sayNotLoaded } from '../not-loaded.ts'
import { foreseen } from '../foreseen.ts'
import { usePart } from '../use-part.ts'
import { useAwake } from '../use-ready.ts'
import { useStore } from '../use-store.ts'
import { useTimeText } from '../use-time-text.ts'
import { UNTRANSLATED } from '../untranslated.ts'
import { giveWords, type TeamWords } from './here.ts'
import { clockText, incidentName, signText } from './sign-text.ts'

const sheetPart = lazily(() => import('./sheet-part.ts'))

interface Props {
  team: {
    settings: TeamSettings
    /** The organization's time zone. */
    zone: string
    locale: string
    /** The address of what a check of the connection says. */
    check: string
    t: TeamWords
  }
}

/** How it stands with the team, in one sign; behind it all that can be done. And what runs there, while nothing is open. */
export function TeamBar({ team: { settings, zone, locale, check, t } }: Props) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const isAwake = useAwake()
  const sign = useStore($teamSign)
  const isEmpty = useStore($entries, undefined, (entries) => entries.length === 0)
  const running = useStore($teamIncidents).find(({ endedAt }) => !endedAt)
  const time = useTimeText(zone, locale)
  useEffect(() => {
    giveWords(t)
    setUpTeam(settings)
  }, [])
  useClockSaid(t)
  const words = isAwake ? signText(sign, t, (atMs) => time(new Date(atMs).toISOString())) : undefined
  const joinable = isAwake && isEmpty && sign.kind === 'idle' ? running : undefined
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const part = usePart(sheetPart, isOpen || joinable, () => {
    if (!isOpen) return
    close()
    sayNotLoaded()
  })
  const text = joinable ? fill(t.sign.running, { incident: incidentName(joinable, t) }) : words?.text
  return (
    <>
      <button
        type="button"
        class={words?.isTrouble ? 'team-sign problem' : 'team-sign'}
        ref={button}
        data-sign={isAwake ? sign.kind : undefined}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        {...foreseen(sheetPart)}
        onClick={() => setOpen(true)}
        {...UNTRANSLATED}
      >
        <span class="team-whole">{text ?? t.name}</span>
        <span class="team-short" aria-hidden="true">
          {(joinable ? t.short.running : words?.short) ?? t.name}
        </span>
      </button>
      {joinable && part && <part.JoinButton incident={joinable} t={t} />}
      {/* Said when it turns, not with each entry that is on its way. */}
      <span class="visually-hidden" role="status">
        {words?.isTrouble && text}
      </span>
      {isOpen && part && (
        <part.TeamSheet
          {...{ settings, zone, locale, check, t }}
          about={words?.about ?? []}
          title={words?.text ?? t.name}
          onClose={close}
        />
      )}
    </>
  )
}

/** Says once that the clock is off; the sheet goes on saying so. */
function useClockSaid(t: TeamWords): void {
  const offMs = useStore($clockOffMs)
  useEffect(() => {
    if (offMs !== undefined && mayTellOfClock()) answer(clockText(offMs, t))
  }, [offMs])
}
