// npm run team: what an administrator does with the engine of a team's log.
import '../../src/build/enough-node.mjs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const { module } = await runnerImport(fileURLToPath(new URL('admin.ts', import.meta.url)))
try {
  await module.administer(process.argv.slice(2), process.env, console.log)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
process.exit()
