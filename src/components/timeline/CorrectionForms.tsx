import type { Words } from '../../i18n/index.ts'
import { useState } from 'preact/hooks'
import type { TimelineEntry } from '../../domain/incident/project-incident.ts'
import { amendableText } from '../../domain/log/amended-text.ts'
import { rewordFault } from '../../domain/log/note-fault.ts'
import { TEXT_LIMIT } from '../../domain/log/text-limit.ts'
import type { Passings } from '../../domain/past-moment.ts'
import type { Instant } from '../../domain/time.ts'
import { fill } from '../../i18n/format.ts'
import { amendText, amendTime } from '../../stores/amendments.ts'
import { refusalOf } from '../../stores/log/refusal.ts'
import { addSource } from '../../stores/data-links.ts'
import { retract } from '../../stores/retract.ts'
import { unlessRefused } from '../../stores/toast.ts'
import { WhichPass } from '../WhichPass.tsx'
import { refusalText } from '../refusal-text.ts'
import { OneFieldForm } from './OneFieldForm.tsx'
import { offeredTime, readNewTime, withClock } from './read-time-field.ts'

interface Props {
  entry: TimelineEntry
  zone: string
  t: Words<'timeline'>['island']
  /** @param hasMoved whether the row may stand elsewhere now */
  onDone: (result?: string, hasMoved?: boolean) => void
}

const SAVED = ''

/** Does what puts an entry right. @returns why it was refused, as a sentence; the empty text when it is saved */
const correct = (action: () => void, t: Props['t']) => refusalText(refusalOf(action), t)

/** Puts right when an entry happened. */
export function RetimeForm({ entry, zone, t, onDone }: Props) {
  const [passings, setPassings] = useState<Passings>()
  const save = async (input: HTMLInputElement): Promise<string> => {
    const moment = await readNewTime(input, entry.at, zone)
    if (!moment) {
      onDone()
      return SAVED
    }
    setPassings(undefined)
    if ('passings' in moment) {
      setPassings(moment.passings)
      return SAVED
    }
    if ('problem' in moment) return t[moment.problem]
    return correct(() => saveTime(moment.at, withClock(t.timeSaved, moment.clock, t)), t)
  }
  const saveTime = (at: Instant, result: string) => {
    amendTime(entry.id, at)
    onDone(result, true)
  }
  return (
    <OneFieldForm
      t={t}
      label={t.happenedAt}
      draft={`retime.${entry.id}`}
      hint={fill(t.zoneHint, { zone })}
      value={offeredTime(entry.at, zone)}
      field={(props) => <input type="datetime-local" name="value" max="9999-12-31T23:59" {...props} />}
      save={t.save}
      onSave={(input) => save(input as HTMLInputElement)}
      onCancel={() => onDone()}
      onType={() => setPassings(undefined)}
    >
      {passings && (
        <WhichPass
          passings={passings}
          onChoose={(pass) => unlessRefused(() => saveTime(passings[pass].at, t.timeSaved))}
          t={t}
        />
      )}
    </OneFieldForm>
  )
}

/** Rewords a note. */
export function RewordForm({ entry, t, onDone }: Props) {
  const save = (text: string): string => {
    const fault = rewordFault(text)
    if (fault) return fill(t[fault], { limit: TEXT_LIMIT })
    return correct(() => {
      amendText(entry.id, text)
      onDone(t.textSaved)
    }, t)
  }
  return (
    <OneFieldForm
      t={t}
      label={t.text}
      draft={`reword.${entry.id}`}
      value={amendableText(entry) ?? ''}
      field={(props) => <textarea name="value" rows={3} {...props} />}
      save={t.save}
      onSave={({ value }) => save(value)}
      onCancel={() => onDone()}
    />
  )
}

/** Gives an entry the address of the data that proves it. */
export function LinkForm({ entry, t, onDone }: Props) {
  const save = (address: string): string => {
    let isLink = false
    const refused = correct(() => {
      isLink = addSource(entry.id, address)
    }, t)
    if (isLink) onDone(t.sourceSaved)
    return refused || (isLink ? SAVED : t.badSource)
  }
  return (
    <OneFieldForm
      t={t}
      label={t.source}
      draft={`link.${entry.id}`}
      hint={t.sourceHint}
      value={entry.source ?? ''}
      field={(props) => <input type="text" inputMode="url" name="value" autoComplete="off" {...props} />}
      save={t.save}
      onSave={({ value }) => save(value)}
      onCancel={() => onDone()}
    />
  )
}

/** Asks before an entry is taken back. */
export function RetractForm({ entry, t, onDone }: Props) {
  const save = () =>
    correct(() => {
      retract(entry.id)
      onDone(t.entryWords.retracted)
    }, t)
  return <OneFieldForm t={t} label={t.retractHint} save={t.retractNow} onSave={save} onCancel={() => onDone()} />
}
