import { expect, test } from 'vitest'
import { blankPlaceOf, dialectOf } from '../../../../src/domain/runbook/dialect.ts'

test.each([
  ['bash', '', 'sh'],
  ['Shell {linenos=true}', '', 'sh'],
  ['{.bash .numberLines}', '', 'sh'],
  ['console', '', 'sh'],
  ['pwsh', '', 'powershell'],
  ['sql', '', 'sql'],
  ['yaml', '$ ls', 'other'],
  ['', '$ ls\na b', 'sh'],
  ['', 'ls -l', 'sh'],
  ['', '# first\nkubectl get pods \\\n  -n <ns>\n\nsudo systemctl restart x', 'sh'],
  ['', 'kubectl get pods\nNAME READY', 'other'],
  ['', 'find the pod', 'other'],
  ['', '', 'other'],
  ['shell', 'net stop <service>', 'other'],
  ['', 'costs $5', 'other'],
])('a block called “%s” with “%s” is %s', (language, block, dialect) =>
  expect(dialectOf(language, block)).toBe(dialect),
)

test.each([
  ['java', 'typed'],
  ['nginx', 'config'],
  ['yaml', 'data'],
  ['bat', 'cmd'],
  ['text', 'other'],
  ['zsh', 'sh'],
])('blanks of a block called “%s” are looked for as in %s', (language, place) => {
  expect(blankPlaceOf(language, '')).toBe(place)
  if (place !== 'sh') expect(dialectOf(language, '')).toBe('other')
})
