import { useStore } from '../use-store.ts'
import { useMemo, useState } from 'preact/hooks'
import type { Entry } from '../../domain/log/entry.ts'
import type { PostmortemSource } from '../../domain/postmortem/postmortem-source.ts'
import type { PostmortemWords } from '../../domain/postmortem/document-words.ts'
import type { Leak } from '../../domain/privacy/leaks.ts'
import type { OwnDomains } from '../../domain/privacy/own-hosts.ts'
import type { Replacement } from '../../domain/privacy/redaction.ts'
import { utcMinute } from '../../domain/instant-text.ts'
import { fill } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/languages.ts'
import { $entries } from '../../stores/log/index.ts'
import { lazilyWithWords, type WithWords } from '../lazily-with-words.ts'
import { typedPassages } from '../leaks/typed-passages.ts'
import { useLeaks } from '../leaks/use-leaks.ts'
import { sayNotLoaded } from '../not-loaded.ts'
import { useUsersToo, withUsers } from '../team/with-users.ts'
import { usePart } from '../use-part.ts'
import { useDocumentLanguage } from './use-document-language.ts'
import type { Postmortem } from './use-postmortem.ts'
import type { FormTexts, MaskingWords } from './generator-texts.ts'

/** What masks a copy and tells of it. */
export type Masking = WithWords<typeof import('./masking.ts'), MaskingWords>

const maskingIn = lazilyWithWords<Masking['code'], Masking['words']>(() => import('./masking.ts'))

const NONE: readonly Entry[] = []
const NO_ENTRIES = () => NONE

interface Options {
  /** The language of the page. */
  locale: Locale
  /** The words of the document in that language, and the files with those of every language. */
  words: PostmortemWords
  files: Readonly<Record<Locale, string>>
  /** Address of what is said of a masked copy. */
  maskingFile: string
  /** The company's domains, whose hosts are masked. */
  own: OwnDomains
  t: FormTexts
}

/** The postmortem as it is shared: in its language, masked or not. */
export interface Shared {
  language: Locale
  chooseLanguage(language: string): void
  isMasked: boolean
  /** Whether the masked copy is asked for and not there yet: until then nothing is handed out. */
  isMasking: boolean
  setMasked(isMasked: boolean): void
  /** What the preview shows. */
  source: PostmortemSource
  /** What masks it, while it is masked. */
  masking: Masking | undefined
  replacements: readonly Replacement[]
  /** What is exported: as it stands in the log right now. */
  saved(): PostmortemSource
  /** What an export would give away. */
  leaks: Leak[]
}

/** The form speaks the language of the page, the document its own; a masked copy gives nothing away. */
export function useShared(postmortem: Postmortem, { locale, maskingFile, own, t, files, ...page }: Options): Shared {
  const { language, words, choose } = useDocumentLanguage({ language: locale, words: page.words }, files)
  const [isMasked, setMasked] = useState(false)
  const code = usePart(maskingIn(maskingFile), isMasked, () => {
    setMasked(false)
    sayNotLoaded()
  })
  const masking = isMasked ? code : undefined
  const source = { ...postmortem.source, words }
  const { facts, fields } = source
  const masked = useMemo(
    () => masking?.code.redact(source, masking.words.masks[language], own),
    [masking, facts, fields, language],
  )
  const entries = useUsersToo(useStore($entries, { ssr: NO_ENTRIES }))
  const leaks = useLeaks(async () => {
    if (isMasked) return []
    const { documentPassages, recordPassages } = await typedPassages()
    const inRecord = (entry: Entry) => fill(t.inRecord, { at: utcMinute(entry.at) })
    return [documentPassages(postmortem.source), recordPassages(entries, inRecord)]
  }, [isMasked, facts, fields, entries])
  return {
    language,
    chooseLanguage: choose,
    isMasked,
    isMasking: isMasked && !masking,
    masking,
    setMasked,
    source: masked?.source ?? withUsers(source),
    replacements: masked?.replacements ?? [],
    saved() {
      const latest = { ...postmortem.saved(), words }
      return masking?.code.redact(latest, masking.words.masks[language], own).source ?? withUsers(latest)
    },
    leaks,
  }
}
