import { describe, expect, test } from 'vitest'
import { POSTMORTEM_STATUSES, type PostmortemStatus } from '../../../../src/domain/log/entry.ts'
import { YES } from '../../../../src/domain/postmortem/fields.ts'
import { hasExternalMessage, legalMoves, statusPath } from '../../../../src/domain/postmortem/workflow.ts'

/** Every way from draft to the end, by taking each legal move. */
function ways(hasMessage: boolean, from: PostmortemStatus = 'draft'): string[] {
  const moves = legalMoves(from, hasMessage)
  return moves.length === 0
    ? [from]
    : moves.flatMap(({ to }) => ways(hasMessage, to).map((rest) => `${from} → ${rest}`))
}

describe('the moves that the process allows', () => {
  test('lead one way when there is an external message, another when there is none', () => {
    expect(ways(true)).toEqual(['draft → in-review → reviewed → closed'])
    expect(ways(false)).toEqual(['draft → in-review → closed'])
    expect(statusPath(true).join(' → ')).toBe(ways(true)[0])
    expect(statusPath(false).join(' → ')).toBe(ways(false)[0])
  })
  test('never go back, never stay, and end at closed', () => {
    for (const hasMessage of [true, false]) {
      for (const from of POSTMORTEM_STATUSES) {
        for (const { to } of legalMoves(from, hasMessage))
          expect(POSTMORTEM_STATUSES.indexOf(to)).toBeGreaterThan(POSTMORTEM_STATUSES.indexOf(from))
      }
      expect(legalMoves('closed', hasMessage)).toEqual([])
    }
  })
  test('are the owner’s until the meeting, and the customer support team’s after it', () => {
    expect(legalMoves('draft', true)).toEqual([{ to: 'in-review', by: 'owner', reason: 'written' }])
    expect(legalMoves('in-review', true)).toEqual([{ to: 'reviewed', by: 'owner', reason: 'agreed' }])
    expect(legalMoves('in-review', false)).toEqual([{ to: 'closed', by: 'owner', reason: 'nothing-to-publish' }])
    expect(legalMoves('reviewed', true)).toEqual([{ to: 'closed', by: 'customer-support', reason: 'published' }])
  })
  test('leave no postmortem stuck that was reviewed before somebody said that there is no message', () => {
    expect(legalMoves('reviewed', false)).toEqual(legalMoves('reviewed', true))
  })
})

test('there is an external message unless somebody says that there isn’t', () => {
  expect(hasExternalMessage(new Map())).toBe(true)
  expect(hasExternalMessage(new Map([['no-external-message', '']]))).toBe(true)
  expect(hasExternalMessage(new Map([['no-external-message', YES]]))).toBe(false)
})
