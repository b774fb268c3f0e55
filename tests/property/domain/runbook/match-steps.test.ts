import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchSteps } from '../../../../src/domain/runbook/match-steps.ts'

const anyLabel = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('Restart', 'Inspect', 'Drain', 'Replace'),
      fc.constantFrom('primary', 'gateway', 'scheduler', 'ingress'),
      fc.constantFrom('Berlin', 'Osaka', 'Lagos', 'Quito'),
    )
    .map(([verb, what, where]) => `${verb} the ${what} of the cluster in ${where}`),
  fc
    .tuple(
      fc.constantFrom('重启', '查看', '通知'),
      fc.constantFrom('网关', '缓存', '账单'),
      fc.constantFrom('上海', '成都'),
    )
    .map(([verb, what, where]) => `在${where}的值班台${verb}一遍${what}`),
)
/** What an author does to a step without making another one of it. */
const anyEdit = fc.constantFrom<(label: string) => string>(
  (label) => label,
  (label) => `${label}。`,
  (label) => label.toUpperCase(),
  (label) => label.replace('cluster', 'clutser'),
  (label) => label.replace('cluster', 'clster'),
  (label) => label.replace('cluster', 'whole cluster').replace('值班台', '新的值班台'),
  (label) => ` ${label.replaceAll(' ', '  ')} `,
)

test('steps in another order with small edits keep every tick', () => {
  const anyChange = fc.uniqueArray(anyLabel, { maxLength: 12 }).chain((labels) =>
    fc.tuple(
      fc.constant(labels),
      fc.array(anyEdit, { minLength: labels.length, maxLength: labels.length }),
      fc.shuffledSubarray(
        labels.map((_, index) => index),
        { minLength: labels.length },
      ),
    ),
  )
  fc.assert(
    fc.property(anyChange, ([labels, edits, order]) => {
      const recorded = labels.map((label, index) => ({ id: `old-${index}`, label }))
      const present = order.map((index) => ({ id: `new-${index}`, label: edits[index]?.(labels[index] ?? '') ?? '' }))
      const wanted = new Map(labels.map((_, index) => [`old-${index}`, `new-${index}`]))
      expect(new Map([...matchSteps(present, recorded)].sort())).toEqual(new Map([...wanted].sort()))
    }),
  )
})

test('no two ticks belong to one step, and none to two, whatever is written', () => {
  const anyId = fc.constantFrom(...'abcdefghij')
  const anyStep = fc.record({ id: anyId, label: fc.oneof(anyLabel, fc.string({ unit: 'grapheme', maxLength: 12 })) })
  const anySteps = fc.uniqueArray(anyStep, { selector: ({ id }) => id, maxLength: 10 })
  fc.assert(
    fc.property(anySteps, anySteps, (present, recorded) => {
      const matches = matchSteps(present, recorded)
      expect(new Set(matches.values()).size).toBe(matches.size)
      for (const [then, now] of matches) {
        expect(recorded.map(({ id }) => id)).toContain(then)
        expect(present.map(({ id }) => id)).toContain(now)
      }
      for (const { id } of recorded) if (present.some((one) => one.id === id)) expect(matches.get(id)).toBe(id)
    }),
  )
})
