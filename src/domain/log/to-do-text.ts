const TODO = /^\s*todo\b[\s:：]*/i

/**
 * Reads a typed text that may begin with `TODO`, in any case and with or without a colon: then it says what there is to
 * do, without that word. `todolist` doesn't begin with it. Any other text is given back as it is.
 */
export function readToDo(typed: string): { isToDo: boolean; text: string } {
  const text = typed.replace(TODO, '')
  return { isToDo: text !== typed, text }
}
