/** The keyboard shortcuts. */
export const shortcuts = {
  open: '快捷键',
  search: '搜索，也可以按 Ctrl+K',
  note: '记一笔',
  next: '下一步',
  previous: '上一步',
  tick: '勾选这一步，或取消勾选',
  help: '全部快捷键',
  use: '使用单键快捷键',
  hint: '打字时不会触发。关掉以后，用页脚的“快捷键”按钮仍能打开这里。',
  close: '关闭',
}
