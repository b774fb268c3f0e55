import { execFileSync } from 'node:child_process'
import { appendFileSync, globSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { stringify } from 'yaml'
import { pageRoutes } from '../../src/guide/page-path.ts'
import { NEEDED_PAGES } from '../../src/schemas/hide.ts'
import { EVERY_OBLIGATION_KEY } from '../fixtures/own-obligations.ts'
import { readText } from '../fixtures/read-text.ts'
import { copyProject } from './copy-project.ts'

/** What no release has, or no test of one needs. */
const LEFT_OUT = ['node_modules', 'dist', '.git', '.astro', 'test-results', 'playwright-report']
/** All that an adopter writes lies below it. */
const OWN = 'src/content/own'
/** Pages of ours that stay beside those that can't be hidden: the rest is hidden, so that it is built sooner. */
const KEPT = ['before/severity-levels', 'during/reporting-clocks', 'before/what-is-an-incident', 'training/glossary']

/** What is appended to a file so that it is another one and means the same. */
const CHANGES: Readonly<Record<string, string>> = {
  '.ts': '// A newer release.\n',
  '.tsx': '// A newer release.\n',
  '.mjs': '// A newer release.\n',
  '.css': '/* A newer release. */\n',
  '.yaml': '# A newer release.\n',
  '.yml': '# A newer release.\n',
  '.md': '\nA newer release.\n',
}
const BINARY = ['.png', '.webp']

/** Git in a folder, whatever the machine's own settings are. @returns what it prints */
export function git(folder: string, ...args: string[]): string {
  const settings = ['user.name=A', 'user.email=a@second.test', 'commit.gpgsign=false', 'core.autocrlf=false']
  return execFileSync('git', [...settings.flatMap((one) => ['-c', one]), ...args], {
    cwd: folder,
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Copies what an adopter gets with a release, which has an empty own folder. */
export function copyRelease(folder: string): void {
  copyProject(
    folder,
    readdirSync('.').filter((name) => !LEFT_OUT.includes(name)),
  )
}

/** Our pages that a company can do without, for a site that is built sooner. */
export function hiddenPages(): string[] {
  return pageRoutes().filter((route) => !Object.hasOwn(NEEDED_PAGES, route) && !KEPT.includes(route))
}

/** A repository with a release in it, as an adopter clones it. */
export function cloneRelease(folder: string): void {
  copyRelease(folder)
  git(folder, 'init', '--quiet', '--initial-branch=main')
  commit(folder, 'A release')
}

/** Commits everything that has changed. */
export function commit(folder: string, what: string): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', what)
}

/** Changes every file of ours, and a value that the adopter has of its own. */
export function changeEverything(folder: string): void {
  for (const file of git(folder, 'ls-files', '-z').split('\0').filter(Boolean)) {
    if (BINARY.includes(extname(file)) || file.startsWith(`${OWN}/`)) continue
    appendFileSync(join(folder, file), CHANGES[extname(file)] ?? '\n')
  }
  const organization = join(folder, 'src/content/organization.yaml')
  writeFileSync(organization, readText(organization).replace("pin: '123456'", "pin: '654321'"))
  const page = join(folder, 'src/content/guide/zh-CN/before/severity-levels.mdx')
  writeFileSync(page, readText(page).replace(/^title: .*$/m, 'title: 新的级别'))
}

const frontMatter = (title: string, more = '') =>
  `---\ntitle: ${title}\ndescription: ${title} zqlead\norder: 1\nreviewed: 2026-11-29\nsynonyms: [zqsynonym]\n${more}---\n\n`

/** Writes everything that an adopter may: values, pages in place of ours and more, a section, drills, logo, steps. */
export function adopt(folder: string): void {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, OWN, file)), { recursive: true })
    writeFileSync(join(folder, OWN, file), text)
  }
  write(
    'organization.yaml',
    stringify({
      name: 'Zqcompany',
      hide: hiddenPages(),
      contacts: { phone: { pin: '777777' } },
      sections: {
        services: { name: { 'zh-CN': '服务', en: 'Zqservices' }, lead: 'Zqlead', place: 'header', after: 'before' },
      },
    }),
  )
  write(
    'guide/zh-CN/before/severity-levels.mdx',
    `${frontMatter('Zqreplaced')}## 级别 [#ours]\n\n见[支付](/services/payments/#first)。\n`,
  )
  write(
    'guide/en/services/payments.mdx',
    `${frontMatter('Zqpayments', 'ticks: true\n')}## First [#first]\n\n<Steps>\n\n<Step id="look">\n\nLook at the queue. Then [home](/).\n\n</Step>\n\n</Steps>\n\n[Levels](/before/severity-levels/), [here](/services/notes/#a)\n`,
  )
  for (const locale of ['zh-CN', 'en'])
    write(`guide/${locale}/services/notes.mdx`, `${frontMatter('Zqnotes')}## A [#a]\n\nNotes.\n`)
  const drill = readText('src/content/drills/bad-deploy.yaml')
  const titled = (title: string) => drill.replace(/^title:.*(?:\n {2}.*)*/m, `title: { zh-CN: ${title}, en: ${title} }`)
  write('drills/bad-deploy.yaml', titled('Zqreplacing'))
  write('drills/fire.yaml', titled('Zqfire'))
  write('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path d="M0 0h40v10H0z"/></svg>\n')
  write('icon.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n')
  write('obligations.yaml', EVERY_OBLIGATION_KEY)
  write('step-aliases.yaml', 'services/payments:old: services/payments:look\n')
  write('published-steps.json', JSON.stringify({ pages: { 'services/payments': ['look', 'old'] } }))
}

/** The files below a folder of what was built, by a pattern. */
export function builtFiles(folder: string, pattern: string): string[] {
  return globSync(pattern, { cwd: folder }).map((file) => file.replaceAll('\\', '/'))
}
