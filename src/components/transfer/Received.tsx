import { useEffect, useState } from 'preact/hooks'
import { LINK_START } from '../../domain/transfer/link-start.ts'
import type { Words } from '../../i18n/index.ts'
import { $received } from '../../stores/received.ts'
import { lazilyWithWords } from '../lazily-with-words.ts'
import { usePart } from '../use-part.ts'
import { useStore } from '../use-store.ts'

interface Props {
  zone: string
  /** Address of what is said then. */
  file: string
}

const fetching = lazilyWithWords<typeof import('./ReceivedRecord.tsx'), { transfer: Words<'transfer'> }>(
  () => import('./ReceivedRecord.tsx'),
)

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
  const part = usePart(fetching(file), received ?? links)
  return part ? <part.code.ReceivedRecord zone={zone} t={part.words.transfer} /> : null
}
