import type { Link } from './nats-link.ts'

/** A subject of which nothing is kept, heard over one link after the other. */
export interface Hearing {
  /** Goes on over this link. */
  start(link: Link): void
  /** For good. */
  stop(): void
}

/** It begins with the first link that it is given. What was sent before isn't heard. */
export function createHearing(subject: string, onText: (text: string) => void): Hearing {
  let quit: () => void = () => {}
  return {
    start(link) {
      quit()
      quit = link.subscribe(subject, (message) => {
        // An entry of another circle, which somebody lets the engine deliver here, comes under its own subject.
        if (message.subject === subject) onText(message.string())
      })
    },
    stop: () => quit(),
  }
}
