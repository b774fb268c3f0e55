/** A file that was handed to the browser. */
export interface GivenFile {
  name: string
  text: string
}

/** Hands a text to the person as a file. Nothing leaves the browser, and whether it saves the file can't be known. */
export function downloadText(name: string, text: string, type: string): GivenFile {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser takes the file after this task; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return { name, text }
}
