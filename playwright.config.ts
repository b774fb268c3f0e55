import { defineConfig } from '@playwright/test'
import { browserPath, browserArguments } from './tests/browser.mjs'

const port = Number(process.env.POISE_TEST_PORT ?? 4517)

export default defineConfig({
  testDir: 'tests',
  projects: [
    { name: 'chromium', testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'] },
    { name: 'firefox', testMatch: 'engines/**/*.spec.ts', expect: { timeout: 20_000 } },
    { name: 'webkit', testMatch: 'engines/**/*.spec.ts', expect: { timeout: 20_000 } },
  ],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: process.env.POISE_REPORT ? [['json', { outputFile: process.env.POISE_REPORT }], ['line']] : 'line',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: { executablePath: browserPath(), args: browserArguments },
  },
  webServer: {
    command: `npm run preview -- --host 127.0.0.1 --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
})
