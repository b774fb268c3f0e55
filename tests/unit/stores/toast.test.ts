import { beforeEach, expect, test, vi } from 'vitest'

let toast: typeof import('../../../src/stores/toast.ts')

beforeEach(async () => {
  vi.resetModules()
  toast = await import('../../../src/stores/toast.ts')
})

test('the last answer stands, with the way back that it was given', () => {
  const undo = vi.fn()
  toast.answer('已归档', undo)
  expect(toast.$toast.get()).toEqual({ text: '已归档', undo })
  toast.answer('已复制')
  expect(toast.$toast.get()).toEqual({ text: '已复制' })
})

test('only the answer that stands is taken away: an old timer doesn’t take a new one', () => {
  toast.answer('已复制')
  const first = toast.$toast.get()
  toast.answer('已记下')
  if (first) toast.dismiss(first)
  expect(toast.$toast.get()?.text).toBe('已记下')
  const second = toast.$toast.get()
  if (second) toast.dismiss(second)
  expect(toast.$toast.get()).toBeUndefined()
})

test('what the log refuses is said to be not saved, and takes the place of the answer before', async () => {
  const { NotRecorded } = await import('../../../src/stores/log/refusal.ts')
  const refused = () => {
    throw new NotRecorded('newer', 'x')
  }
  expect(toast.unlessRefused(() => undefined)).toBe(true)
  expect(toast.$toast.get()).toBeUndefined()
  toast.answer('已记下', refused)
  const answered = toast.$toast.get()
  if (answered) toast.undo(answered)
  expect(toast.$toast.get()).toEqual({})
  toast.answer('已复制')
  expect(toast.unlessRefused(refused)).toBe(false)
  expect(toast.$toast.get()).toEqual({})
  expect(() => toast.unlessRefused(() => JSON.parse('{'))).toThrow(SyntaxError)
})

test('what is taken back takes its answer along, but no answer that it brings', () => {
  toast.answer('已归档', () => undefined)
  const first = toast.$toast.get()
  if (first) toast.undo(first)
  expect(toast.$toast.get()).toBeUndefined()
  toast.answer('已归档', () => toast.answer('取回了'))
  const second = toast.$toast.get()
  if (second) toast.undo(second)
  expect(toast.$toast.get()?.text).toBe('取回了')
})
