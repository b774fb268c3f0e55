import { expect, test } from 'vitest'
import { stepId } from '../../../../src/domain/runbook/step-id.ts'

const none = new Set<string>()
test('an id that the author gave is kept', () => {
  expect(stepId('check/pods', 'Look at the pods', none)).toBe('check/pods')
})
test('without one the words are the id, and it ends with a word', () => {
  expect(stepId('', 'Check that `kubectl` answers!', none)).toBe('check-that-kubectl-answers')
  const long = stepId('', 'Restart the deployment of the service that is named in the alert, and wait', none)
  expect(long).toBe('restart-the-deployment-of-the-service-that-is')
})
test('Chinese words are an id', () => expect(stepId('', '重启 checkout 服务。', none)).toBe('重启-checkout-服务'))
test('one that is taken gets a number', () => {
  expect(stepId('', 'Wait', new Set(['wait', 'wait-2']))).toBe('wait-3')
})
test('words of signs alone are “step”', () => expect(stepId('', '→', none)).toBe('step'))
test('no character is cut in two', () => {
  expect(stepId('', '𠀀'.repeat(60), none)).toBe('𠀀'.repeat(48))
})
