// Imported first by what package scripts start. In words that old versions of Node read too.

/** What Astro and Vitest ask for. */
const OLDEST = [22, 12]

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `This is Node ${process.versions.node}, and Poise needs ${OLDEST.join('.')} or newer: run “npm ci” without --ignore-scripts, which brings the right one, or install a newer one.`,
  )
  process.exit(1)
}
