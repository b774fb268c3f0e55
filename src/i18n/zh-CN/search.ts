/** The search: `panel` goes to the island, `languages` are named where the other editions are offered. */
export const search = {
  description: '搜索整本手册：按词，按原文里的任意一段，也可以直接提问。',
  needsScript: '搜索要在浏览器里运行 JavaScript，现在没有运行。从下面的部分进去找。',
  browse: '按部分浏览',
  panel: {
    search: '搜索',
    hint: '输入要找的词、原文里的一段，或者一个问题。回车打开第一条，↑ ↓ 换一条。',
    section: '部分',
    allSections: '全部',
    loading: '正在准备搜索…',
    failed: '搜索没能准备好，多半是网络断了。关掉再打开、接着打字，就会重试；也可以从导航进去找。',
    found: '找到 {count} 页',
    foundOne: '找到 1 页',
    none: '没有找到“{query}”',
    near: '没有一页写着“{query}”，下面这些相近',
    instead: '没有找到“{query}”，下面是“{instead}”的结果',
    tips: '少写几个字，换个说法，或者把部分改成“全部”。',
    close: '关闭',
  },
  otherLanguage: '也可以在{language}版里搜索',
  languages: { 'zh-CN': '中文', en: '英文' },
}
