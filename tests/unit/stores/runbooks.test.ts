import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { TEXT_LIMIT } from '../../../src/domain/log/text-limit.ts'
import { ME, openRecording, type Recording } from '../../fixtures/recording.ts'

const POD = { path: 'kubernetes/KubePodCrashLooping', title: 'Pod 反复重启', marks: 'a1b2c3d4' }
const used = { kind: 'runbook', runbook: POD.path, title: POD.title, marks: POD.marks, by: ME }

let page: Recording
let runbooks: typeof import('../../../src/stores/runbooks.ts')

beforeEach(async () => {
  page = await openRecording()
  runbooks = await import('../../../src/stores/runbooks.ts')
})
afterEach(() => vi.unstubAllGlobals())

describe('a runbook that is used', () => {
  test('is written down once in an incident, and opens one like a tick', () => {
    const entry = runbooks.attachRunbook(POD)
    expect(runbooks.attachRunbook({ ...POD, title: '另一个标题' })).toBeUndefined()
    expect(page.recorded()).toEqual([used])
    expect([...runbooks.$attachedRunbooks.get().values()]).toEqual([
      { ...POD, at: entry?.at, by: ME, entry: entry?.id },
    ])
  })
  test('is written down again when its text has changed since, and keeps when it was taken', () => {
    const first = runbooks.attachRunbook(POD)
    const second = runbooks.attachRunbook({ ...POD, marks: 'zzzz' })
    expect(page.recorded()).toEqual([used, { ...used, marks: 'zzzz' }])
    expect(runbooks.$attachedRunbooks.get().get(POD.path)).toMatchObject({
      marks: 'zzzz',
      at: first?.at,
      entry: second?.id,
    })
  })
  test('can be taken back, and used again', async () => {
    const { retract } = await import('../../../src/stores/retract.ts')
    retract(runbooks.attachRunbook(POD)?.id ?? '')
    expect(runbooks.$attachedRunbooks.get().size).toBe(0)
    expect(runbooks.attachRunbook(POD)).toBeDefined()
  })
  test('is another incident’s once that is open', () => {
    runbooks.attachRunbook(POD)
    page.log.open()
    expect(runbooks.$attachedRunbooks.get()).toBe(runbooks.NO_RUNBOOKS)
    expect(runbooks.attachRunbook(POD)).toBeDefined()
  })
  test('is refused with a path that leads elsewhere', () => {
    expect(() => runbooks.attachRunbook({ ...POD, path: '../evil' })).toThrow('runbook')
    expect(page.recorded()).toEqual([])
  })
})

describe('a command that was run', () => {
  const noted = (command: string) => runbooks.noteCommand({ path: POD.path, command })

  test('is written down as it was run, each time, without its blanks around it', () => {
    for (let times = 0; times < 2; times++) noted(' kubectl get pods \\\n  -n prod\n')
    const command = { kind: 'command', command: 'kubectl get pods \\\n  -n prod', runbook: POD.path, by: ME }
    expect(page.recorded()).toEqual([command, command])
  })
  test('may be of no runbook', () => {
    runbooks.noteCommand({ command: 'uptime' })
    expect(page.recorded()).toEqual([{ kind: 'command', command: 'uptime', by: ME }])
  })
  test('is nothing when it is empty, and is refused when it is too long', () => {
    expect(noted(' \n')).toBeUndefined()
    expect(() => noted('x'.repeat(TEXT_LIMIT + 1))).toThrow('command')
    expect(page.recorded()).toEqual([])
  })
  test('says nothing of what was filled in as a secret, in whichever runbook, but for what is too short to be one', async () => {
    const values = await import('../../../src/stores/runbook-values.ts')
    values.setValue(POD.path, 'token', 'hunter22', true)
    values.setValue('other', 'password', 'hunter22-longer', true)
    values.setValue(POD.path, 'letter', 'c', true)
    noted('curl -H "hunter22" -u me:hunter22-longer $A')
    expect(page.recorded()).toMatchObject([{ command: 'curl -H "***" -u me:*** $A' }])
  })
})
