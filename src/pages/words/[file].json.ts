import { cardWords } from '../../components/card/card-words.ts'
import { besideWords, checklistWords } from '../../components/checklist/checklist-words.ts'
import { afterwardsWords, cockpitWords, formWords, panelWords } from '../../components/cockpit/cockpit-words.ts'
import { contactWords } from '../../components/contact/contact-words.ts'
import { copyTextWords } from '../../components/copy-text/copy-text-words.ts'
import { daysWords } from '../../components/deadline/days-words.ts'
import { deadlineWords } from '../../components/deadline/deadline-words.ts'
import { drillNews, drillWords } from '../../components/drill/drill-words.ts'
import { barDialogs, railWords, recordedWords } from '../../components/incident/bar-words.ts'
import { noteWords, savingWords } from '../../components/incident/note-words.ts'
import { messageWords } from '../../components/messages/message-words.ts'
import { offlineWords } from '../../components/offline/offline-words.ts'
import {
  documentWords,
  exportWords,
  generatorWords,
  maskingWords,
  tableWords,
} from '../../components/postmortem/generator-words.ts'
import { reportingWords } from '../../components/reporting/reporting-words.ts'
import { runWords } from '../../components/checklist/run-words.ts'
import { runbookWords } from '../../components/runbook/runbook-words.ts'
import { searchWords } from '../../components/search/search-props.ts'
import { severityWords } from '../../components/severity/severity-words.ts'
import { checkWords } from '../../components/team/check-words.ts'
import { teamWords } from '../../components/team/team-words.ts'
import { transferWords } from '../../components/transfer/transfer-words.ts'
import { workflowWords } from '../../components/workflow/workflow-words.ts'
import { shownLocales } from '../../guide/visibility.ts'
import { LOCALES } from '../../i18n/languages.ts'
import { organization } from '../../schemas/organization-file.ts'

/** Every file of words; each is made once for each language. */
const FILES = [
  afterwardsWords,
  barDialogs,
  besideWords,
  cardWords,
  checklistWords,
  cockpitWords,
  contactWords,
  copyTextWords,
  daysWords,
  deadlineWords,
  drillNews,
  drillWords,
  exportWords,
  formWords,
  generatorWords,
  maskingWords,
  messageWords,
  noteWords,
  offlineWords,
  panelWords,
  railWords,
  recordedWords,
  reportingWords,
  runWords,
  runbookWords,
  savingWords,
  searchWords,
  severityWords,
  tableWords,
  ...(organization().team ? [teamWords, checkWords] : []),
  transferWords,
  workflowWords,
]

/** What islands are given, as files. */
export async function getStaticPaths(): Promise<{ params: { file: string }; props: { text: string } }[]> {
  const files = await Promise.all([
    ...shownLocales().flatMap((locale) => FILES.map((words) => words.file(locale))),
    ...LOCALES.map(documentWords.file),
  ])
  return files.map(({ name, text }) => ({ params: { file: name }, props: { text } }))
}

/** @returns the file as JSON */
export function GET({ props }: { props: { text: string } }): Response {
  return new Response(props.text, { headers: { 'Content-Type': 'application/json' } })
}
