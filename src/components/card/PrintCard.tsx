import type { Words } from '../../i18n/index.ts'
import { usePrint } from '../use-print.ts'

/** Prints what of the page stands on its card, on one page of A5. */
export default function PrintCard({ t }: { t: Words<'card'>['island'] }) {
  const { print } = usePrint('printsCard', () => t.title)
  return (
    <button type="button" class="button" onClick={print}>
      {t.print}
    </button>
  )
}
