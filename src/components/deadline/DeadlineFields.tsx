import { useMemo } from 'preact/hooks'
import { WORK_CALENDARS } from '../../domain/meeting/work-calendar.ts'
import { SEVERITIES } from '../../domain/log/entry.ts'
import { type DeadlineForm, openPassings } from '../../domain/meeting/deadline-form.ts'
import { WhichPass } from '../WhichPass.tsx'
import type { ComponentChildren } from 'preact'
import type { Words } from '../../i18n/index.ts'

interface Props {
  form: DeadlineForm
  /** The field that the result asks for. */
  asked: keyof DeadlineForm | undefined
  isReady: boolean
  isFromIncident: boolean
  onType: (change: Partial<DeadlineForm>) => void
  /** What stands under the time that decides. */
  children: ComponentChildren
  t: Words<'deadline'>['island']
}

/** The calculator's fields. */
export function DeadlineFields({ form, asked, isReady, isFromIncident, onType, children, t }: Props) {
  const input = (field: keyof DeadlineForm) => ({
    id: `deadline-${field}`,
    value: form[field],
    'aria-invalid': asked === field && form[field] !== '',
    'aria-describedby': asked === field ? 'deadline-result' : undefined,
    onInput: (event: { currentTarget: { value: string } }) => onType({ [field]: event.currentTarget.value }),
  })
  const twice = (field: 'endedAt' | 'meetingAt', passField: 'endedPass' | 'meetingPass') => {
    const passings = isReady && openPassings(form[field], form.timeZone.trim(), form[passField])
    return passings && <WhichPass passings={passings} onChoose={(pass) => onType({ [passField]: pass })} t={t} />
  }
  const calendarNames = { 'mainland-china': t.mainlandChina, 'monday-friday': t.mondayFriday }
  return (
    <fieldset class="deadline-fields">
      <legend>{t.legend}</legend>
      <div class="field">
        <label for="deadline-severity">{t.severity}</label>
        <select {...input('severity')}>
          <option value="">{t.chooseSeverity}</option>
          {SEVERITIES.map((severity) => (
            <option value={severity}>{severity}</option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="deadline-endedAt">{t.endedAt}</label>
        <input type="datetime-local" {...input('endedAt')} />
        {twice('endedAt', 'endedPass')}
        {children}
      </div>
      <div class="field">
        <label for="deadline-timeZone">{t.timeZone}</label>
        <input type="text" list="deadline-zones" autocomplete="off" spellcheck={false} {...input('timeZone')} />
        {isReady && <Zones />}
      </div>
      <div class="field">
        <label for="deadline-calendar">{t.calendar}</label>
        <select {...input('calendar')}>
          {WORK_CALENDARS.map((kind) => (
            <option value={kind}>{calendarNames[kind]}</option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="deadline-meetingAt">{t.meetingAt}</label>
        <input type="datetime-local" {...input('meetingAt')} aria-describedby="deadline-optional" />
        <span class="muted" id="deadline-optional">
          {t.optional}
        </span>
        {twice('meetingAt', 'meetingPass')}
      </div>
      {isFromIncident && <p class="muted">{t.fromIncident}</p>}
    </fieldset>
  )
}

/** The zones that this browser knows, offered while one is typed. */
function Zones() {
  const zones = useMemo(() => ['UTC', ...Intl.supportedValuesOf('timeZone')], [])
  return (
    <datalist id="deadline-zones">
      {zones.map((zone) => (
        <option key={zone} value={zone} />
      ))}
    </datalist>
  )
}
