import { expect, test } from 'vitest'
import { emphasisOf } from '../../../../src/domain/incident/emphasis.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import { declared, ended, note, severity, step } from '../../../fixtures/entries.ts'

test('a declaration and a new severity are loud, a ticked or skipped step is done, everything else is plain', () => {
  const entries = [
    declared(1, '03:00', 'SEV-2'),
    severity(2, '03:01', 'SEV-1'),
    step(3, '03:02', 'done'),
    step(4, '03:03', 'skipped'),
    step(5, '03:04', 'open'),
    note(6, '03:05'),
    ended(7, '03:06'),
  ]
  expect(project(entries).timeline.map(emphasisOf)).toEqual(['loud', 'loud', 'done', 'done', 'plain', 'plain', 'plain'])
})
