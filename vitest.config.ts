import { defineConfig } from 'vitest/config'

/** The tests of what is a function of what it is given. */
const PURE = [
  'tests/{unit,property}/{domain,i18n}/**/*.test.ts',
  'tests/unit/{markdown,schemas,runbooks,guide,search}/**/*.test.ts',
  'tests/gates/**/*.test.ts',
]
/** Among them, those of modules that read the environment as they are loaded, once. */
const READS_ENVIRONMENT = [
  'tests/unit/schemas/{own-organization,examples}.test.ts',
  'tests/unit/guide/{visibility,once}.test.ts',
]

export default defineConfig({
  test: {
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      // What keeps nothing between two calls needn't be loaded anew for each file: that takes half the time.
      { extends: true, test: { name: 'pure', include: PURE, exclude: READS_ENVIRONMENT, isolate: false } },
      {
        extends: true,
        test: { name: 'whole', include: ['tests/{unit,property,built,hosts}/**/*.test.ts'], exclude: PURE },
      },
      { extends: true, test: { name: 'environment', include: READS_ENVIRONMENT } },
    ],
  },
})
