/** The severity chooser. */
export const severity = {
  title: '三问定级',
  lead: '每问选一项，括号里是这一项至少算几级，最后取最严重的。关键系统坏了，又有许多客户受影响，就是 SEV-1。拿不准就选“说不准”。',
  island: {
    result: '级别：{severity}',
    atLeast: '至少 {severity}',
    beside: '（至少 {severity}）',
    because: '因为：{reasons}。',
    reasonGap: '；',
    more: '还有没答的，答完只会更严重，不会更轻。',
    anyone: '哪怕不到 SEV-2，只要你认为需要事件响应，就按 SEV-2 处理。',
    read: '看 {severity} 怎么响应',
    clear: '重选',
    questions: {
      broken: '坏的是什么？',
      customers: '有多少客户受影响？',
      course: '在变好还是变坏？',
    },
    answers: {
      broken: {
        data: '有会暴露客户数据的安全漏洞',
        core: '{coreFlow}、{customerAction}、Web 应用，或者用来发现重大事件的监控，严重受损',
        part: '丧失部分功能，或者某个服务没有了冗余',
        small: '变慢、单台主机故障、延迟任务或定时任务失败',
        cosmetic: '外观问题，或不影响即时可用性的缺陷',
        unsure: '说不准',
      },
      customers: {
        many: '许多客户',
        some: '少数客户，或者影响轻微',
        none: '没有客户受影响',
        unsure: '说不准',
      },
      course: {
        breach: '严重受损已久，违反了 SLA',
        worsening: '放任不管会变得更糟',
        stable: '稳定，或正在好转',
        unsure: '说不准',
      },
    },
  },
}
