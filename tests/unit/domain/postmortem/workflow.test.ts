import { describe, expect, test } from 'vitest'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import { POSTMORTEM_STATUSES, type PostmortemStatus } from '../../../../src/domain/log/entry.ts'
import { YES } from '../../../../src/domain/postmortem/item-fields.ts'
import { hasExternalMessage, lastMove, legalMoves, statusPath } from '../../../../src/domain/postmortem/workflow.ts'
import { entry, id } from '../../../fixtures/entries.ts'

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

describe('the move that led to where a postmortem stands', () => {
  const moves = [
    entry(1, '03:00', { kind: 'status', to: 'in-review' }, { by: '王芳' }),
    entry(2, '04:00', { kind: 'status', to: 'reviewed' }),
    entry(3, '05:00', { kind: 'note', text: '发给客服' }),
  ]
  test('is the last one, whatever was recorded since', () => {
    expect(lastMove(project(moves))?.id).toBe(id(2))
  })
  test('is the one before it once it was taken back', () => {
    const takenBack = project([...moves, entry(4, '05:10', { kind: 'retracted', entry: id(2) })])
    expect(takenBack.status).toBe('in-review')
    expect(lastMove(takenBack)).toMatchObject({ id: id(1), by: '王芳' })
  })
  test('is none in a draft', () => {
    expect(lastMove(undefined)).toBeUndefined()
    expect(lastMove(project([entry(1, '03:00', { kind: 'ended' })]))).toBeUndefined()
  })
})
