import type { Words } from '../../i18n/index.ts'
import { useEffect, useState } from 'preact/hooks'
import { describeProblem } from '../../domain/transfer/describe-transfer-problem.ts'
import type { Incident } from '../../domain/incident/project-incident.ts'
import { recordLink } from '../../stores/transfer.ts'
import { codeProblem } from './share-texts.ts'

/** The code on the screen: its text, empty while there is none, and the switch that shows and hides it. */
export interface Code {
  text: string
  isShown: boolean
  show(isShown: boolean): void
}

/**
 * The record link of the open incident as a code to scan. While it is on the screen, it follows what is recorded.
 * @param say is told why there can be none
 */
export function useQrCode(incident: Incident | undefined, say: (what: string) => void, t: Words<'transfer'>): Code {
  const [text, setText] = useState('')
  const [isShown, show] = useState(false)
  useEffect(() => {
    if (!isShown) {
      setText('')
      return
    }
    let isGone = false
    recordLink(location.href).then((made) => {
      if (isGone) return
      const refused = 'problem' in made ? describeProblem(made.problem, t) : codeProblem(made.link.length, t)
      if (refused === undefined && 'link' in made) setText(made.link)
      else {
        show(false)
        if (refused) say(refused)
      }
    })
    return () => {
      isGone = true
    }
  }, [isShown, incident])
  return { text, isShown, show }
}
