// Astro for the package scripts, which tells nobody that it was started.
import './enough-node.mjs'

process.env.ASTRO_TELEMETRY_DISABLED = '1'
// With any other value that a shell may have, the scripts would name the folders of the machine that builds them.
if (process.argv[2] === 'build') process.env.NODE_ENV = 'production'
await import('../../node_modules/astro/bin/astro.mjs')
