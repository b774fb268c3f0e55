import { describe, expect, test } from 'vitest'
import { noteFault, rewordFault } from '../../../../src/domain/log/note-fault.ts'
import { TEXT_LIMIT } from '../../../../src/domain/log/text-limit.ts'

const LINK = 'https://monitor.example.com/d/1'
const LONGEST = '长'.repeat(TEXT_LIMIT)

describe('a note', () => {
  test('needs a text, and TODO alone is none', () => {
    for (const text of ['', ' \n ', 'TODO', 'todo： '])
      expect(noteFault({ text, source: LINK })).toEqual({ field: 'text', problem: 'textMissing' })
  })
  test('may be as long as one entry, without the spaces around it', () => {
    expect(noteFault({ text: ` ${LONGEST} `, source: '' })).toBeUndefined()
    expect(noteFault({ text: `${LONGEST}长`, source: '' })).toEqual({ field: 'text', problem: 'tooLong' })
  })
  test('may do without a data link, and has a real one otherwise', () => {
    for (const source of ['', '  ', LINK, ` ${LINK} `]) expect(noteFault({ text: '一', source })).toBeUndefined()
    expect(noteFault({ text: '一', source: 'javascript:alert(1)' })).toEqual({ field: 'source', problem: 'badSource' })
  })
  test('of which several things are wrong is told of its text first', () => {
    expect(noteFault({ text: '', source: 'nothing' })?.field).toBe('text')
  })
})

test('a note is reworded into any text that an entry holds, but not into nothing', () => {
  expect(rewordFault(' \n')).toBe('textEmpty')
  expect(rewordFault(` ${LONGEST} `)).toBeUndefined()
  expect(rewordFault(`${LONGEST}长`)).toBe('tooLong')
})
