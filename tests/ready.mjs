// Finds or installs what the tests run in beside Node: web servers, NATS, browsers.
import { ensureBrowser } from './browser.mjs'
import { ensureEngines } from './engines.mjs'
import { ensureHosts } from './hosts.mjs'

ensureHosts()
ensureBrowser()
ensureEngines()
