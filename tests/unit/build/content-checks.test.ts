import type { AstroIntegrationLogger } from 'astro'
import { beforeEach, expect, test, vi } from 'vitest'
import { contentChecks } from '../../../src/build/content-checks.ts'

/** What stands in the pages instead of what is written there, by a part of a page's path. */
const { changed } = vi.hoisted(() => ({ changed: new Map<string, (text: string) => string>() }))
vi.mock(import('../../../src/markdown/parse-page.ts'), async (importOriginal) => {
  const original = await importOriginal()
  return {
    ...original,
    parsePage({ file, text }) {
      const change = [...changed].find(([part]) => file.includes(part))?.[1]
      return original.parsePage({ file, text: change?.(text) ?? text })
    },
  }
})

const STEP = 'scribe/post-roles'
const PAGE = 'during/during-an-incident'

function build(): void {
  const logger = { warn: vi.fn(), info: vi.fn() } as unknown as AstroIntegrationLogger
  void contentChecks().hooks['astro:build:start']?.({ logger, setPrerenderer() {} })
}
const becomes = (id: string) => (text: string) => text.replace(`<Step id="${STEP}">`, `<Step id="${id}">`)

beforeEach(() => changed.clear())

test('the guide that is shipped is built', () => {
  expect(build).not.toThrow()
})

test.each([
  ['badly formed', 'Scribe/post', [`guide/zh-CN/${PAGE}`, `guide/en/${PAGE}`]],
  ['the same as another’s', 'scribe/log-actions', [`guide/zh-CN/${PAGE}`, `guide/en/${PAGE}`]],
  ['another one in one language', 'scribe/post-all', [`guide/en/${PAGE}`]],
])('FAULTS 17: a step id that is %s stops the build, which names file and id', (_, id, files) => {
  for (const file of files) changed.set(file, becomes(id))
  for (const file of files) expect(build).toThrow(new RegExp(`${file}\\.mdx:\\d+: .*${id}`))
})

test('FAULTS 16: a published step that is gone without an alias stops the build, which names it', () => {
  for (const locale of ['zh-CN', 'en']) changed.set(`guide/${locale}/${PAGE}`, becomes('scribe/post-all'))
  expect(build).toThrow(`${PAGE}:${STEP} was published and is gone.`)
})
