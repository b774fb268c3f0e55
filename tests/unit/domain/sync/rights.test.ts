import { describe, expect, test } from 'vitest'
import { readPeople, rightsOf } from '../../../../src/domain/sync/rights.ts'

describe('a list of people', () => {
  test('names each with their circles; what stands behind a # is for people', () => {
    expect(readPeople('# all\n\nwangfang team security # few\r\n auditor  team:read\n')).toEqual([
      {
        user: 'wangfang',
        circles: [
          { circle: 'team', isReader: false },
          { circle: 'security', isReader: false },
        ],
      },
      { user: 'auditor', circles: [{ circle: 'team', isReader: true }] },
    ])
    expect(readPeople('')).toEqual([])
  })
  test.each([
    ['a b* team', '“b*” names no circle'],
    ['王芳 team', 'a name has'],
    ['wangfang', 'write the circles'],
    ['wangfang team:write', '“team:write” names no circle'],
    ['wangfang team\nwangfang security', 'Line 2'],
  ])('that can’t be read says where and why: %s', (text, why) => {
    expect(() => readPeople(text)).toThrow(why)
  })
})

describe('what somebody may do', () => {
  test('is to write under their own name, and to read their circles', () => {
    const [fang] = readPeople('wang.fang team security')
    expect(rightsOf(fang ?? { user: '', circles: [] })).toEqual({
      publish: [
        'poise.team.*.wang~fang.*',
        'poise.security.*.wang~fang.*',
        '$JS.API.CONSUMER.CREATE.POISE.*.poise.team.>',
        '$JS.API.CONSUMER.CREATE.POISE.*.poise.security.>',
        'poise-here.team.*',
        'poise-here.security.*',
        '$JS.FC.POISE.>',
        '$SYS.REQ.USER.INFO',
      ],
      subscribe: ['_INBOX.team.>', '_INBOX.security.>', 'poise-here.team.*', 'poise-here.security.*'],
    })
  })
  test('is to write nowhere for somebody who only follows', () => {
    const [auditor] = readPeople('auditor team:read')
    expect(rightsOf(auditor ?? { user: '', circles: [] }).publish.filter((one) => one.startsWith('poise.'))).toEqual([])
  })
})
