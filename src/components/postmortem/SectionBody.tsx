import { EXTERNAL_FIELDS, type FieldId } from '../../domain/postmortem/fields.ts'
import { YES } from '../../domain/postmortem/item-fields.ts'
import { boundsOf } from '../../domain/postmortem/field-values.ts'
import { FORM_SECTIONS } from '../../domain/postmortem/sections.ts'
import { fill } from '../../i18n/format.ts'
import { Fields } from './Fields.tsx'
import type { Postmortem } from './use-postmortem.ts'
import type { OpenSection } from './use-section.ts'
import type { FormTexts } from './generator-texts.ts'

interface Props extends Pick<OpenSection, 'section' | 'tables'> {
  postmortem: Postmortem
  t: FormTexts
}

/** What is filled in in one section. */
export function SectionBody({ section, tables, postmortem, t }: Props) {
  const { facts, fields, zone } = postmortem.source
  const some = (ids: readonly FieldId[]) => <Fields ids={ids} postmortem={postmortem} t={t} />
  const texts = tables && { ...t, ...tables.words.t }
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
      return texts && <tables.code.Responders postmortem={postmortem} t={texts} />
    case 'timeline':
      return (
        <>
          {texts && <tables.code.TimelineTable postmortem={postmortem} t={texts} />}
          {some(FORM_SECTIONS.timeline)}
        </>
      )
    case 'action-items':
      return texts && <tables.code.ActionItems postmortem={postmortem} t={texts} />
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
