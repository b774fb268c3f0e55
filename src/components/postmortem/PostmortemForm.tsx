import type { Words } from '../../i18n/index.ts'
import { type ComponentChildren, Fragment } from 'preact'
import { useMemo } from 'preact/hooks'
import {
  EXTERNAL_FIELDS,
  type FieldId,
  IMPACT_FIELDS,
  RESPONDER_FIELDS,
  type SectionId,
  YES,
} from '../../domain/postmortem/fields.ts'
import { boundsOf, severityOf } from '../../domain/postmortem/field-values.ts'
import { responderNames } from '../../domain/meeting/invitation.ts'
import { fill } from '../../i18n/format.ts'
import { GuestList } from '../deadline/GuestList.tsx'
import { loadTemporal } from '../deadline/load-temporal.ts'
import { ActionItems } from './ActionItems.tsx'
import { AdviceList } from './AdviceList.tsx'
import { Completeness } from './Completeness.tsx'
import { DismissedAdvice } from './DismissedAdvice.tsx'
import { Field, inputId } from './Field.tsx'
import { TimelineLinks } from './TimelineLinks.tsx'
import type { Postmortem } from './use-postmortem.ts'

interface Props {
  postmortem: Postmortem
  isReady: boolean
  /** Somebody is working at this section of the document. */
  onSection: (section: string) => void
  t: Words<'postmortem'>
}

const NARRATIVE = ['overview', 'what-happened', 'contributing-factors', 'resolution'] as const
/** Sections with short fields only: two of them fit beside each other. */
const SHORT: readonly string[] = ['header', 'impact', 'responders']
const HEADER = [
  'title',
  'severity',
  'owner',
  'meeting-at',
  'recording',
  'started-at',
  'detected-at',
  'ended-at',
] as const

/** The fields of the template, section by section; disabled until what is typed can be saved. */
export function PostmortemForm({ postmortem, isReady, onSection, t }: Props) {
  const { source, advice } = postmortem
  const isSilent = source.fields.get('no-external-message') === YES
  const some = (...ids: FieldId[]) => <Fields ids={ids} postmortem={postmortem} t={t} />
  const group = (section: SectionId | 'header', children: ComponentChildren) => (
    <fieldset
      class={SHORT.includes(section) ? 'postmortem-pairs' : undefined}
      id={inputId(section === 'timeline' ? section : `${section}-group`)}
      tabIndex={-1}
      onFocusCapture={() => onSection(section)}
    >
      <legend>{section === 'header' ? t.header : source.words.sections[section]}</legend>
      {children}
    </fieldset>
  )
  return (
    // A time can only be read with Temporal; whoever begins to fill in the form gets it before they reach one.
    <fieldset
      class="postmortem-form"
      disabled={!isReady}
      onFocusCapture={() => void loadTemporal().catch(() => undefined)}
    >
      <legend class="visually-hidden">{t.title}</legend>
      <Completeness source={source} t={t} />
      <DismissedAdvice postmortem={postmortem} t={t} />
      <p class="visually-hidden" role="status">
        {advice.said !== undefined && fill(t.adviceSaid, { count: advice.said })}
      </p>
      {group('header', <HeaderFields postmortem={postmortem} t={t} />)}
      {NARRATIVE.map((section) => (
        <div key={section} onFocusCapture={() => onSection(section)}>
          {some(section)}
        </div>
      ))}
      {group('impact', some(...IMPACT_FIELDS))}
      {group('responders', <Responders postmortem={postmortem} t={t} />)}
      {group(
        'timeline',
        <>
          <TimelineLinks postmortem={postmortem} t={t} />
          {some('queries')}
        </>,
      )}
      {group('how-did-we-do', some('what-went-well', 'what-did-not-go-well'))}
      {group('action-items', <ActionItems postmortem={postmortem} t={t} />)}
      {group('messaging', some('internal-email', 'no-external-message', ...(isSilent ? [] : EXTERNAL_FIELDS)))}
    </fieldset>
  )
}

type PartProps = Pick<Props, 'postmortem' | 't'>

/** Fields with what is advised under each. */
function Fields({ ids, postmortem, t }: PartProps & { ids: readonly FieldId[] }) {
  return (
    <>
      {ids.map((field) => (
        <Fragment key={field}>
          <Field field={field} postmortem={postmortem} t={t} />
          <AdviceList at={field} id={inputId(field)} advice={postmortem.advice} t={t} />
        </Fragment>
      ))}
    </>
  )
}

function HeaderFields({ postmortem, t }: PartProps) {
  const { facts, fields, zone } = postmortem.source
  const { from, to } = boundsOf(facts, fields)
  return (
    <>
      <Fields ids={HEADER} postmortem={postmortem} t={t} />
      <p class="muted">{fill(t.localZone, { zone })}</p>
      {from && to && to < from && <p class="problem">{t.endBeforeStart}</p>}
    </>
  )
}

/** Who responded, and whom to invite because of it. */
function Responders({ postmortem, t }: PartProps) {
  const { facts, fields, words } = postmortem.source
  const severity = severityOf(facts, fields)
  const people = useMemo(() => responderNames(facts.people, fields, words.roles), [facts, fields, words])
  return (
    <>
      <Fields ids={RESPONDER_FIELDS} postmortem={postmortem} t={t} />
      {severity && <GuestList severity={severity} people={people} t={t.guests} />}
    </>
  )
}
