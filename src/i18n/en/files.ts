import type { files as zhCN } from '../zh-CN/files.ts'
import { common } from './common.ts'

/** What is said once a file was handed to the browser. A page can't know whether it was saved. */
export const files: typeof zhCN = {
  given:
    'Handed to the browser: {name}. Can’t find the file? Pages opened inside a chat app often can’t save files: copy the contents, or open this page in your system’s browser.',
  copy: 'Copy the contents',
  copied: common.copied,
  copyFailed: common.copyFailed,
  arrived: 'I have the file',
}
