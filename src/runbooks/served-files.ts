import { readFileSync, statSync } from 'node:fs'

/** Files that a browser shows or downloads and never runs. */
const HARMLESS =
  /\.(?:png|jpe?g|gif|webp|avif|bmp|ico|pdf|txt|log|csv|tsv|json|jsonl|ya?ml|toml|ini|conf|cfg|sh|bash|zsh|ps1|psm1|sql|py|rb|go|tf|service|timer|rules|promql|drawio|zip|gz|tgz)$/i
/** What makes a drawing run something, or load it from elsewhere. */
const RUNS = /<script|\son\w+\s*=|javascript:|<foreignObject|<!ENTITY|(?:href|src)\s*=\s*["']?\s*(?:https?:)?\/\//i

/**
 * Whether a file beside a runbook may be served: as it lies on the site's own address, one that runs would reach what the
 * site keeps in the browser. A drawing (SVG) may when nothing in it runs or loads.
 */
export function isServed(file: string): boolean {
  if (!statSync(file).isFile()) return false
  if (/\.svg$/i.test(file)) return !RUNS.test(readFileSync(file, 'utf8'))
  return HARMLESS.test(file)
}
