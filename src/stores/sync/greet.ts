/** What an engine says first, before anybody has signed in. */
const GREETING = /^INFO /

/** What became of a socket: see `connection-check.ts`. */
export type Greeting = 'greeted' | 'closed' | 'stranger' | 'silent'

/**
 * Opens a socket and waits for the first word of an engine, without signing in.
 * @param patience ends the wait; a socket that opened and said nothing is silent, too
 */
export function greet(url: string, patience: AbortSignal): Promise<Greeting> {
  return new Promise((resolve) => {
    let hasOpened = false
    const socket = new WebSocket(url)
    socket.binaryType = 'arraybuffer'
    const end = (greeting: Greeting) => {
      resolve(greeting)
      socket.close()
    }
    patience.addEventListener('abort', () => end('silent'), { once: true })
    socket.addEventListener('open', () => {
      hasOpened = true
    })
    socket.addEventListener('message', ({ data }: MessageEvent<string | ArrayBuffer>) => {
      const text = typeof data === 'string' ? data : new TextDecoder().decode(data)
      end(GREETING.test(text) ? 'greeted' : 'stranger')
    })
    socket.addEventListener('close', () => end(hasOpened ? 'stranger' : 'closed'))
  })
}
