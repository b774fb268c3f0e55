import type { Words } from '../../i18n/index.ts'
import { useMemo } from 'preact/hooks'
import type { TimelineEntry } from '../../domain/incident/project-incident.ts'
import { ROLES } from '../../domain/log/entry.ts'
import { KIND_GROUPS, type KindGroup } from '../../domain/incident/kind-groups.ts'
import { peopleOn } from '../../domain/incident/timeline-filter.ts'
import type { TimelineFilter } from '../../domain/incident/timeline-view.ts'
import { nameOf } from '../../i18n/format.ts'
import { $shownTime } from '../../stores/timeline.ts'

interface Props {
  filter: TimelineFilter
  timeline: readonly TimelineEntry[]
  shownTime: string
  timeZone: string
  t: Words<'timeline'>['island']
  onFilter: (filter: TimelineFilter) => void
}

/** What of the timeline is shown, and in whose time. */
export function FilterFields(props: Props) {
  const { filter, shownTime, timeZone, t, onFilter } = props
  return (
    <div class="timeline-filters">
      <label class="field">
        {t.kind}
        <select
          value={filter.group}
          onChange={(event) => onFilter({ ...filter, group: event.currentTarget.value as KindGroup | '' })}
        >
          <option value="">{t.allKinds}</option>
          {KIND_GROUPS.map((group) => (
            <option key={group} value={group}>
              {t.groups[group]}
            </option>
          ))}
        </select>
      </label>
      <WhoFilter {...props} />
      <label class="field">
        {t.shownTime}
        <select value={shownTime} onChange={(event) => $shownTime.set(event.currentTarget.value)}>
          <option value="">
            {t.organizationTime} ({timeZone})
          </option>
          <option value="utc">UTC</option>
          <option value="local">{t.localTime}</option>
        </select>
      </label>
      <label class="check timeline-check">
        <input
          type="checkbox"
          checked={filter.onlyImportant}
          onChange={(event) => onFilter({ ...filter, onlyImportant: event.currentTarget.checked })}
        />
        {t.onlyImportant}
      </label>
    </div>
  )
}

/** Everybody, one role, or one person of this timeline. */
function WhoFilter({ filter, timeline, t, onFilter }: Props) {
  const people = useMemo(() => peopleOn(timeline), [timeline])
  return (
    <label class="field">
      {t.who}
      <select
        value={filter.who}

        onChange={(event) => onFilter({ ...filter, who: event.currentTarget.value })}
      >
        <option value="">{t.anyone}</option>
        <optgroup label={t.roles}>
          {ROLES.map((role) => (
            <option key={role} value={`role:${role}`}>
              {nameOf(t.roleNames, role)}
            </option>
          ))}
        </optgroup>
        {people.length > 0 && (
          <optgroup label={t.people}>
            {people.map((name) => (
              <option key={name} value={`person:${name}`}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  )
}
