import { useMemo } from 'preact/hooks'
import { responderNames } from '../../domain/meeting/invitation.ts'
import { EXTERNAL_FIELDS, type FieldId, YES } from '../../domain/postmortem/fields.ts'
import { boundsOf, severityOf } from '../../domain/postmortem/field-values.ts'
import { FORM_SECTIONS, type FormSection } from '../../domain/postmortem/sections.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { GuestList } from '../deadline/GuestList.tsx'
import { ActionItems } from './ActionItems.tsx'
import { Fields } from './Fields.tsx'
import { TimelineTable } from './TimelineTable.tsx'
import type { Postmortem } from './use-postmortem.ts'

interface Props {
  section: FormSection
  postmortem: Postmortem
  t: Words<'postmortem'>
}

/** What is filled in in one section. */
export function SectionBody({ section, postmortem, t }: Props) {
  const { facts, fields, zone } = postmortem.source
  const some = (ids: readonly FieldId[]) => <Fields ids={ids} postmortem={postmortem} t={t} />
  switch (section) {
    case 'header': {
      const { from, to } = boundsOf(facts, fields)
      return (
        <>
          <div class="postmortem-pairs">{some(FORM_SECTIONS.header)}</div>
          <p class="muted">{fill(t.localZone, { zone })}</p>
          {from && to && to < from && <p class="problem">{t.endBeforeStart}</p>}
        </>
      )
    }
    case 'impact':
      return <div class="postmortem-pairs">{some(FORM_SECTIONS.impact)}</div>
    case 'responders':
      return <Responders postmortem={postmortem} t={t} />
    case 'timeline':
      return (
        <>
          <TimelineTable postmortem={postmortem} t={t} />
          {some(FORM_SECTIONS.timeline)}
        </>
      )
    case 'action-items':
      return <ActionItems postmortem={postmortem} t={t} />
    case 'messaging':
      return some([
        'internal-email',
        'no-external-message',
        ...(fields.get('no-external-message') === YES ? [] : EXTERNAL_FIELDS),
      ])
    case 'overview':
    case 'what-happened':
    case 'contributing-factors':
    case 'resolution':
    case 'how-did-we-do':
      return some(FORM_SECTIONS[section])
  }
}

/** Who responded, and whom to invite because of it. */
function Responders({ postmortem, t }: Omit<Props, 'section'>) {
  const { facts, fields, words } = postmortem.source
  const severity = severityOf(facts, fields)
  const people = useMemo(() => responderNames(facts.people, fields, words.roles), [facts, fields, words])
  return (
    <>
      <Fields ids={FORM_SECTIONS.responders} postmortem={postmortem} t={t} />
      {severity && <GuestList severity={severity} people={people} t={t.guests} />}
    </>
  )
}
