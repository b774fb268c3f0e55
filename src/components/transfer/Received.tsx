import { useEffect, useState } from 'preact/hooks'
import { LINK_START } from '../../domain/transfer/link-start.ts'
import type { Words } from '../../i18n/index.ts'
import { lazily } from '../../stores/lazily.ts'
import { $received } from '../../stores/received.ts'
import { fetchWords } from '../fetch-words.ts'
import { usePart } from '../use-part.ts'
import { useStore } from '../use-store.ts'

interface Props {
  zone: string
  /** Address of what is said then. */
  file: string
}

/** What came in by a link, a code or a file. How it is read and shown is fetched once something has come. */
export function Received({ zone, file }: Props) {
  const received = useStore($received, { ssr: () => undefined })
  const [links, setLinks] = useState(0)
  useEffect(() => {
    const look = () => location.hash.startsWith(LINK_START) && setLinks((count) => count + 1)
    look()
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  const [fetching] = useState(() =>
    lazily(async () => {
      const [{ ReceivedRecord }, words] = await Promise.all([
        import('./ReceivedRecord.tsx'),
        fetchWords<{ transfer: Words<'transfer'> }>(file),
      ])
      return { ReceivedRecord, words }
    }),
  )
  const part = usePart(fetching, received ?? links)
  return part ? <part.ReceivedRecord zone={zone} t={part.words.transfer} /> : null
}
