import type { Replacement } from '../../domain/privacy/redaction.ts'
import type { FormTexts } from './generator-texts.ts'
import type { Masking } from './use-shared.ts'

/** Element id of the box that masks the copy. */
export const MASK_ID = 'pm-masked'

interface Props {
  isReady: boolean
  isMasked: boolean
  onMask: (isMasked: boolean) => void
  t: FormTexts
}

/** Masks the copy that is shown and exported. */
export function MaskSwitch({ isReady, isMasked, onMask, t }: Props) {
  return (
    <label class="postmortem-flag postmortem-switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={isMasked}
        id={MASK_ID}
        checked={isMasked}
        disabled={!isReady}
        onChange={(event) => onMask(event.currentTarget.checked)}
      />{' '}
      {t.share}
    </label>
  )
}

/** What is replaced in the copy, while it is masked. */
export function Masked({ masking, replacements }: { masking?: Masking; replacements: readonly Replacement[] }) {
  return (
    <div class="postmortem-masks">
      {/* There from the start, so that what comes into it is read out. */}
      <p role="status">{masking?.code.replacementsText(replacements, masking.words.t)}</p>
      {masking && <masking.code.Replacements replacements={replacements} t={masking.words.t} />}
    </div>
  )
}
