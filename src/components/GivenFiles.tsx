import type { ComponentChildren } from 'preact'
import { fill } from '../i18n/format.ts'
import type { Words } from '../i18n/index.ts'
import type { GivenFile } from './download-text.ts'
import { copyAndSay } from './copy-and-say.ts'

interface Props {
  files: readonly GivenFile[]
  t: Words<'archive'>['files']
  /** What else there is to do or say. */
  children?: ComponentChildren
}

/**
 * What is said of files that were handed to the browser. Some save nothing and say nothing, those inside of chat apps
 * above all, so that nothing is claimed, and each text can be copied instead.
 */
export function GivenFiles({ files, t, children }: Props) {
  if (files.length === 0) return null
  return (
    <div class="given-files">
      <p role="status">{fill(t.given, { name: files.map(({ name }) => name).join(' ') })}</p>
      <p class="dialog-buttons">
        {files.map(({ name, text }) => (
          <button key={name} type="button" class="button" onClick={() => copyAndSay(text, t)}>
            {t.copy}
            {files.length > 1 && ` ${name}`}
          </button>
        ))}
        {children}
      </p>
    </div>
  )
}
