/** Timers by name. */
export interface NamedTimers {
  /** Runs something after a while. A timer of this name that runs already goes on, and nothing is added to it. */
  once(name: string, run: () => void, ms: number): void
  isRunning(name: string): boolean
  /** Ends all of them. */
  stop(): void
}

/** None runs yet. */
export function createTimers(): NamedTimers {
  const running = new Map<string, ReturnType<typeof setTimeout>>()
  return {
    once(name, run, ms) {
      if (running.has(name)) return
      const timer = setTimeout(() => {
        running.delete(name)
        run()
      }, ms)
      running.set(name, timer)
    },
    isRunning: (name) => running.has(name),
    stop() {
      for (const timer of running.values()) clearTimeout(timer)
      running.clear()
    },
  }
}
