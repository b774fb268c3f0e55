import { defineConfig } from '@playwright/test'
import { browserPath, browserArguments } from './tests/browser.mjs'
import { BASE } from './tests/fixtures/base.ts'

const port = Number(process.env.POISE_TEST_PORT ?? 4517)

export default defineConfig({
  testDir: 'tests',
  projects: [
    { name: 'chromium', testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'] },
    // One worker each, so that Firefox starts once: that takes as long as three of its journeys. The two run side by side.
    { name: 'firefox', testMatch: 'engines/**/*.spec.ts', workers: 1, timeout: 180_000, expect: { timeout: 60_000 } },
    { name: 'webkit', testMatch: 'engines/**/*.spec.ts', workers: 1, timeout: 180_000, expect: { timeout: 60_000 } },
  ],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // How fast the site is, the bench says; a journey that another one slows down hasn't failed.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [
    ['line'],
    ['./tests/failures-last.ts'],
    ...(process.env.POISE_REPORT ? [['json', { outputFile: process.env.POISE_REPORT }] as const] : []),
  ],
  use: {
    // The journeys say `incident/` and never `/incident/`, so that they hold under a path as well.
    baseURL: `http://127.0.0.1:${port}${BASE}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // A copy of the whole site in each test would take the time of ten; the journeys of `offline*.spec.ts` let it in.
    serviceWorkers: 'block',
    launchOptions: { executablePath: browserPath(), args: browserArguments },
  },
  ...(BASE === '/'
    ? {
        webServer: {
          command: `node tests/serve.mjs ${port}`,
          url: `http://127.0.0.1:${port}/`,
          reuseExistingServer: false,
        },
      }
    : { globalSetup: './tests/hosts/under-path.ts' }),
})
