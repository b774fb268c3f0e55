// Serves the built site as a plain static host does: `node tests/serve.mjs 4517`.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import sirv from 'sirv'

const port = Number(process.argv[2])
// The names of these change with their content, so a browser needn't ask again.
const forGood = /^\/(?:_astro|words)\//
const files = sirv('dist', {
  etag: true,
  setHeaders: (response, path) =>
    response.setHeader('Cache-Control', forGood.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
})
const missing = readFileSync('dist/404.html')

createServer((request, response) =>
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(missing)
  }),
).listen(port, '127.0.0.1')
