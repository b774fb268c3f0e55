import { updateTexts } from './update-texts.ts'

/** Texts on a page of the guide that are copied. */
export const copyTexts = {
  copy: updateTexts.copy,
  copyOf: updateTexts.copyOf,
  island: {
    lead: '【】里的自己补；补完再发。',
    copied: updateTexts.copied,
    gaps: updateTexts.gaps,
    copyFailed: updateTexts.copyFailed,
  },
}
