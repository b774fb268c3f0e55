import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import { contentChecks } from './src/markdown/content-checks.ts'
import { remarkGuide } from './src/markdown/remark-guide.ts'
import { companyStyles } from './src/schemas/site.ts'
import { searchIndex } from './src/search/search-index.ts'

const base = process.env.POISE_BASE ?? '/'
const today = process.env.POISE_TODAY ?? new Date().toISOString().slice(0, 10)

const sharedByIslands =
  /node_modules.(preact|nanostores|@nanostores)|components.hydrate|src.stores.(aside|steps|clock|contact|current-incident|random|incident|log.(create-log|current-id|entries-by-incident|index|not-recorded|other-tabs|start-clean|stored-entries)|me|mirror|notes|notices|safe-area|setting|storage)\.|src.domain.(time|log.(entry|union|stored-entry|decode-entry|data-link|to-do-text|ulid)|incident.(project-incident|checklist|describe-entry))\.|src.i18n.(format|times)|components.(copy-text|download-text|use-ready|use-store|checklist.(?!Removed|SkipForm)|incident.|contact.(ContactSummary|fields))/

const wakeWhenNeeded = {
  name: 'wake-when-needed',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'needed', entrypoint: './src/components/client-needed.ts' })
      addClientDirective({ name: 'search', entrypoint: './src/components/search/client-search.ts' })
    },
  },
}

/**
 * Our lazy parts have no styles of their own to wait for, and the browser finds out itself what they import: what Vite
 * adds to `import()` would cost every page 0.8 kB.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  configEnvironment: () => ({ build: { modulePreload: false } }),
  transform: {
    filter: { id: /vite.preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load()',
  },
}

/** The company's own color and logo, behind our styles in the same file. */
const ownLook = {
  name: 'own-look',
  enforce: 'pre',
  transform: { filter: { id: /src.styles.index\.css$/ }, handler: (css) => css + companyStyles() },
}

export default defineConfig({
  base,
  trailingSlash: 'always',
  site: process.env.POISE_SITE ?? 'https://runbook.example.com',
  integrations: [contentChecks(), wakeWhenNeeded, mdx(), preact(), searchIndex()],
  markdown: {
    processor: unified({
      remarkPlugins: [remarkCjkFriendly, remarkCjkFriendlyStrikethrough, [remarkGuide, { base }]],
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "font-src 'none'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    define: { 'import.meta.env.BUILD_DAY': JSON.stringify(today) },
    plugins: [plainImports, ownLook],
    resolve: {
      alias: { '@astrojs/preact/client.js': new URL('./src/components/hydrate.ts', import.meta.url).pathname },
    },
    build: {
      assetsInlineLimit: 0,
      // What every recording page shares, in one file: fewer requests, and it compresses better together.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'runtime', test: sharedByIslands }] } } },
    },
  },
  devToolbar: { enabled: false },
})
