import { afterEach, expect, test, vi } from 'vitest'
import { oncePerLocale } from '../../../src/guide/once.ts'

afterEach(() => vi.unstubAllEnvs())

test.each([
  { where: 'in a build, what every page asks for is worked out once for each language', prod: true, times: 2 },
  { where: 'while one writes, it is worked out each time', prod: false, times: 4 },
])('$where', ({ prod, times }) => {
  vi.stubEnv('PROD', prod)
  const make = vi.fn((locale: string) => `${locale}!`)
  const made = oncePerLocale(make)
  expect([made('en'), made('zh-CN'), made('en'), made('zh-CN')]).toEqual(['en!', 'zh-CN!', 'en!', 'zh-CN!'])
  expect(make).toHaveBeenCalledTimes(times)
})
