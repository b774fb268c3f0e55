import { now } from '../../stores/clock.ts'
import { $second } from '../../stores/second.ts'
import { useStore } from '../use-store.ts'

/** The moment it is, epoch milliseconds, with every second; what is drawn after a press sees what was pressed. */
export function useMoment(): number {
  useStore($second)
  return now()
}
