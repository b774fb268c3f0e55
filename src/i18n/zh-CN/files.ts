import { common } from './common.ts'

/** What is said once a file was handed to the browser. A page can't know whether it was saved. */
export const files = {
  given:
    '已交给浏览器保存：{name}。没找到这个文件？聊天应用里打开的网页常常存不了：复制内容，或者用系统浏览器打开本页。',
  copy: '复制内容',
  copied: common.copied,
  copyFailed: common.copyFailed,
  arrived: '文件收到了',
}
