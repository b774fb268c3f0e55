import { useMemo } from 'preact/hooks'
import { responderNames } from '../../domain/meeting/invitation.ts'
import { severityOf } from '../../domain/postmortem/field-values.ts'
import { FORM_SECTIONS } from '../../domain/postmortem/sections.ts'
import { GuestList } from '../deadline/GuestList.tsx'
import { Fields } from './Fields.tsx'
import type { Postmortem } from './use-postmortem.ts'
import type { TableTexts } from './generator-texts.ts'

interface Props {
  postmortem: Postmortem
  t: TableTexts
}

/** Who responded, and whom to invite because of it. */
export function Responders({ postmortem, t }: Props) {
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
