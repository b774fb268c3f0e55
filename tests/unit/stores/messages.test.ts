import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ME, openRecording, type Recording } from '../../fixtures/recording.ts'

let page: Recording
let messages: typeof import('../../../src/stores/messages.ts')

beforeEach(async () => {
  page = await openRecording()
  messages = await import('../../../src/stores/messages.ts')
})
afterEach(() => vi.unstubAllGlobals())

const common = { label: 'Customers', text: 'Since 10:40, payments fail.' }

test('a message on the status page is the public update itself, with its words and who approved it', () => {
  messages.sendMessage({ ...common, audience: 'public', channel: 'status-page', approvedBy: ' Ann ' })
  expect(page.recorded()).toEqual([{ kind: 'update', audience: 'public', ...common, person: 'Ann', by: ME }])
})
test('a message elsewhere names its channel; one for the staff isn’t public, and blanks approve nothing', () => {
  messages.sendMessage({ ...common, audience: 'customers', channel: 'sms', approvedBy: 'Ann' })
  messages.sendMessage({ ...common, audience: 'staff', channel: 'all-staff', approvedBy: ' ' })
  expect(page.recorded()).toEqual([
    { kind: 'update', audience: 'public', ...common, channel: 'sms', person: 'Ann', by: ME },
    { kind: 'update', audience: 'team', ...common, channel: 'all-staff', by: ME },
  ])
})
