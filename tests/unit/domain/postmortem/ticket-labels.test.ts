import { expect, test } from 'vitest'
import { ticketLabels } from '../../../../src/domain/postmortem/ticket-labels.ts'
import { declared, entry, source } from '../../../fixtures/postmortem.ts'

const toDo = entry(2, '19:20', { kind: 'note', text: '回调重试没有退避', todo: true })

test('labels take the local date of the start, in the organisation’s zone', () => {
  expect(ticketLabels(source([declared]))).toEqual(['sev2_20260929', 'sev2'])
  expect(ticketLabels(source([declared], { zone: 'America/New_York' }))).toEqual(['sev2_20260928', 'sev2'])
  expect(ticketLabels(source([toDo]))).toEqual([])
})
