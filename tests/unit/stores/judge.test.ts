import { beforeEach, describe, expect, test } from 'vitest'
import { holdsEarlierName } from '../../../src/domain/incident/earlier-name.ts'
import { openRecording, type Recording } from '../../fixtures/recording.ts'

const TELLING = '客户库被拖'
const CODE_NAME = '青铜水獭'

let page: Recording
let judge: typeof import('../../../src/stores/judge.ts').judge
let incident: () => import('../../../src/domain/incident/project-incident.ts').Incident | undefined

beforeEach(async () => {
  page = await openRecording()
  const { declare } = await import('../../../src/stores/declare-and-end.ts')
  const { $incident } = await import('../../../src/stores/incident.ts')
  judge = (await import('../../../src/stores/judge.ts')).judge
  incident = $incident.get
  declare({ title: TELLING, severity: 'SEV-2', drill: false })
})

const stands = () => [incident()?.severity, incident()?.fields.get('quiet') ?? '', incident()?.title]

describe('a judgement', () => {
  test('of several things is taken back by one press', () => {
    const judged = judge({ severity: 'SEV-1', reason: '', isQuiet: true, codeName: CODE_NAME })
    expect(judged).toMatchObject({ severity: 'SEV-1', isQuiet: true, title: CODE_NAME })
    expect(stands()).toEqual(['SEV-1', 'yes', CODE_NAME])
    judged?.undo()
    expect(stands()).toEqual(['SEV-2', '', TELLING])
    judge({ severity: 'SEV-2', reason: '', isQuiet: true, codeName: CODE_NAME })
    judge({ severity: 'SEV-3', reason: '', isQuiet: false, codeName: '' })?.undo()
    expect(stands()).toEqual(['SEV-2', 'yes', CODE_NAME])
  })
  test('that says nothing new writes nothing, and an incident that isn’t quiet keeps its name', () => {
    const before = page.recorded()
    expect(judge({ severity: 'SEV-2', reason: '', isQuiet: false, codeName: CODE_NAME })).toBeUndefined()
    expect(page.recorded()).toEqual(before)
  })
  test('is written in full or not at all', () => {
    expect(() => judge({ severity: 'SEV-1', reason: '', isQuiet: true, codeName: 'x'.repeat(99_999) })).toThrow()
    expect(stands()).toEqual(['SEV-2', '', TELLING])
  })
})

describe('a code name', () => {
  test('is what each declaration says, also one that was taken back, and the document', async () => {
    const { declare } = await import('../../../src/stores/declare-and-end.ts')
    const { retract } = await import('../../../src/stores/retract.ts')
    const { setField } = await import('../../../src/stores/fields.ts')
    retract(page.log.$entries.get()[0]?.id ?? '')
    declare({ title: `${TELLING}！`, severity: 'SEV-2', drill: false })
    setField('title', TELLING)
    judge({ severity: 'SEV-2', reason: '', isQuiet: true, codeName: CODE_NAME })
    const titles = incident()?.timeline.flatMap((entry) => (entry.kind === 'declared' ? entry.title : []))
    expect(titles).toEqual([CODE_NAME, CODE_NAME])
    expect(incident()?.fields.get('title')).toBe('')
  })
  test('leaves the name from before in the record, which is known', () => {
    judge({ severity: 'SEV-2', reason: '', isQuiet: true, codeName: '' })
    expect(holdsEarlierName(incident(), page.log.$entries.get())).toBe(false)
    judge({ severity: 'SEV-2', reason: '', isQuiet: true, codeName: CODE_NAME })
    expect(holdsEarlierName(incident(), page.log.$entries.get())).toBe(true)
  })
})
