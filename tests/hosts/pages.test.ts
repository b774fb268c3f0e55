import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { basePath, siteAddress } from '../../src/build/where-it-is.ts'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
const read = (file: string) => parse(readFileSync(file, 'utf8'), { strict: true, uniqueKeys: true })
/** Every npm command of a recipe: what isn't `npm ci` is one of the project's. */
function expectOurCommands(lines: readonly string[]): void {
  const ours = lines.filter((line) => line.startsWith('npm'))
  expect(ours).toContain('npm ci')
  for (const line of ours.filter((one) => one !== 'npm ci'))
    expect(scripts).toHaveProperty(line.replace('npm run ', ''))
}

interface Step {
  uses?: string
  run?: string
  id?: string
  env?: Record<string, string>
  with?: Record<string, unknown>
}

describe('the recipe for GitHub Pages', () => {
  const { jobs, permissions } = read('deploy/github-pages.yml')
  const steps: Step[] = jobs.publish.steps
  test('runs the project’s own commands and actions of an exact version', () => {
    expectOurCommands(steps.flatMap(({ run }) => run ?? []))
    for (const { uses } of steps.filter((step) => step.uses)) expect(uses).toMatch(/^actions\/[\w-]+@v\d+\.\d+\.\d+$/)
  })
  test('publishes dist with .nojekyll in it, and may do no more than that', () => {
    const upload = steps.find(({ uses }) => uses?.includes('upload-pages-artifact'))
    expect(upload?.with).toEqual({ path: 'dist', 'include-hidden-files': true })
    expect(existsSync('dist/.nojekyll')).toBe(true)
    expect(permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' })
  })
  test('builds for the address that GitHub gives the site', () => {
    const { env } = steps.find(({ run }) => run === 'npm run build') ?? {}
    const source = steps.find(({ uses }) => uses?.includes('configure-pages'))?.id
    expect(env).toEqual({
      POISE_SITE: `\${{ steps.${source}.outputs.origin }}`,
      POISE_BASE: `\${{ steps.${source}.outputs.base_path }}/`,
    })
  })
})

describe('the recipe for GitLab Pages', () => {
  const { publish } = read('deploy/gitlab-ci.yml')
  test('runs the project’s own commands and publishes dist', () => {
    expectOurCommands(publish.script)
    expect(publish.pages.publish).toBe('dist')
    expect(publish.artifacts.paths).toEqual(['dist'])
    expect(publish.image).toMatch(/^node:\d+\.\d+\.\d+-/)
  })
  test.each([
    ['https://group.gitlab.io/runbook', 'https://group.gitlab.io', '/runbook/'],
    ['https://runbook-1a2b.gitlab.io', 'https://runbook-1a2b.gitlab.io', '/'],
  ])('takes %s apart', (address, site, base) => {
    const exports = publish.script.filter((line: string) => line.startsWith('export '))
    const told = execFileSync('sh', ['-c', [...exports, 'echo "$POISE_SITE $POISE_BASE"'].join('\n')], {
      env: { ...process.env, CI_PAGES_URL: address },
    })
    const [givenSite, givenBase] = told.toString().trim().split(' ')
    expect([siteAddress(givenSite), basePath(givenBase)]).toEqual([site, base])
  })
})
