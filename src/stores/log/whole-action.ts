/** Puts off what is stored until a whole action is through. */
export interface WholeAction {
  /**
   * Stores something at once, or, within an action, once that is through.
   * @param takeBack undoes what this tab holds already, when the action fails
   */
  store(write: () => void, takeBack: () => void): void
  /**
   * Does an action. When it throws, nothing is stored, and what it did is taken back, the last first.
   * @throws whatever the action throws
   */
  run(action: () => void): void
}

/** Outside `run`, everything is stored at once. An action within another is a part of it. */
export function createWholeAction(): WholeAction {
  type Parts = { write: () => void; takeBack: () => void }[]
  let waiting: Parts | undefined

  return {
    store: (write, takeBack) => (waiting ? void waiting.push({ write, takeBack }) : write()),
    run(action) {
      if (waiting) {
        action()
        return
      }
      const parts: Parts = []
      waiting = parts
      try {
        action()
      } catch (error) {
        for (const { takeBack } of parts.reverse()) takeBack()
        parts.length = 0
        throw error
      } finally {
        waiting = undefined
        for (const { write } of parts) write()
      }
    },
  }
}
