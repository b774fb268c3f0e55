import type { FullResult, Reporter, Suite } from '@playwright/test/reporter'

const MOST_LINES = 12

/** Says once more why each journey failed, where somebody looks who sees only the end of what a run printed. */
export default class FailuresLast implements Reporter {
  #all: Suite | undefined

  onBegin(_: unknown, all: Suite): void {
    this.#all = all
  }

  onEnd(_: FullResult): void {
    for (const journey of this.#all?.allTests() ?? []) {
      if (journey.ok()) continue
      const { file, line } = journey.location
      console.log(`\n${journey.title} (${file}:${line})`)
      for (const { message, location } of journey.results.flatMap((result) => result.errors)) {
        const lines = (message ?? '').split('\n').filter((text) => text.trim() !== '')
        console.log(lines.slice(0, MOST_LINES).join('\n'))
        if (location) console.log(`  at ${location.file}:${location.line}`)
      }
    }
  }

  printsToStdio(): boolean {
    return false
  }
}
