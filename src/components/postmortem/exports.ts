import type { PostmortemSource } from '../../domain/postmortem/source.ts'
import { postmortemDocument } from '../../domain/postmortem/build-document.ts'
import { postmortemFileName } from '../../domain/postmortem/file-name.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { recordTexts } from '../../stores/transfer.ts'
import { copyText } from '../copy-text.ts'
import { downloadText } from '../download-text.ts'
import { copyRichText } from './copy-rich-text.ts'

/** One button of the generator: fetches its writer, then hands the document over and says what became of it. */
export interface Export {
  name: string
  /** Fetches the writer; at once when it is there. */
  load: () => Promise<unknown>
  give: (source: PostmortemSource) => Promise<string>
}

const markdown = lazily(() => import('../../domain/export/markdown.ts'))
const html = lazily(() => import('../../domain/export/html.ts'))
const confluence = lazily(() => import('../../domain/export/confluence.ts'))
const jira = lazily(() => import('../../domain/export/jira-csv.ts'))

/**
 * All formats, in the order of their buttons.
 * @param language of the document, a BCP 47 tag
 */
export function exportsOf(t: Words<'postmortem'>, language: string): Export[] {
  const save = (source: PostmortemSource, extension: string, text: string, type: string): string => {
    const name = postmortemFileName(source, extension)
    downloadText(name, text, type)
    return fill(t.downloaded, { name })
  }
  return [
    {
      name: t.copy,
      load: markdown,
      async give(source) {
        const { postmortemMarkdown } = await markdown()
        return (await copyText(postmortemMarkdown(postmortemDocument(source)))) ? t.copied : t.copyFailed
      },
    },
    {
      name: t.download,
      load: markdown,
      async give(source) {
        const { postmortemMarkdown } = await markdown()
        return save(source, 'md', postmortemMarkdown(postmortemDocument(source)), 'text/markdown')
      },
    },
    {
      name: t.copyRich,
      load: () => Promise.all([html(), markdown()]),
      async give(source) {
        const document = postmortemDocument(source)
        const [{ postmortemRichText }, { postmortemMarkdown }] = await Promise.all([html(), markdown()])
        const isCopied = await copyRichText(postmortemRichText(document), postmortemMarkdown(document))
        return isCopied ? t.copiedRich : t.copyRichFailed
      },
    },
    {
      name: t.downloadHtml,
      load: html,
      async give(source) {
        const { postmortemHtml } = await html()
        return save(source, 'html', postmortemHtml(postmortemDocument(source), language), 'text/html')
      },
    },
    {
      name: t.downloadConfluence,
      load: confluence,
      async give(source) {
        const { postmortemConfluence } = await confluence()
        return save(source, 'xml', postmortemConfluence(postmortemDocument(source)), 'application/xml')
      },
    },
    {
      name: t.downloadJira,
      load: jira,
      async give(source) {
        const { jiraCsv } = await jira()
        return save(source, 'csv', jiraCsv(source), 'text/csv')
      },
    },
    {
      name: t.downloadJson,
      load: async () => undefined,
      async give(source) {
        // Nearly always one file; a record that is larger than an import takes comes in several.
        const said = recordTexts(false).map((text, index) =>
          save(source, index === 0 ? 'json' : `${index + 1}.json`, text, 'application/json'),
        )
        return said.join(' ')
      },
    },
  ]
}

/** Fetches once. What is there already comes without leaving the task: some browsers copy only in that of the click. */
function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let known: T | undefined
  return async () => {
    known ??= await load()
    return known
  }
}
