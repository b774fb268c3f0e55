// Astro for the package scripts, which tells nobody that it was started.
import './enough-node.mjs'

process.env.ASTRO_TELEMETRY_DISABLED = '1'
await import('../../node_modules/astro/bin/astro.mjs')
