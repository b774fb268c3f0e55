import { defineConfig } from 'vitest/config'

/** The tests of what is a function of what it is given. */
const PURE = ['tests/{unit,property}/{domain,i18n}/**/*.test.ts', 'tests/gates/**/*.test.ts']

export default defineConfig({
  test: {
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      // What keeps nothing between two calls needn't be loaded anew for each file: that takes half the time.
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: { name: 'whole', include: ['tests/{unit,property,gates,built,hosts}/**/*.test.ts'], exclude: PURE },
      },
    ],
  },
})
