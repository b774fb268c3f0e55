/** What the roles are called. */
export const roles = {
  everyone: '所有人',
  'incident-commander': '事件指挥官',
  deputy: '副指挥官',
  scribe: '记录员',
  'subject-matter-expert': '主题专家',
  'customer-liaison': '客户联络员',
  'internal-liaison': '内部联络员',
  'postmortem-owner': '事后分析负责人',
  postmortem: '写事后分析',
}
