import { completeness } from '../../domain/postmortem/completeness.ts'
import { fieldValue } from '../../domain/postmortem/field-values.ts'
import { sectionOfKey, type FormSection } from '../../domain/postmortem/sections.ts'
import { hasExternalMessage, statusPath } from '../../domain/postmortem/workflow.ts'
import { oneLine } from '../../domain/text.ts'
import { visible } from '../../domain/visible.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import { lazilyWithWords } from '../lazily-with-words.ts'
import { usePart } from '../use-part.ts'
import { inputId } from './Field.tsx'
import { MeetingLine } from './MeetingLine.tsx'
import { sectionName } from './PostmortemForm.tsx'
import { useFold } from './use-fold.ts'
import type { Postmortem } from './use-postmortem.ts'
import type { OpenSection } from './use-section.ts'
import type { FormTexts } from './generator-texts.ts'

interface Props {
  postmortem: Postmortem
  opened: OpenSection
  locale: Locale
  /** Address of the days on which people work. */
  daysFile: string
  /** Address of what the moves of the status say. */
  workflowFile: string
  t: FormTexts
}

const workflowIn = lazilyWithWords<typeof import('../workflow/PostmortemWorkflow.tsx'), { t: Words<'workflow'> }>(
  () => import('../workflow/PostmortemWorkflow.tsx'),
)

/** What it is about, where it stands, who writes it, when it is talked over, and how much of it is there. */
export function PostmortemHead({ postmortem, opened, locale, daysFile, workflowFile, t }: Props) {
  const { facts, fields, words } = postmortem.source
  const title = oneLine(fieldValue('title', facts, fields, words)) || words.untitled
  const owner = oneLine(fields.get('owner') ?? '')
  const parts = completeness(facts, fields, words)
  const filled = parts.filter((part) => part.filled).length
  const lacking = [...new Set(parts.filter((part) => !part.filled).map(({ part }) => sectionOfKey(part)))]
  return (
    <div class="postmortem-top">
      <h2 title={visible(title)}>{visible(fill(facts.drill ? words.drillTitle : words.title, { title }))}</h2>
      <Status {...{ postmortem, opened, lacking, workflowFile, t }} />
      <span class="postmortem-fact postmortem-owner">
        <span class="muted">{t.owner}</span>{' '}
        <button
          type="button"
          class="link-button"
          title={visible(owner)}
          onClick={() => opened.goTo('owner', inputId('owner'))}
        >
          {visible(owner) || t.notSet}
        </button>
      </span>
      <MeetingLine
        {...{ postmortem, locale, daysFile, t }}
        onChange={() => opened.goTo('meeting-at', inputId('meeting-at'))}
      />
      <span class="postmortem-progress">
        <span class="visually-hidden">{t.progress} </span>
        {filled} / {parts.length}
      </span>
    </div>
  )
}

type StatusProps = Pick<Props, 'postmortem' | 'opened' | 'workflowFile' | 't'> & { lacking: readonly FormSection[] }

/** The statuses in their order; behind them who moves it on and why, and what is still missing. */
function Status({ lacking, ...props }: StatusProps) {
  const { postmortem, workflowFile, t } = props
  const { title, statuses } = t.workflow
  const { facts, fields, zone } = postmortem.source
  const { isOpen, setOpen, place, button } = useFold()
  const part = usePart(workflowIn(workflowFile), isOpen)
  const path = statusPath(hasExternalMessage(fields) || facts.status === 'reviewed')
  return (
    <div class="postmortem-status" ref={place}>
      <button
        type="button"
        class="postmortem-path"
        ref={button}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <b class="visually-hidden">{fill(t.status, { status: statuses[facts.status] })} </b>
        {path.map((one) => (
          <span key={one} class={one === facts.status ? 'is-current' : undefined}>
            {statuses[one]}
          </span>
        ))}
      </button>
      {isOpen && (
        <section class="postmortem-moves" aria-label={title}>
          {part && <part.code.default zone={zone} t={part.words.t} />}
          {lacking.length > 0 && <Lacking {...props} lacking={lacking} onLeave={() => setOpen(false)} />}
        </section>
      )}
    </div>
  )
}

function Lacking({
  postmortem,
  opened,
  lacking,
  onLeave,
  t,
}: Omit<StatusProps, 'workflowFile'> & { onLeave: () => void }) {
  return (
    <p class="postmortem-missing">
      {t.missing}{' '}
      {lacking.map((section) => (
        <a
          key={section}
          href={`#${section}`}
          onClick={(event) => {
            event.preventDefault()
            onLeave()
            opened.open(section)
          }}
        >
          {sectionName(section, postmortem.source.words, t)}
        </a>
      ))}
    </p>
  )
}
