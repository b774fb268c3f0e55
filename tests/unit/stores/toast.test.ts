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
