import { barFile } from '../../components/incident/bar-file.ts'
import { shownLocales } from '../../guide/visibility.ts'

/** What the dialogs of the bar show, a file for each language. */
export async function getStaticPaths(): Promise<{ params: { file: string }; props: { text: string } }[]> {
  const files = await Promise.all(shownLocales().map(barFile))
  return files.map(({ name, text }) => ({ params: { file: name }, props: { text } }))
}

/** @returns the file as JSON */
export function GET({ props }: { props: { text: string } }): Response {
  return new Response(props.text, { headers: { 'Content-Type': 'application/json' } })
}
