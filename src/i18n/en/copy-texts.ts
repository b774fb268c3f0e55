import type { copyTexts as zhCN } from '../zh-CN/copy-texts.ts'
import { updateTexts } from './update-texts.ts'

/** Texts on a page of the guide that are copied. */
export const copyTexts: typeof zhCN = {
  copy: updateTexts.copy,
  copyOf: updateTexts.copyOf,
  island: {
    lead: 'Fill in what stands in [brackets] before you send.',
    copied: updateTexts.copied,
    gaps: updateTexts.gaps,
    copyFailed: updateTexts.copyFailed,
  },
}
