import type { Locale } from '../../i18n/languages.ts'
import { $minute } from '../../stores/clock.ts'
import { $incident } from '../../stores/incident.ts'
import { lazilyWithWords } from '../lazily-with-words.ts'
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

const fetching = lazilyWithWords<typeof import('./WhatNextSteps.tsx'), Afterwards>(() => import('./WhatNextSteps.tsx'))

/** What follows the end of an incident; it is fetched once the incident has ended. */
export function WhatNext({ locale, zone, file }: Props) {
  const incident = useStore($incident, { ssr: () => undefined })
  const minute = useStore($minute, { ssr: () => 0 })
  const hasEnded = incident?.endedAt !== undefined
  const part = usePart(fetching(file), hasEnded && minute)
  return part && incident && hasEnded ? (
    <part.code.WhatNextSteps {...{ incident, locale, zone }} {...part.words} />
  ) : null
}
