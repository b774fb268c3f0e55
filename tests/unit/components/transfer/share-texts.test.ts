import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import { QR_LIMIT_LENGTH, SAFE_LINK_LENGTH } from '../../../../src/domain/transfer/link.ts'
import { entry } from '../../../fixtures/entries.ts'
import { openPage } from '../../../fixtures/page.ts'
import { zh } from '../../../fixtures/words.ts'

const t = zh.transfer
let texts: typeof import('../../../../src/components/transfer/share-texts.ts')

beforeEach(async () => {
  openPage()
  texts = await import('../../../../src/components/transfer/share-texts.ts')
})
afterEach(() => vi.unstubAllGlobals())

describe('what is said of a link', () => {
  test('is how long it is, or that it couldn’t be copied', () => {
    expect(texts.linkSaid(SAFE_LINK_LENGTH, true, t)).toContain(String(SAFE_LINK_LENGTH))
    expect(texts.linkSaid(SAFE_LINK_LENGTH, false, t)).toBe(t.screen.copyFailed)
  })
  test('warns of one that may be cut off on its way, copied or not', () => {
    for (const isCopied of [true, false]) {
      const short = texts.linkSaid(SAFE_LINK_LENGTH, isCopied, t)
      const long = texts.linkSaid(SAFE_LINK_LENGTH + 1, isCopied, t)
      expect(long.length).toBeGreaterThan(short.length)
      expect(long).toContain(`${SAFE_LINK_LENGTH}`)
    }
  })
})

test('a link is shown as a code as long as phones can read it', () => {
  expect(texts.codeProblem(QR_LIMIT_LENGTH, t)).toBeUndefined()
  expect(texts.codeProblem(QR_LIMIT_LENGTH + 1, t)).toContain(`${QR_LIMIT_LENGTH + 1}`)
})

test('a brief calls what is due by its label, or by what such a timer is called', () => {
  const incident = project([
    entry(1, '03:00', { kind: 'declared', title: '', severity: 'SEV-1', drill: false }),
    entry(2, '03:01', { kind: 'timer', timer: 'box-1', act: 'started', label: '问小李回滚', minutes: 5 }),
  ])
  const brief = texts.briefText(incident, 'Asia/Shanghai', t)
  expect(brief).toContain('问小李回滚：')
  expect(brief).toContain(`${t.entryWords.timers.executives}：`)
})
