import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { OWN_OBLIGATIONS } from '../../../src/build/own-obligations.ts'
import { ownObligationsSchema } from '../../../src/schemas/obligations.ts'
import {
  OBLIGATIONS_FILE,
  obligationsIn,
  OWN_OBLIGATIONS_FILE,
  parseObligations,
} from '../../../src/schemas/obligations-file.ts'
import { messages } from '../../../src/i18n/index.ts'
import { EVERY_OBLIGATION_KEY } from '../../fixtures/own-obligations.ts'

const LOCALES = ['zh-CN', 'en'] as const
const shipped = readFileSync(OBLIGATIONS_FILE, 'utf8')

function read(text: string, own?: string) {
  return parseObligations(
    { file: OBLIGATIONS_FILE, text },
    own === undefined ? undefined : { file: OWN_OBLIGATIONS_FILE, text: own },
    LOCALES,
  )
}

/** The sentences of the error that a file causes. */
function faults(text: string, own?: string): string[] {
  try {
    read(text, own)
  } catch (error) {
    return (error as Error).message.split('\n')
  }
  return []
}

const lineWith = (part: string) => shipped.split('\n').findIndex((line) => line.includes(part)) + 1

describe('the shipped clocks', () => {
  test('lie in places that have a name in each language', () => {
    const places = new Set([...read(shipped).clocks.map(({ jurisdiction }) => jurisdiction), 'contract'])
    for (const locale of LOCALES)
      expect([...places].filter((place) => !(place in messages(locale).reporting.jurisdictions))).toEqual([])
  })
  test('can be read, and each text is there in both languages', () => {
    const file = read(shipped)
    expect(file.clocks).toHaveLength(37)
    for (const locale of LOCALES)
      for (const clock of obligationsIn(file, locale)) expect(clock.instrument + clock.to + clock.trigger).toBeTruthy()
  })

  test('name no copy in which a text was read', () => {
    expect(shipped).not.toMatch(/idx:|page:|mirror/)
  })

  test('promise nobody that all is well', () => {
    expect(shipped).not.toMatch(/complian|safe harbor|you have until/i)
  })
})

describe('a wrong value', () => {
  test.each([
    ['counting: eu-month', 'counting: eu-months', 'is “eu-months”, which is not a way of counting.'],
    ['from: previous-stage', 'from: previous', 'is “previous”, which is not an instant'],
    ['duration: P4BD', 'duration: P4D', 'duration is “P4D”, but sec-business-days counts in BD.'],
    ['zone: Asia/Kolkata', 'zone: Asia/Delhi', 'zone is “Asia/Delhi”, which is not the name of a time zone.'],
    ['content: gdpr', 'content: gdrp', 'content is “gdrp”, which isn’t among contents.'],
    ['id: eu-dora-19', 'id: eu-gdpr-33', 'id is “eu-gdpr-33”, as an earlier clock is.'],
    ['checkedOn: 2026-11-28', 'checked: 2026-11-28', 'Did you mean “checkedOn”?'],
  ])('%s written as %s is named with file, line and field', (right, wrong, sentence) => {
    const changed = shipped.replace(right, wrong)
    const found = faults(changed)
    expect(found.join('\n')).toContain(sentence)
    expect(found.join('\n')).toMatch(/^src\/content\/obligations\.yaml:\d+: /)
  })

  test('stands with its line', () => {
    expect(faults(shipped.replace('zone: Asia/Kolkata', 'zone: Asia/Delhi'))[0]).toContain(
      `${OBLIGATIONS_FILE}:${lineWith('zone: Asia/Kolkata')}: `,
    )
  })
})

describe('a company’s own file', () => {
  const contract = `
contracts:
  - id: acme-credit
    name: { zh-CN: 云服务赔付, en: Cloud service credit }
    to: { zh-CN: 云厂商, en: the cloud provider }
    zone: Asia/Shanghai
    stages:
      - { id: claim, name: { zh-CN: 申请, en: claim }, from: occurrence, duration: P2M, counting: month-ends }
`

  test('leaves all clocks as they are when it is missing or empty', () => {
    for (const own of [undefined, '', '{}', '# nothing yet'])
      expect(obligationsIn(read(shipped, own), 'en')).toEqual(obligationsIn(read(shipped), 'en'))
  })

  test('says which may apply, gives zones, and adds the clocks of contracts', () => {
    const clocks = obligationsIn(read(shipped, `apply: [eu-gdpr-33]\nzones: { EU: Europe/Berlin }${contract}`), 'en')
    expect(clocks.map(({ id, zone }) => [id, zone])).toEqual([
      ['acme-credit', 'Asia/Shanghai'],
      ['eu-gdpr-33', 'Europe/Berlin'],
    ])
    expect(clocks[0]).toMatchObject({ certainty: 'own', stages: [{ amount: 2, counting: 'month-ends' }] })
  })

  test('doesn’t change the zone that a clock has', () => {
    const clocks = obligationsIn(read(shipped, 'apply: [hk-cap653-other]\nzones: { HK: Europe/Berlin }'), 'en')
    expect(clocks[0]?.zone).toBe('Asia/Hong_Kong')
  })

  test('is written with every key that it may have, and says nothing until one is switched on', () => {
    expect(obligationsIn(read(shipped, OWN_OBLIGATIONS), 'en')).toEqual(obligationsIn(read(shipped), 'en'))
    const keys = Object.keys(ownObligationsSchema([], []).shape)
    expect(Object.keys(parse(EVERY_OBLIGATION_KEY)).sort()).toEqual(keys.sort())
    const [contract, ...shown] = obligationsIn(read(shipped, EVERY_OBLIGATION_KEY), 'en')
    expect(shown.map(({ id, zone }) => [id, zone])).toEqual([
      ['cn-cac-other', 'Asia/Shanghai'],
      ['eu-gdpr-33', 'Europe/Berlin'],
    ])
    expect(contract).toMatchObject({
      id: 'cloud-credit',
      trigger: 'availability below what was promised',
      source: 'master agreement, section 7',
      stages: [
        { id: 'notice', amount: 2, counting: 'business-days' },
        { id: 'claim', amount: 2, counting: 'month-ends', weekend: 'next-working-day' },
      ],
    })
  })

  test.each([
    ['apply: [eu-gdpr]', '1: apply.0 is “eu-gdpr”, which is no clock of Poise.'],
    ['zones: { EU: Berlin }', '1: zones.EU is “Berlin”, which is not the name of a time zone.'],
    ['zones: { Eu: Europe/Berlin }', '1: zones.Eu is for no place of our clocks.'],
    [contract + contract.replace('\ncontracts:\n', ''), 'as that of another contract'],
    ['holidays: [Christmas]', '1: holidays.0 is “Christmas”, which is not a date.'],
    ['aply: []', '1: The file holds “aply”, which Poise doesn’t know.'],
    [contract.replace('acme-credit', 'eu-gdpr-33'), 'is the id of a clock of Poise'],
    [contract.replace('from: occurrence', 'from: previous-stage'), 'no stage comes before it'],
  ])('with %s stops the build with a sentence', (own, sentence) => {
    const found = faults(shipped, own).join('\n')
    expect(found).toContain(sentence)
    expect(found).toContain(`${OWN_OBLIGATIONS_FILE}:`)
  })
})
