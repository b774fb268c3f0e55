import { describe, expect, test } from 'vitest'
import { fileCircles, folderCircles } from './rules/circles.ts'
import { read, type SourceFile } from './rules/sources.ts'

const sources = read('src/**/*.{ts,tsx,astro}')

describe('the sources', () => {
  test('form no circle of imports', () => {
    expect(fileCircles(sources)).toEqual([])
  })
  test('form no circle of folders in the domain', () => {
    expect(sources.filter(({ file }) => file.startsWith('src/domain/')).length).toBeGreaterThan(50)
    expect(folderCircles(sources, 'src/domain')).toEqual([])
  })
})

/** Files by name, each with what it imports. */
function files(imports: Record<string, string[]>): SourceFile[] {
  return Object.entries(imports).map(([file, others]) => ({
    file,
    text: ['// first line', ...others.map((other) => `import { a } from '${other}'`)].join('\n'),
  }))
}

describe('the rule of files', () => {
  test('tells of two files that import each other, once and with both places', () => {
    const problems = fileCircles(files({ 'src/a.ts': ['./b.ts'], 'src/b.ts': ['./c.ts', './a.ts'], 'src/c.ts': [] }))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^src\/a\.ts:2 \(src\/b\.ts\) → src\/b\.ts:3 \(src\/a\.ts\): .+\. Move .+\.$/)
  })
  test('tells of a longer circle, and of every circle', () => {
    const longer = { 'src/a.ts': ['./b.ts'], 'src/b.ts': ['./c.ts'], 'src/c.ts': ['./a.ts'] }
    expect(fileCircles(files(longer))).toHaveLength(1)
    expect(fileCircles(files({ ...longer, 'src/d.ts': ['./e.ts'], 'src/e.ts': ['./d.ts'] }))).toHaveLength(2)
    expect(fileCircles(files({ ...longer, 'src/b.ts': ['./c.ts', './a.ts'] }))).toHaveLength(2)
  })
  test('tells of a file that imports itself', () => {
    expect(fileCircles(files({ 'src/a.ts': ['./a.ts'] }))).toHaveLength(1)
  })
  test('tells of imports that the compiler erases, too', () => {
    const a = { file: 'src/a.ts', text: "import type { B } from './b.ts'" }
    const b = { file: 'src/b.ts', text: "export type { A } from './a.ts'" }
    expect(fileCircles([a, b])).toHaveLength(1)
  })
  test('has nothing against files that import the same file, or a package of the same name', () => {
    const diamond = {
      'src/a.ts': ['./b.ts', './c.ts'],
      'src/b.ts': ['./d.ts'],
      'src/c.ts': ['./d.ts', 'a'],
      'src/d.ts': [],
    }
    expect(fileCircles(files(diamond))).toEqual([])
  })
})

describe('the rule of folders', () => {
  test('tells of folders that import each other though their files don’t', () => {
    const problems = folderCircles(
      files({ 'src/domain/log/a.ts': ['../drill/b.ts'], 'src/domain/drill/c.ts': ['../log/d.ts'] }),
      'src/domain',
    )
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('src/domain/log/a.ts:2 (src/domain/drill)')
    expect(problems[0]).toContain('src/domain/drill/c.ts:2 (src/domain/log)')
  })
  test('tells of a file of the root that imports a folder which imports the root', () => {
    const given = { 'src/domain/time.ts': ['./log/a.ts'], 'src/domain/log/b.ts': ['../text.ts'] }
    expect(folderCircles(files(given), 'src/domain')).toHaveLength(1)
  })
  test('has nothing against imports within a folder, one way, or outside of the root', () => {
    const given = {
      'src/domain/log/a.ts': ['./b.ts', '../time.ts'],
      'src/domain/log/b.ts': [],
      'src/domain/drill/c.ts': ['../log/a.ts', '../time.ts'],
      'src/stores/log/a.ts': ['../drill.ts', '../../domain/log/a.ts'],
      'src/stores/confidential.ts': ['./log/b.ts'],
    }
    expect(folderCircles(files(given), 'src/domain')).toEqual([])
  })
})
