import { useEffect, useState } from 'preact/hooks'
import type { PostmortemWords } from '../../domain/postmortem/document-words.ts'
import type { Locale } from '../../i18n/languages.ts'
import { $documentLanguage } from '../../stores/document-language.ts'
import { type Lazy, lazily } from '../../stores/lazily.ts'
import { fetchWords } from '../fetch-words.ts'
import { sayNotLoaded } from '../not-loaded.ts'
import { useStore } from '../use-store.ts'

/** A language of the document, and its words in it. */
export interface WrittenIn {
  language: Locale
  words: PostmortemWords
}

const NOT_CHOSEN = () => ''
const documents = new Map<string, Lazy<{ words: PostmortemWords }>>()

/**
 * The language in which the document is written: the chosen one as soon as its words have come, until then that of the
 * page. What is handed out is what the preview shows.
 * @param page the language of the page, and the words of the document in it
 * @param files where the words stand, by language
 */
export function useDocumentLanguage(
  page: WrittenIn,
  files: Readonly<Record<Locale, string>>,
): WrittenIn & { choose: (language: string) => void } {
  const chosen = useStore($documentLanguage, { ssr: NOT_CHOSEN })
  const [fetched, setFetched] = useState(page)
  // Whoever chooses once more what couldn't be fetched asks again.
  const [choices, setChoices] = useState(0)
  useEffect(() => {
    if (chosen === page.language || !Object.hasOwn(files, chosen)) return
    const language = chosen as Locale
    void documentIn(files[language])(({ words }) => setFetched({ language, words }), sayNotLoaded)
  }, [chosen, choices])
  return {
    ...(fetched.language === chosen ? fetched : page),
    choose(language) {
      $documentLanguage.set(language)
      setChoices(choices + 1)
    },
  }
}

function documentIn(file: string): Lazy<{ words: PostmortemWords }> {
  const document = documents.get(file) ?? lazily(() => fetchWords<{ words: PostmortemWords }>(file))
  documents.set(file, document)
  return document
}
