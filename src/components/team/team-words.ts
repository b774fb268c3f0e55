import { messages } from '../../i18n/index.ts'
import { localize, organization } from '../../schemas/organization-file.ts'
import { wordsFile } from '../words-file.ts'
import { checkWords } from './check-words.ts'

/** What the screens of a team say, and where its engine is; only a site with a team has this file. */
export const teamWords = wordsFile('team', async (locale) => {
  const { team, timeZone } = organization()
  return {
    team: {
      settings: {
        url: team?.url ?? '',
        signIn: team?.signIn ?? 'password',
        circles: (team?.circles ?? []).map(({ id, name }) => ({ id, name: localize(name, locale) })),
      },
      zone: timeZone,
      locale,
      check: await checkWords.href(locale),
      t: messages(locale).team,
    },
  }
})
