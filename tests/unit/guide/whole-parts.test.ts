import { describe, expect, test } from 'vitest'
import { wholeParts } from '../../../src/guide/whole-parts.ts'

/** What has to stay on one line in a text. */
const wholes = (text: string) => wholeParts(text).flatMap(({ part, isWhole }) => (isWhole ? part : []))

describe('what stays on one line', () => {
  test.each([
    ['T-30 to T-15: set targets', ['T-30', 'T-15']],
    ['从 T-7 到 T+7，SEV-1 和SEV-2。', ['T-7', 'SEV-1', 'SEV-2']],
    ['checked on 2026-11-28 (2027-05-28)', ['2026-11-28', '2027-05-28']],
    ['1-5-10 and CVE-2026-12345', ['1-5-10', 'CVE-2026-12345']],
    ['follow-up, on-call, 30-day, api-1.example, a/b-1, x-T-30-y', []],
    ['', []],
  ])('of “%s” is %j', (text, codes) => {
    expect(wholes(text)).toEqual(codes)
    expect(
      wholeParts(text)
        .map(({ part }) => part)
        .join(''),
    ).toBe(text)
  })
})
