import { describe, expect, test } from 'vitest'
import { withoutTeam } from '../../../src/build/team-only.ts'

const BEFORE = `import { Row } from './Row.tsx'
import type { Words } from '../../i18n/index.ts'

export const Rows = ({ t }: { t: Words }) => (
  <ul>
    <Row t={t} />
    <li>团队</li>
  </ul>
)
`

describe('a site without a team', () => {
  test('has a component as it was before there were any: what is imported from there is left out', () => {
    const code = BEFORE.replace('import type', "import { Place } from '../team/Place.tsx'\nimport type").replace(
      '    <li>',
      '    <Place entry={t.entry} />\n    <li>',
    )
    expect(withoutTeam(code, 'src/components/a/A.tsx').replace(/^\s*\n/gm, '')).toBe(BEFORE.replace(/^\s*\n/gm, ''))
  })
  test('has an element with what stands in it left out, too, wherever it stands', () => {
    const code = "import { A } from './team/A.tsx'\nexport const B = () => <p><A><b>1</b></A>2</p>\n"
    expect(withoutTeam(code, 'b.tsx')).toContain('=> <p>2</p>')
  })
  test('has in the place of a call what it was given', () => {
    const code =
      "import { withUsers } from '../team/u.ts'\nexport const a = (b) => b ?? withUsers({ ...b, c: withUsers(1) })\n"
    expect(withoutTeam(code, 'a.ts')).toBe('\nexport const a = (b) => b ?? { ...b, c: 1 }\n')
  })
  test('doesn’t build where something of it couldn’t be left out', () => {
    const code = "import { use } from '../team/use.ts'\nexport const a = use()\n"
    expect(() => withoutTeam(code, 'a.tsx')).toThrow(/a\.tsx: use is used otherwise than as <use \/>/)
    const two = "import { use } from '../team/use.ts'\nexport const a = use(1, 2)\n"
    expect(() => withoutTeam(two, 'a.ts')).toThrow(/a\.ts: use/)
  })
  test('has files that know nothing of a team to the letter', () => {
    expect(withoutTeam(BEFORE, 'a.tsx')).toBe(BEFORE)
  })
})
