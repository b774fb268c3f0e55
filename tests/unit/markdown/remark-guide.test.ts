import { globSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pathOfFile } from '../../../src/guide/page-path.ts'
import { isTickable } from '../../../src/guide/sections.ts'
import { steps as stepsOf } from '../../../src/markdown/page-parts.ts'
import { parsePage } from '../../../src/markdown/parse-page.ts'
import { organization } from '../../../src/schemas/organization-file.ts'
import { compile } from '../../fixtures/compile.ts'
import { readText } from '../../fixtures/read-text.ts'

const EN = 'src/content/guide/en/during/x.mdx'
const html = async (text: string, options?: Parameters<typeof compile>[1]) => (await compile(text, options)).html
const step = (id: string, ...lines: string[]) => [`<Step id="${id}">`, '', ...lines, '', '</Step>'].join('\n')

describe('headings', () => {
  test('get the id that they end with, and lose it from their words', async () => {
    expect(await html('## 为什么 [#why]')).toBe('<h2 id="why">为什么</h2>')
    expect(await html('### `code` and *more* [#a-b]')).toBe('<h3 id="a-b"><code>code</code> and <em>more</em></h3>')
  })
  test('without an id stay as they are', async () => {
    expect(await html('## 为什么 [why]')).toBe('<h2>为什么 [why]</h2>')
    expect(await html('## `code`')).toBe('<h2><code>code</code></h2>')
  })
})

describe('dates and codes with a hyphen', () => {
  test('stay on one line, in headings, links and steps; code is left as it is', async () => {
    const whole = (text: string) => `<span class="whole">${text}</span>`
    expect(await html('## T-30 到 T-15 [#t]')).toBe(`<h2 id="t">${whole('T-30')} 到 ${whole('T-15')}</h2>`)
    expect(await html('查于 2026-11-28，[SEV-1](https://a.test) 与 `SEV-1`')).toBe(
      `<p>查于 ${whole('2026-11-28')}，<a href="https://a.test">${whole('SEV-1')}</a> 与 <code>SEV-1</code></p>`,
    )
  })
})

/** What stands after a contact that is still an example. */
const example = (field: string) => ` <small class="badge muted example" data-example="${field}">示例值</small>`

describe('a contact, which a browser may have its own of, is marked where it stands (FAULTS 58)', () => {
  test('in text', async () => {
    expect(await html('拨{org.contacts.phone.pin}')).toBe(
      `<p>拨<span data-contact-text="pin">123456</span>${example('pin')}</p>`,
    )
    expect(await html('{org.contacts.chat.name}')).toBe(
      `<p><span data-contact-text="chat">#incident-chat</span>${example('chat')}</p>`,
    )
  })
  test('in code and fences, with what stands around it', async () => {
    expect(await html('`拨 {org.contacts.phone.pin}#`')).toBe(
      `<p><code>拨 <span data-contact-text="pin">123456</span>#</code>${example('pin')}</p>`,
    )
    expect(await html('```\n{org.commands.pageCommander}\n```')).toContain(
      '<span data-contact-text="page">!ic page</span>',
    )
  })
  test('in the address of a link', async () => {
    expect(await html('[聊天]({org.contacts.chat.url})')).toBe(
      `<p><a href="https://chat.example.com/incident-chat" data-contact-href="chatUrl">聊天</a>${example('chatUrl')}</p>`,
    )
  })
  test('in a link that dials, which dials as the summary does', async () => {
    expect(await html('[电话](tel:{org.contacts.phone.number})')).toBe(
      `<p><a href="tel:+15552443473,,123456%23" data-contact-href="link" data-phone="+1 555 244 3473" data-pin="123456">电话</a>${example('phone')}</p>`,
    )
  })
  test('in a link to another number of the company, which dials that alone', async () => {
    expect(await html('[{org.subTeams.a.phone}](tel:{org.subTeams.a.phone})')).toBe(
      '<p><a href="tel:+15555550151">+1 555 555 0151</a></p>',
    )
  })
})

describe('a contact that is still an example says so', () => {
  test('where it is one to fall back on, and nothing hides it', async () => {
    const { fallback } = organization().contacts
    expect(await html('[{org.contacts.fallback.chat.name}]({org.contacts.fallback.chat.url})')).toBe(
      `<p><a href="${fallback.chat.url}">${fallback.chat.name}</a> <small class="badge muted example">示例值</small></p>`,
    )
  })
  test('once on a page, after the link, the label or the emphasis in which it first stands', async () => {
    const text = step('a', '**跑 `{org.commands.pageCommander}`**，再跑 `{org.commands.pageCommander}`。')
    expect((await html(text)).split(example('page'))).toEqual([
      expect.stringMatching(/^<Step.*<\/label>$/),
      expect.not.stringContaining('示例值'),
    ])
  })
  test('not in what the timeline records of a step', async () => {
    const { steps } = await compile(step('a', '跑 `{org.commands.pageCommander}`。'))
    expect(steps?.map(({ label }) => label)).toEqual(['跑 !ic page。'])
  })
  test('not on a page with the contact summary, which says it of all', async () => {
    expect(await html('<ContactSummary />\n\n`{org.commands.pageCommander}`')).not.toContain('示例值')
  })
})

describe('placeholders', () => {
  test('are filled in the reader’s language: in text, code, fences and link addresses', async () => {
    expect(await html('在{org.name}里')).toBe('<p>在示例公司里</p>')
    expect(await html('At {org.name}', { path: EN })).toBe('<p>At Example Company</p>')
    expect(await html('At { org.name }', { path: EN })).toBe('<p>At Example Company</p>')
    expect(await html('`在 {org.channels.everyone} 里`')).toBe('<p><code>在 @all 里</code></p>')
    expect(await html('```\n{org.commands.status}\n```')).toContain('!status')
    expect(await html('[子团队]({org.subTeams.a.call})')).toMatch(/^<p><a href="https:[^"]*">子团队<\/a><\/p>$/)
  })
  test('in the words of a link, of a heading and of a table are filled too', async () => {
    expect(await html('[{org.name}](/before/x/)', { path: EN })).toContain('>Example Company</a>')
    expect(await html('## {org.name} [#name]', { path: EN })).toBe('<h2 id="name">Example Company</h2>')
    expect(await html('| {org.name} |\n| - |\n| `{org.name}` |', { path: EN })).toMatch(
      /<th>Example Company<\/th>.*<code>Example Company/s,
    )
  })
  test('in what a component is told are filled too', async () => {
    expect(await html('<Callout title="{org.name}？">\n\n停。\n\n</Callout>')).toContain('title="示例公司？"')
    await expect(html('<Callout title="{org.nome}" />')).rejects.toThrow(
      'No value of organization.yaml fills {org.nome}.',
    )
  })
  test('alone on a line are a paragraph, a step’s label too', async () => {
    expect(await html('甲\n\n{org.name}\n\n乙')).toBe('<p>甲</p>\n<p>示例公司</p>\n<p>乙</p>')
    expect((await compile(step('a', '{org.name}'))).steps).toEqual([{ id: 'a', role: '', label: '示例公司' }])
  })
  test('become plain text: a value can’t bring markup of its own', async () => {
    expect(await html('`{org.commands.lookUpUser}`')).toBe('<p><code>!ic who &lt;user></code></p>')
    expect(await html('{org.commands.lookUpUser}')).toBe('<p>!ic who &lt;user></p>')
  })
  test('that no value fills stop the build, with what to do', async () => {
    for (const text of [
      '{org.nome}',
      '`{org.nome}`',
      '[x]({org.nome})',
      '```\n{org.nome}\n```',
      '{org.constructor.name}',
      '{org.contacts}',
    ]) {
      await expect(html(text), text).rejects.toThrow(
        /No value of organization\.yaml fills \{org\.[\w.]+\}\. Add it there or correct its spelling\./,
      )
    }
  })
  test('that aren’t places stop the build, with what to write: nothing runs', async () => {
    for (const text of ['{name}', '{1 + 1}', '{globalThis.process}', '{/* 注 */}']) {
      await expect(html(text), text).rejects.toThrow(/Nothing fills the placeholder \{.+\}\. Write \{org\.…\}/)
    }
  })
  test('in braces that are code stay braces', async () => {
    expect(await html('`{ "a": 1 }`')).toBe('<p><code>{ "a": 1 }</code></p>')
  })
})

describe('links', () => {
  test.each([
    ['src/content/guide/zh-CN/during/x.mdx', '/', '/before/severity-levels/'],
    ['src/content/guide/en/during/x.mdx', '/', '/en/before/severity-levels/'],
    ['src/content/guide/zh-CN/during/x.mdx', '/runbook/', '/runbook/before/severity-levels/'],
    ['src/content/guide/en/during/x.mdx', '/runbook', '/runbook/en/before/severity-levels/'],
  ])('to a page, in %s under %s, get base and language', async (path, base, href) => {
    for (const written of ['/before/severity-levels/', '/before/severity-levels']) {
      expect(await html(`[x](${written})`, { path, base })).toBe(`<p><a href="${href}">x</a></p>`)
    }
    expect(await html('[x](/before/severity-levels/#sev-1)', { path, base })).toContain(`href="${href}#sev-1"`)
  })
  test('to the home page lead to that of the language', async () => {
    expect(await html('[x](/)', { path: EN, base: '/runbook/' })).toContain('href="/runbook/en/"')
  })
  test.each(['https://example.com/a', '//example.com/a', '#why', 'mailto:a@example.com', 'tel:110'])(
    'to %s stay as they are',
    async (href) => {
      expect(await html(`[x](${href})`, { path: EN, base: '/runbook/' })).toContain(`href="${href}"`)
    },
  )
})

describe('tables', () => {
  test('scroll by themselves, can be reached by keyboard and are named after their columns', async () => {
    const written = await html('| 级别 | | 时限 |\n| - | - | - |\n| SEV-1 | x | 3 天 |')
    expect(written).toMatch(
      /^<div class="table" role="region" tabindex="0" aria-label="级别 · 时限"><table>.*<\/table><\/div>$/s,
    )
    expect(written.match(/class="table"/g)).toHaveLength(1)
  })
  test('in a step are wrapped too, each once', async () => {
    const table = '| a |\n| - |\n| b |'
    const written = await html(`${step('x', '做。', '', table)}\n\n${table}`)
    expect(written.match(/class="table"/g)).toHaveLength(2)
  })
})

describe('components', () => {
  test('are told their page', async () => {
    expect(await html('<Callout kind="warning">\n\n停。\n\n</Callout>')).toBe(
      '<Callout kind="warning" locale="zh-CN" route="during/x"><p>停。</p></Callout>',
    )
    expect(await html('见<Term id="scribe">记录员</Term>。')).toContain(
      '<Term id="scribe" locale="zh-CN" route="during/x" order="0">',
    )
  })
  test('elements with small letters aren’t', async () => {
    expect(await html('<details>\n\n停。\n\n</details>')).not.toContain('route')
  })
  test('role sections know their place and their steps, in order', async () => {
    const section = (role: string, ...ids: string[]) =>
      [`<RoleSection role="${role}">`, '', ...ids.map((id) => step(id, '做。')), '', '</RoleSection>'].join('\n\n')
    const written = await html(
      `${section('scribe', 'scribe/a', 'scribe/b')}\n\n${section('deputy', 'deputy/a')}\n\n${section('x')}`,
    )
    expect(written.match(/<RoleSection[^>]*>/g)).toEqual([
      '<RoleSection role="scribe" locale="zh-CN" route="during/x" order="0" steps="scribe/a scribe/b">',
      '<RoleSection role="deputy" locale="zh-CN" route="during/x" order="1" steps="deputy/a">',
      '<RoleSection role="x" locale="zh-CN" route="during/x" order="2" steps="">',
    ])
  })
})

describe('steps', () => {
  test('get their first paragraph as the label, as plain words', async () => {
    const { html, steps } = await compile(
      step('scribe/post-roles', '**写明**[指挥官](/training/x/)、`{org.commands.prefix}`。', '', '- 例外'),
    )
    expect(steps).toEqual([{ id: 'scribe/post-roles', role: 'scribe', label: '写明指挥官、!。' }])
    expect(html).toMatch(
      /^<Step id="scribe\/post-roles" locale="zh-CN" route="during\/x" label="写明指挥官、!。" tickable="true">/,
    )
  })
  test('have a label element around these words, for their box; links in it stay links', async () => {
    const written = await html(step('a/b', '写[名字](/x/)。', '', '- 例外'))
    expect(written).toContain('<p><label for="tick-a/b" class="step-label">写<a href="/x/">名字</a>。</label></p>')
    expect(written).toContain('<li>例外</li>')
  })
  test('without a role belong to none', async () => {
    expect((await compile(step('first', '做。'))).steps).toEqual([{ id: 'first', role: '', label: '做。' }])
  })
  test('of a page that isn’t ticked are anchors: they have a label, no box and aren’t counted', async () => {
    const { html, steps } = await compile(step('a', '做。'), { path: 'src/content/guide/en/before/x.mdx' })
    expect(steps).toEqual([])
    expect(html).toBe('<Step id="a" locale="en" route="before/x" label="做。"><p>做。</p></Step>')
  })
  test('keep their order over role sections', async () => {
    const text = ['<RoleSection role="scribe">', step('scribe/a', '一。'), '</RoleSection>', step('b', '二。')].join(
      '\n\n',
    )
    expect((await compile(text)).steps?.map(({ id }) => id)).toEqual(['scribe/a', 'b'])
  })
  test('without an id, or without a first sentence, stop the build', async () => {
    await expect(html('<Step>\n\n做。\n\n</Step>')).rejects.toThrow(
      'A step has no id. Write <Step id="role/what-to-do">.',
    )
    for (const text of [step('a', '- 做'), step('a'), '<Step id="a">做。</Step>', '<Step id="a" />']) {
      await expect(html(text), text).rejects.toThrow(
        'The step “a” doesn’t begin with a paragraph. Begin it with the action, as one paragraph.',
      )
    }
  })
  test('a page without steps has none', async () => {
    expect((await compile('文字。')).steps).toEqual([])
  })
})

test('a page outside the guide is left as it is', async () => {
  const { html, steps } = await compile('## 甲 [#a]\n\n[x](/y/)', { path: 'src/pages/x.mdx' })
  expect(html).toBe('<h2>甲 [#a]</h2>\n<p><a href="/y/">x</a></p>')
  expect(steps).toBeUndefined()
})

test('every page of the guide compiles, and its steps are those that the check counts', async () => {
  const differing: string[] = []
  for (const path of globSync('src/content/guide/**/*.mdx')) {
    const text = readText(path).replace(/^---\n.*?\n---\n/s, '')
    const { steps } = await compile(text, { path })
    const expected = isTickable(pathOfFile(path)?.route ?? '')
      ? stepsOf(parsePage({ file: path, text }).tree).map(({ id }) => id)
      : []
    if (steps?.map(({ id }) => id).join() !== expected.join()) differing.push(path)
  }
  expect(differing).toEqual([])
})
