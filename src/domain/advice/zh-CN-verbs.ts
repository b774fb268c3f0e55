/** An action item may name its verb in English: “revert 这次提交”. */
export const ENGLISH_VERB =
  '\\s*(?:add|fix|remove|delete|update|revert|upgrade|rotate|set|enable|disable|drop|bump|move|write|create|run|test|check|split|merge|deploy|roll ?back|restart|scale)\\b'

/** A verb and what comes of it: 厘清, 收窄, 腾出, 敲定. */
export const RESULTATIVE =
  '(?:(?!熔断|[更最新老旧日每本自高大全])[一-鿿](?:[清窄掉出住妥定化回成完齐稳紧宽满低高慢大小短平散走进起到好断新准]|开(?![关发源])|下(?![游单线])|通(?![道知信用讯])|过(?![期滤载])))'
/** A verb at the start, unless it names a thing with what follows: 归档 is one, 归档任务 isn’t. */
export const AT_THE_START =
  '(?:[解消排剔摘根]除|重[跑置放装视]|解[锁决耦绑释]|归[并类口集还]|[协下上]调|[缓了化]解|[采弃复]用|[投嵌注]入|排[期练队]|[吊注]销|[轮扭]转|[拒杜]绝|[上下]线|[指委]派|[公宣]布|预[置估]|汇[总报]|核[对实]|收[口拢]|投[产放]|承[担接]|延[长后]|封[禁堵]|参[加与]|保[留证]|安装|采纳|屏蔽|阻止|统一|允许|强制|避免|淘汰|复现|暴露|梳理|估算|追查|研究|讨论|询问|考虑|呼叫|邀请|负责|描述|编译|命名|展示|剥离|分摊|续签|削减|校正|认领|知会|根治|废弃|完善|落地|贯彻|消灭|清零)(?!服务|系统|平台|任务|通道|模块|页|接口|流程|中心|组件)'
