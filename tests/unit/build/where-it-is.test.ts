import { describe, expect, test } from 'vitest'
import { basePath, siteAddress } from '../../../src/build/where-it-is.ts'

describe('FAULTS 78: the address of the site', () => {
  test.each([
    ['https://runbook.example.com', 'https://runbook.example.com'],
    [' https://Runbook.example.com/ ', 'https://runbook.example.com'],
    ['http://runbook:8080', 'http://runbook:8080'],
    ['', undefined],
    ['  ', undefined],
    [undefined, undefined],
  ])('%j is %j', (given, address) => {
    expect(siteAddress(given)).toBe(address)
  })
  test.each(['runbook.example.com', 'ftp://example.com', 'https://', '/runbook/'])('%j is refused', (given) => {
    expect(() => siteAddress(given)).toThrow(`POISE_SITE is “${given}”`)
  })
  test('with a path it is told where the path goes', () => {
    expect(() => siteAddress('https://intranet.test/runbook/')).toThrow(
      'Write https://intranet.test there, and the path in POISE_BASE.',
    )
  })
})

describe('FAULTS 78: the path below the host', () => {
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['runbook', '/runbook/'],
    ['/runbook', '/runbook/'],
    ['runbook/', '/runbook/'],
    ['//runbook//sre_1.0/', '/runbook/sre_1.0/'],
  ])('%j is %j', (given, path) => {
    expect(basePath(given)).toBe(path)
  })
  test.each(['https://a.test/runbook/', '/run book/', '/手册/', '/a/../b/', '/runbook/?x'])(
    '%j is refused',
    (given) => {
      expect(() => basePath(given)).toThrow(`POISE_BASE is “${given}”`)
    },
  )
  test('what Git Bash has made of it is told from a path', () => {
    expect(() => basePath('C:/Program Files/Git/runbook/')).toThrow('without its first slash')
  })
})
