import { beforeEach, expect, test } from 'vitest'
import { ME, openRecording, type Recording } from '../../fixtures/recording.ts'

let page: Recording
let renameIncident: typeof import('../../../src/stores/rename.ts').renameIncident
let title: () => string | undefined

beforeEach(async () => {
  page = await openRecording()
  const { $incident } = await import('../../../src/stores/incident.ts')
  renameIncident = (await import('../../../src/stores/rename.ts')).renameIncident
  title = () => $incident.get()?.title
})

test('renameIncident gives each declaration the name, once, and writes nothing while nothing is declared', async () => {
  renameIncident('青铜水獭')
  expect(page.recorded()).toEqual([])
  const { declare } = await import('../../../src/stores/declare-and-end.ts')
  declare({ title: '客户库被拖', severity: 'SEV-2', drill: false })
  for (let times = 0; times < 2; times++) renameIncident('青铜水獭')
  expect(title()).toBe('青铜水獭')
  expect(page.recorded().slice(1)).toEqual([{ kind: 'amended', entry: expect.any(String), text: '青铜水獭', by: ME }])
})
