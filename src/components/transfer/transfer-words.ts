import { messages } from '../../i18n/index.ts'
import { organization } from '../../schemas/organization-file.ts'
import { wordsFile } from '../words-file.ts'

/** What the handover says, at both of its ends. */
export const transferWords = wordsFile('handover', (locale) => {
  const { transfer, team } = messages(locale)
  if (!organization().team) return { transfer }
  return { transfer: { ...transfer, screen: { ...transfer.screen, exportNudge: team.instead.exportNudge } } }
})
