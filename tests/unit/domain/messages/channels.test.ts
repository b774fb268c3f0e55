import { expect, test } from 'vitest'
import {
  CHANNELS,
  choicesFor,
  chosen,
  loggedAudience,
  MESSAGE_AUDIENCES,
  MESSAGE_STAGES,
  STAGE_OF,
} from '../../../../src/domain/messages/channels.ts'

const FIRST = { audience: 'public', stage: 'investigating', channel: 'status-page' } as const

test('at first it is the public, on the status page, while it is investigated', () => {
  expect(chosen({}, false)).toEqual(FIRST)
  expect(chosen({ audience: 'constructor', stage: 'toString', channel: '' }, false)).toEqual(FIRST)
})
test('the audience counts first, then the stage; a stage that it lacks becomes the one before', () => {
  expect(chosen({ audience: 'customers', stage: 'resolved', channel: 'sms' }, false)).toMatchObject({ channel: 'sms' })
  expect(chosen({ audience: 'customers', stage: 'monitoring', channel: 'sms' }, false).channel).toBe('banner')
  expect(chosen({ audience: 'staff', stage: 'long' }, false).stage).toBe('identified')
  expect(chosen({ audience: 'partners', stage: 'monitoring' }, false).stage).toBe('investigating')
  expect(chosen({ audience: 'staff', stage: 'maintenance' }, false).stage).toBe('investigating')
})
test('whatever is wished, what is chosen is offered', () => {
  const channels = Object.keys(CHANNELS)
  for (const isConfidential of [false, true])
    for (const audience of MESSAGE_AUDIENCES)
      for (const stage of MESSAGE_STAGES)
        for (const channel of channels) {
          const choice = chosen({ audience, stage, channel }, isConfidential)
          const { audiences, stages, channels: offered } = choicesFor(choice, isConfidential)
          expect(audiences).toContain(choice.audience)
          expect(stages).toContain(choice.stage)
          expect(offered).toContain(choice.channel)
        }
})
test('of a confidential incident only the staff is told', () => {
  expect(choicesFor(FIRST, true).audiences).toEqual(['staff'])
  expect(chosen({ audience: 'public' }, true)).toMatchObject({ audience: 'staff', channel: 'all-staff' })
})
test('the log counts as public what is read outside, and its stages have one of the bank’s', () => {
  expect(MESSAGE_AUDIENCES.filter((audience) => loggedAudience(audience) !== 'public')).toEqual(['staff'])
  expect(STAGE_OF).toMatchObject({ scope: 'investigating', update: 'identified', resolved: 'resolved' })
})
