import { useState } from 'preact/hooks'
import type { Locale } from '../../i18n/languages.ts'
import { $minute } from '../../stores/clock.ts'
import { $incident } from '../../stores/incident.ts'
import { lazily } from '../../stores/lazily.ts'
import { fetchWords } from '../fetch-words.ts'
import { usePart } from '../use-part.ts'
import { useStore } from '../use-store.ts'
import type { Afterwards } from './WhatNextSteps.tsx'

interface Props {
  locale: Locale
  /** The organization's zone: it says on which day the incident ended. */
  zone: string
  /** Address of what is said then. */
  file: string
}

/** What follows the end of an incident; it is fetched once the incident has ended. */
export function WhatNext({ locale, zone, file }: Props) {
  const incident = useStore($incident, { ssr: () => undefined })
  const minute = useStore($minute, { ssr: () => 0 })
  const [fetching] = useState(() =>
    lazily(async () => {
      const [{ WhatNextSteps }, words] = await Promise.all([
        import('./WhatNextSteps.tsx'),
        fetchWords<Afterwards>(file),
      ])
      return { WhatNextSteps, words }
    }),
  )
  const hasEnded = incident?.endedAt !== undefined
  const part = usePart(fetching, hasEnded && minute)
  return part && incident && hasEnded ? <part.WhatNextSteps {...{ incident, locale, zone }} {...part.words} /> : null
}
