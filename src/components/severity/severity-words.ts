import { fill } from '../../i18n/format.ts'
import { messages } from '../../i18n/index.ts'
import { localize, organization } from '../../schemas/organization-file.ts'
import { wordsFile } from '../words-file.ts'

/** What helps to choose a level, with what the company’s customers do. */
export const severityWords = wordsFile('severity', (locale) => {
  const { island: t } = messages(locale).severity
  const { product } = organization()
  const core = fill(t.answers.broken.core, {
    coreFlow: localize(product.coreFlow, locale),
    customerAction: localize(product.customerAction, locale),
  })
  return { t: { ...t, answers: { ...t.answers, broken: { ...t.answers.broken, core } } } }
})
