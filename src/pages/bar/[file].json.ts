import { newsFile } from '../../components/drill/news-file.ts'
import { barFile } from '../../components/incident/bar-file.ts'
import { shownLocales } from '../../guide/visibility.ts'

/** What the dialogs of the bar show, and what happens in the drills: two files for each language. */
export async function getStaticPaths(): Promise<{ params: { file: string }; props: { text: string } }[]> {
  const files = await Promise.all(shownLocales().flatMap((locale) => [barFile(locale), newsFile(locale)]))
  return files.map(({ name, text }) => ({ params: { file: name }, props: { text } }))
}

/** @returns the file as JSON */
export function GET({ props }: { props: { text: string } }): Response {
  return new Response(props.text, { headers: { 'Content-Type': 'application/json' } })
}
