import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { browsers } from './src/build/browsers.ts'
import { clientDirectives } from './src/build/client-directives.ts'
import { INLINE_SCRIPT_HASHES } from './src/build/inline-scripts.ts'
import { companyLook } from './src/build/company-look.ts'
import { offline } from './src/build/offline.ts'
import { install } from './src/build/install.ts'
import { finishedPages } from './src/build/finished-pages.ts'
import { leanScripts } from './src/build/lean-scripts.ts'
import { contentChecks } from './src/build/content-checks.ts'
import { licenses } from './src/build/licenses.ts'
import { preactIslands } from './src/build/preact-islands.ts'
import { basePath, siteAddress } from './src/build/where-it-is.ts'
import { teamOnly } from './src/build/team-only.ts'
import { guidePlugin } from './src/markdown/guide-plugin.ts'
import { organization } from './src/schemas/organization-file.ts'
import { connectSources } from './src/schemas/team.ts'
import { searchIndex } from './src/search/search-index.ts'

const base = basePath(process.env.POISE_BASE)
const today = process.env.POISE_TODAY ?? new Date().toISOString().slice(0, 10)

export default defineConfig({
  base,
  trailingSlash: 'always',
  site: siteAddress(process.env.POISE_SITE),
  integrations: [
    contentChecks(),
    browsers(),
    clientDirectives(),
    leanScripts(),
    companyLook(),
    teamOnly(),
    // Before MDX, which would try each island as a piece of a page first.
    preactIslands(),
    mdx({ optimize: true }),
    searchIndex(),
    install(base),
    finishedPages(),
    licenses(),
    // Last: it lists every file.
    offline(),
  ],
  markdown: {
    processor: satteri({ mdastPlugins: [guidePlugin({ base })], features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  security: {
    csp: {
      algorithm: 'SHA-256',
      scriptDirective: { hashes: INLINE_SCRIPT_HASHES },
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        ["connect-src 'self'", ...connectSources(organization().team?.url)].join(' '),
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
        'trusted-types default',
      ],
    },
  },
  vite: {
    define: { 'import.meta.env.BUILD_DAY': JSON.stringify(today) },
    build: {
      assetsInlineLimit: 0,
      // A warning for each page, which tells of nothing: https://github.com/withastro/astro/issues/18087
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  devToolbar: { enabled: false },
})
