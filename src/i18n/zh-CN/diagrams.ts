/** Words in the pictures of the guide; `\n` breaks a line. `alt` says the whole picture. */
export const diagrams = {
  roles: {
    alt: '角色结构图。指挥层：事件指挥官居中，左右是副指挥官和记录员。联络层：内部联络员、客户联络员。执行层：若干主题专家。三层都向指挥官汇报。',
    commander: '事件指挥官',
    deputy: '副指挥官',
    scribe: '记录员',
    internal: '内部联络员',
    customer: '客户联络员',
    expert: '主题专家',
  },
  subTeams: {
    alt: '子团队结构图。指挥层和联络层不变。{teams}各有一名队长，队长向事件指挥官汇报，主题专家向自己的队长汇报。',
    gap: '、',
    leader: '{name}\n队长',
  },
  states: {
    alt: '事后分析的状态图。草稿写完送审，到审查中。开完会，有外部消息就到已审查，发布后到已关闭；没有外部消息，就从审查中直接到已关闭。',
    sent: '写完送审',
    met: '会开完，\n有外部消息',
    published: '消息已发布',
    silent: '会开完，\n没有外部消息',
  },
  publish: {
    alt: '要不要公开的决策树。先问：影响可能很大吗？是外部报告发现的吗？怀疑关键用例不正常吗？客户可能看见，或者不回应会难堪吗？全为“否”：不发，继续观察。任一为“是”：再问是否已确知范围有限、少于 10 个客户；否，就立刻发“调查中”；是，就直接说明影响范围。',
    questions: '影响可能很大？\n由外部报告发现？\n怀疑关键用例不正常？\n客户可能看见，或不回应会难堪？',
    anyYes: '任一为“是”',
    allNo: '全为“否”',
    wait: '不发，\n继续观察',
    small: '已确知范围有限，\n少于 10 个客户？',
    yes: '是',
    no: '否',
    post: '立刻发\n“调查中”',
    scope: '直接说明\n影响范围',
  },
  loop: {
    alt: '处置循环图：评估，稳定，更新，验证，再回到评估。',
    sizeUp: '评估',
    stabilize: '稳定',
    update: '更新',
    verify: '验证',
    again: '验证没通过\n就再来一遍',
  },
}
