import { messages, type Words } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import { localize, organization } from '../../schemas/organization-file.ts'
import { fillWords } from '../fill-words.ts'
import { wordsFile } from '../words-file.ts'

/** What the way of a postmortem says, with the company’s systems. */
export const workflowWords = wordsFile('workflow', (locale) => ({ t: workflowIn(locale) }))

function workflowIn(locale: Locale): Words<'workflow'> {
  const { tools } = organization()
  return fillWords(messages(locale).workflow, {
    statusPage: localize(tools.statusPage, locale),
    ticketSystem: localize(tools.ticketSystem, locale),
  })
}
