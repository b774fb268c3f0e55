/** Characters that are nearly always a verb, or part of one, in an action item. */
const VERB_CHARACTERS =
  '加增建修改删写给把为设配测查补拆停关开升降迁换更通发演练记录启禁调确让做接检备恢约跟整出清减制缩防移引定订审比同自评支告验训收回撤合分打取扩搬找租买抽替'

/** Verbs whose single characters prove nothing, for they stand in nouns too: 列 in 队列, 标 in 指标. */
const VERBS = [
  // Capacity and release.
  ...['上线', '下线', '投产', '投放', '投入', '部署', '灰度', '预热', '预留', '预置', '预估', '压缩', '压低', '压到'],
  ...['安装', '装上', '卸载', '卸掉', '挂载', '挂上', '切换', '切到', '切走', '切回', '切分', '切流', '拉起', '拉取'],
  ...['转移', '转交', '转发', '转到', '转为', '移交', '归档', '归并', '归类', '合并', '汇总', '导入', '嵌入', '注入'],
  ...['轮换', '轮转', '轮值', '续期', '续费', '续签', '吊销', '注销', '注册', '申请', '采购', '采集', '采用', '采纳'],
  // Handling and limiting.
  ...['处置', '隔离', '屏蔽', '过滤', '拦截', '拦住', '阻止', '阻断', '封禁', '封堵', '锁定', '锁住', '解锁', '解决'],
  ...['解除', '解耦', '解绑', '绑定', '固定', '统一', '限制', '限定', '收紧', '放宽', '放行', '拒绝', '允许', '强制'],
  ...['缓解', '避免', '消除', '排查', '排除', '排期', '排练', '丢弃', '弃用', '废弃', '淘汰', '复用', '借用', '触发'],
  ...['重试', '重做', '重跑', '重置', '重放', '重装', '复现', '复核', '模拟', '试用', '试点', '试跑', '暴露', '埋点'],
  ...['保留', '保存', '保证', '留出', '留下', '延长', '延后', '推迟', '推送', '推动', '推进', '推广', '推行', '落实'],
  // Finding out, talking to people and writing things down.
  ...['梳理', '理清', '理顺', '弄清', '搞清', '盘点', '统计', '算出', '估算', '核对', '核实', '核算', '追踪', '追查'],
  ...['分析', '研究', '讨论', '商定', '沟通', '协调', '对齐', '询问', '问清', '了解', '熟悉', '学习', '掌握', '考虑'],
  ...['联系', '联络', '呼叫', '邀请', '召集', '召回', '召开', '组织', '安排', '指派', '委派', '委托', '负责', '承担'],
  ...['参加', '参与', '汇报', '上报', '公布', '公开', '公示', '宣布', '宣讲', '说明', '解释', '描述', '声明', '提醒'],
  ...['提示', '提供', '提交', '提出', '提取', '提前', '提高', '提升', '列出', '列入', '标注', '标明', '标出', '画出'],
  ...['绘制', '编写', '编制', '编排', '编译', '起草', '撰写', '翻译', '命名', '选择', '选出', '选定', '挑选', '展示'],
  // What these are to achieve can't be seen, but they are verbs.
  ...['杜绝', '根除', '根治', '优化', '完善', '强化', '规范', '落地', '完成', '贯彻', '重视', '关注'],
]

/** Verbs that are part of a noun when something else follows: 处理器, 请求, 覆盖率. */
const VERBS_BY_CONTEXT = [
  '处理(?!器|能力|量|速度|时长|流程)',
  '执行(?!器|计划|时间)',
  '使用(?!量|率|说明|手册|情况)',
  '覆盖(?!率|面)',
  '显示(?!器|屏)',
  '请(?!求)',
  '复盘(?!会|报告|文档)',
  '监控(?=[一-鿿]{2})(?!图|面板|大盘|系统|平台|指标|数据|体系|项|缺|盲|不)',
]

/** An action item may name its verb in English: “revert 这次提交”. */
const ENGLISH_VERB =
  '\\s*(?:add|fix|remove|delete|update|revert|upgrade|rotate|set|enable|disable|drop|bump|move|write|create|run|test|check|split|merge|deploy|roll ?back|restart|scale)\\b'

/** A text in Chinese in which no verb is seen. The list is generous: better to say too little than to be wrong. */
export const WITHOUT_VERB = new RegExp(
  `^(?=.*[一-鿿])(?!${ENGLISH_VERB})(?!.*(?:[${VERB_CHARACTERS}]|${[...VERBS, ...VERBS_BY_CONTEXT].join('|')}))\\s*\\S`,
  'isu',
)

/** What a deed is about, when its name stands before it: 磁盘监控 is a thing, 监控磁盘 is a deed. */
const ABOUT =
  '(?:磁盘|网络|容量|数据库|主库|从库|队列|主从|双人|多人|异地|应急|故障|日志|权限|连接池|缓存|内存|流量|接口|服务|系统|业务|链路|版本|配置|密钥|证书|安全|性能|压力|机房|集群|订单|支付|登录|[A-Za-z][\\w-]*(?![\\w-]) ?|(?:更[一-鿿]{1,2}|新|统一|完整|详细|清晰|独立|专门|定期|合理|单独)的)'
/** Deeds, each of which is a noun behind what it is about. */
const DEED =
  '(?:自动|手动|定时|定期|监控|告警|报警|备份|演练|压测|回滚|降级|限流|限速|熔断|灰度|复核|评审|排班|巡检|校验|隔离|冗余|扩容|缩容|切换|培训|测试|恢复|发布|审批|值班|交接|迁移|上线|变更|部署|升级|重试|超时|鉴权|轮换|清理|归档|通知|呼叫|检查|应急|故障)'
/** What nobody does anything with by naming a deed before it: 回滚预案, 告警阈值. */
const PLAN =
  '(?:机制|预案|方案|计划|策略|阈值|流程|规则|制度|规范|能力|体系|参数|问题|指标|意识|责任|标准|频率|周期|上限|下限|权限|容量|分工|名单|窗口|手册|看板|面板|表)'

/** A whole text that is the name of a thing, though it is made of deeds. */
export const NOUN_OF_DEEDS = new RegExp(
  `^(?=.{1,24}$)\\s*(?:${ABOUT}{0,3}${DEED}{1,3}${PLAN}|${ABOUT}{1,3}${DEED}{1,2}|${ABOUT}{1,3}${PLAN})\\s*[。.]?\\s*$`,
  'u',
)
