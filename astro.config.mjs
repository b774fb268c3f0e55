import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import { contentChecks } from './src/markdown/content-checks.ts'
import { remarkGuide } from './src/markdown/remark-guide.ts'

const base = process.env.POISE_BASE ?? '/'

export default defineConfig({
  base,
  trailingSlash: 'always',
  site: process.env.POISE_SITE ?? 'https://runbook.example.com',
  integrations: [contentChecks(), mdx(), preact()],
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
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'runtime', test: /node_modules.(preact|nanostores|@nanostores)|src.stores.(?!me|setting)/ }] } } },
    },
  },
  devToolbar: { enabled: false },
})
