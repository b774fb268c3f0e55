// npm run steps: writes the steps of a company's own pages down as published.
import './enough-node.mjs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const { module } = await runnerImport(fileURLToPath(new URL('publish-steps.ts', import.meta.url)))
try {
  console.log(module.publishSteps())
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
