import { pastMoment } from '../../domain/past-moment.ts'
import type { Words } from '../../i18n/index.ts'
import { now } from '../../stores/clock.ts'
import { loadTemporal } from '../deadline/load-temporal.ts'
import type { NoteMoment, NoteProblem } from './note-problem.ts'
import { withClock } from './read-time-field.ts'

/**
 * Says when a note happened.
 * @param localTime by the clocks of `zone`, `YYYY-MM-DDTHH:mm`
 */
export async function momentOfNote(
  localTime: string,
  zone: string,
  t: Words<'timeline'>['island'],
): Promise<NoteMoment | NoteProblem> {
  try {
    await loadTemporal()
  } catch {
    return { field: 'at', problem: t.timeFailed }
  }
  const moment = pastMoment(localTime, zone, now())
  if ('problem' in moment && moment.problem === 'twice') return { field: 'at', problem: '', passings: moment.passings }
  if ('problem' in moment) return { field: 'at', problem: t[moment.problem] }
  return { at: moment.at, remark: withClock('', moment.clock, t) }
}
