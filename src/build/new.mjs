// npm run new: asks for the first values of a company and writes its own file.
import './enough-node.mjs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const { module } = await runnerImport(fileURLToPath(new URL('new-organization.ts', import.meta.url)))
try {
  await module.newOrganization(process.argv.slice(2), { input: process.stdin, output: process.stdout })
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
