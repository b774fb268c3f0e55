import type { PostmortemSource } from '../../domain/postmortem/postmortem-source.ts'
import { postmortemDocument } from '../../domain/postmortem/build-document.ts'
import { postmortemFileName } from '../../domain/postmortem/file-name.ts'
import { type Lazy, lazily } from '../../stores/lazily.ts'
import { copyText } from '../clipboard.ts'
import { downloadText, type GivenFile } from '../download-text.ts'
import { copyRichText } from './copy-rich-text.ts'
import type { ExportTexts } from './generator-texts.ts'

/** One button of the generator: fetches its writer, then hands the document over and says what became of it. */
export interface Export {
  name: string
  /** A masked copy can be handed over as a document. The whole record holds what was masked. */
  holds: 'document' | 'whole record'
  /** Fetches the writer; at once when it is there. */
  load: () => Promise<unknown>
  /** Hands it over. @returns the files that the browser was given, or what is said of a copy */
  give: (source: PostmortemSource) => Promise<GivenFile[] | string>
}

const markdown = writer(lazily(() => import('../../domain/export/markdown.ts')))
const html = writer(lazily(() => import('../../domain/export/html.ts')))
const confluence = writer(lazily(() => import('../../domain/export/confluence.ts')))
const jira = writer(lazily(() => import('../../domain/export/jira-csv.ts')))
const wholeLog = writer(lazily(() => import('../../stores/transfer.ts')))

/** All formats: what most people want, which has a button of its own, and the others in the order in which they are offered. */
interface Formats {
  richText: Pick<Export, 'load' | 'give'>
  others: Export[]
}

/**
 * All formats in which a document is handed over.
 * @param language of the document, a BCP 47 tag
 */
export function exportsOf(t: ExportTexts, language: string): Formats {
  const file = (source: PostmortemSource, extension: string, text: string, type: string): GivenFile[] => [
    downloadText(postmortemFileName(source, extension), text, type),
  ]
  const format = (name: string, load: Export['load'], give: Export['give']): Export => ({
    name,
    holds: 'document',
    load,
    give,
  })
  const give = async (source: PostmortemSource) => {
    const document = postmortemDocument(source)
    const [{ postmortemRichText }, { postmortemMarkdown }] = await richText()
    const isCopied = await copyRichText(postmortemRichText(document), postmortemMarkdown(document))
    return isCopied ? t.copiedRich : t.copyRichFailed
  }
  const others = [
    format(t.copy, markdown, async (source) => {
      const { postmortemMarkdown } = await markdown()
      return (await copyText(postmortemMarkdown(postmortemDocument(source)))) ? t.copied : t.copyFailed
    }),
    format(t.download, markdown, async (source) => {
      const { postmortemMarkdown } = await markdown()
      return file(source, 'md', postmortemMarkdown(postmortemDocument(source)), 'text/markdown')
    }),
    format(t.downloadHtml, html, async (source) => {
      const { postmortemHtml } = await html()
      return file(source, 'html', postmortemHtml(postmortemDocument(source), language), 'text/html')
    }),
    format(t.downloadConfluence, confluence, async (source) => {
      const { postmortemConfluence } = await confluence()
      return file(source, 'xml', postmortemConfluence(postmortemDocument(source)), 'application/xml')
    }),
    format(t.downloadJira, jira, async (source) => {
      const { jiraCsv } = await jira()
      return file(source, 'csv', jiraCsv(source), 'text/csv')
    }),
    format(t.downloadExcel, jira, async (source) => {
      const { excelCsv } = await jira()
      return file(source, 'excel.csv', excelCsv(source), 'text/csv')
    }),
    {
      name: t.downloadJson,
      holds: 'whole record' as const,
      load: wholeLog,
      give: async (source: PostmortemSource) => {
        const { recordTexts } = await wholeLog()
        // Nearly always one file; a record that is larger than an import takes comes in several.
        return recordTexts(false).flatMap((text, index) =>
          file(source, index === 0 ? 'json' : `${index + 1}.json`, text, 'application/json'),
        )
      },
    },
  ]
  return { richText: { load: richText, give }, others }
}

const richText = () => Promise.all([html(), markdown()])

/**
 * Some browsers let a page copy only within the task of the click, without waiting: so a writer can be fetched before.
 * @throws when it can't be fetched, which the buttons say
 */
function writer<T>(part: Lazy<T>): () => Promise<T> {
  return () =>
    part(
      (writers) => writers,
      () => {
        throw new Error('A writer couldn’t be fetched')
      },
    )
}
