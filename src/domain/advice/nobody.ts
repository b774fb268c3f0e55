/** What parts several owners, or a name from the team it stands with. */
const BETWEEN = '[,，、;；/／|()（）:：+&]'

/** Words that stand for nobody, for everybody, or for whoever turns up. */
const NOBODY = [
  'tbd|tba|tbc|todo|n\\/?a|nil|none|no ?one|nobody|unknown|unassigned|unowned|open|pending|later|vacant|empty|undecided|unclear|not (?:yet|assigned|decided|known)(?: \\w+)?|to be (?:\\w+)|(?:still )?(?:needs?|need) (?:an )?owner|owner(?: needed)?|volunteers?(?: needed| wanted)?|help wanted',
  'some(?:one|body)(?: .{1,30})?|any(?:one|body)(?: .{1,30})?|every(?:one|body)(?: .{1,30})?|all(?: of us| hands| teams?| engineers| \\w+s)?|who ?ever(?: .{1,40})?|who|us|we|ourselves|they|them|both|each team|the person .{1,40}|a (?:volunteer|person|colleague|developer|engineer)',
  '@?(?:all|here|channel|everyone|oncall|on-call|team|group|所有人|全体成员?)',
  '(?:the |our )?(?:company|management|leadership|vendor|supplier|on-?call(?: (?:engineer|person|rotation))?|engineering|engineers?|developers?|devs?|ops|operations|devops|sre|sres|dba|dbas|qa|it|infra(?:structure)?|platform|backend|back-end|frontend|front-end|security|network(?:ing)?|database|data|support|product|payments|mobile|legal|marketing|sales)(?: (?:engineers|developers|people|folks|staff|ops))?',
  '(?:the |our |whole |entire |all )*(?:[\\w/&-]+ ){0,3}(?:team|group|squad|department|dept\\.?|org|guild|crew|tribe|committee|staff|folks|unit)',
  '(?:the |our |all )(?:[\\w/&-]+ ){0,3}(?:teams|groups|squads|departments|people)',
  '待定|待分配|待确认|待指派|待补充?|待议|待讨论|待落实|待商议|待安排|再议|再说|再定|未定|未指定|未分配|未确定|未知|尚未\\S{0,4}|还没\\S{0,6}|暂无|暂缺|暂定|暂未\\S{0,4}|无|无人|没有?|没人|没有人|空|空缺|不详|不清楚|不知道|不适用|另行\\S{0,4}|会后\\S{0,4}|(?:后续|稍后|之后|以后|回头|到时候?)(?:再)?(?:确定|确认|指定|指派|分配|安排|定|补)',
  '(?:所有|全体|全部|全员|每个|每位|人人|各位|各|相关|有关|某|某个|某位|任何|其他|各个|各相关)(?:人员?|成员|员工|同事|同学|组员|部门|团队|小组|负责人|方|工程师|组|业务方?|owner)?',
  '大家(?:一起)?|我们|咱们|他们|自己|团队|小组|本组|部门|有人|任何人|谁\\S{0,10}|责任人|负责人|值班(?:员|人|人员|同学|同事|的人|工程师)?|当班(?:人员)?|轮值|领导|老板|主管|同事们?|同学们?|新人|志愿者|公司|供应商|厂商|第三方|外包',
  '(?:后端|前端|运维|开发|研发|测试|产品|安全|网络|平台|数据|基础架构|基础设施|架构|数据库|支付|客服|业务|运营|中间件|算法|移动端|客户端|服务端|DBA|SRE|QA|IT|infra)(?:同学|同事|人员|工程师|那边|方面|侧|方)?',
  '[\\p{Script=Han}A-Za-z0-9 -]{1,12}(?:团队|小组|事业部|委员会|办公室|工作组|专项组|虚拟组|中心|部门|同事们|同学们|全体)|(?:[\\p{Script=Han}]{2,8}|[A-Za-z0-9]{2,10} ?)[组部](?:门)?',
].join('|')

const PART = `\\s*(?:${NOBODY})?[\\s.。?？!！…\\-—–_*×?]*`

/** An owner that is nobody: nothing, a dash, “TBD”, everybody, or only teams. A person among them is enough. */
export const NO_OWNER = new RegExp(
  `^(?=[^]{0,100}$)${PART}(?:(?:${BETWEEN}|\\s(?:and|or)\\s|和|与|或|及)${PART})*$`,
  'iu',
)
