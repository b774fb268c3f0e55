import { SURNAMES } from './surnames.ts'

/** What parts several owners, or a name from the team it stands with. */
const BETWEEN = '[,，、;；/／|()（）:：+&]'

/** Words that stand for nobody, for everybody, or for whoever turns up. */
const NOBODY = [
  '(?:tbd|tba|tbc|todo)(?: .{1,40})?|n\\/?a|nil|none|(?:no ?one|nobody)(?: yet| so far| for now)?|unknown|unassigned|unowned|open|pending|later|vacant|empty|undecided|unclear|not (?:yet|assigned|decided|known)(?: \\w+)?|to be (?:\\w+)|(?:still )?(?:needs?|need) (?:an )?owner|owner(?: needed)?|volunteers?(?: needed| wanted)?|help wanted',
  'some(?:one|body)(?: .{1,30})?|any(?:one|body)(?: .{1,30})?|every(?:one|body)(?: .{1,30})?|all(?: of us| hands| teams?| engineers| \\w+s)?|who ?ever(?: .{1,40})?|who|us|we|ourselves|they|them|both|each team|the person .{1,40}|a (?:volunteer|person|colleague|developer|engineer)',
  '@?(?:all|here|channel|everyone|oncall|on-call|team|group|所有人|全体成员?)',
  '@(?:[\\w.]+[-_])*(?:on-?call|team|ops|devops|devs?|sres?|eng|engineering|engineers|group|squad|guild|infra|platform|backend|frontend|data|dbas?|security|support|network|qa|leads)',
  "(?:[\\w&]+[-_ ])+on-?call|(?:primary|secondary|current|next|this week[’']?s|today[’']?s|the) (?:on-?call|shift|rotation|sprint)(?: .{1,20})?|on-?call .{1,20}|(?:the )?(?:next|first|one|people|folks|engineer|person)(?: \\w+)? (?:who|that|to|available|free|on (?:call|shift|duty)).{0,30}",
  "(?:to |will |we[’']ll |let[’']s |still )?(?:be )?(?:decided?|discuss(?:ed)?|assign(?:ed)?|determined?|picked?|choose|chosen|clarif(?:y|ied)|agreed?|settled?|figured? out|sort(?:ed)? out|see|ask|find|looking for|waiting (?:for|on)|depends)(?: (?:at|in|on|by|later|after|who|below|above|with|an?|the|for|during|next|tomorrow|soon|ticket|owner|someone|it|up) ?.{0,40})?|same as \\w+|ditto|as above|rotating|shared|joint|various|several|multiple|many|volunteer .{1,30}|(?:hiring|new hire)",
  '(?:the |our |an? )?(?:(?:tech|team|engineering|product|project|on-?call|duty|network|database|platform|security|release|incident|site|reliability|qa|support|senior|staff|data|backend|frontend|shift|it)[ -]){0,3}(?:manager|lead|owner|engineer|developer|administrator|admin|architect|commander|director|contractor|scribe|pm|em|cto|vp)',
  '(?:the |our )?(?:company|management|leadership|vendor|supplier|on-?call(?: (?:engineer|person|rotation))?|engineering|engineers?|developers?|devs?|ops|operations|devops|sre|sres|dba|dbas|qa|it|infra(?:structure)?|platform|backend|back-end|frontend|front-end|security|network(?:ing)?|database|data|support|product|payments|mobile|legal|marketing|sales|storage|cloud|billing|identity|search|hardware|facilities)(?: (?:engineers|developers|people|folks|staff|ops))?',
  "(?:the |our |whole |entire |all )*(?:[\\w/&’'-]+ ){0,3}(?:team|group|squad|department|dept\\.?|org|guild|crew|tribe|committee|staff|folks|unit)",
  '(?:the |our |all )(?:[\\w/&-]+ ){0,3}(?:teams|groups|squads|departments|people)',
  '待(?:(?:[定议补填招聘查办选岗领]|分[配派]|指[派定]|确[认定]|认领|安排|讨论|商|落实|协调|明确|推举|公布|通知|沟通|评估)\\S{0,3})?|看(?:谁|情况|排期)\\S{0,3}|再议|再说|再定|[尚未]\\S{1,5}|还没\\S{0,6}|暂\\S{0,5}|无|无人|没有?|没人|没有人|空|空缺|不详|不清楚|不知道|不适用|另行\\S{0,4}|会后\\S{0,4}|(?:后续|稍后|之后|以后|回头|到时候?)(?:再)?(?:确定|确认|指定|指派|分配|安排|定|补)',
  '(?:所有|全体|全部|全员|每个|每位|人人|各位|各|相关|有关|某|某个|某位|任何|其他|各个|各相关)(?:人员?|成员|员工|同事|同学|组员|部门|团队|小组|负责人|方|工程师|组|业务方?|owner)?',
  '大家\\S{0,4}|我们|咱们|他们|自己|团队|小组|本组|部门|有人|任何人|谁\\S{0,10}|责任人|负责人|(?:[当本下每]\\S|轮|运维|[一二]线|\\S{0,4}组)?(?:值班|当班|当值|轮值|轮班) ?(?:[员人长]|人员|的?同[学事]|的人|工程师|SRE|DBA|运维)?|全[组队班]|@?[\\p{Script=Han}A-Za-z]{2,12}群|全体\\S{1,6}|副?指挥官?|联络员|记录员|轮流\\S{0,3}|自愿\\S{0,3}|领导|老板|主管|同事们?|同学们?|新人|志愿者|(?:[\\p{Script=Han}A-Za-z]{0,6}(?:公司|供应商|厂商|运营商|第三方|外包)|(?:阿里|腾讯|华为|百度|京东)云)(?:那[边里]|方)?',
  '(?:(?:后端|前端|运维|开发|研发|测试|产品|安全|网络|平台|数据|基础架构|基础设施|架构|数据库|支付|客服|业务|运营|中间件|算法|移动端|客户端|服务端|DBA|SRE|QA|IT|infra)[ +]*){1,2}(?:同学|同事|人员|工程师|[那这]边(?:的人|的?同[学事])?|方面|侧|方|值班[人员]?)?',
  // Whoever holds an office; with a surname before it, it is one person.
  '[各\\p{Script=Han}A-Za-z]{2,8}(?:业务线|产品线|条线|负责人|经理|主管|总监|[组团]长|接口人|管理员)',
  // A unit of a company; what begins with a surname and is as short as a name is one person.
  `(?![${SURNAMES}]\\p{Script=Han}{1,2}(?!\\p{Script=Han}))[A-Za-z0-9]{0,10} ?\\p{Script=Han}{1,8}[科处室局股班队课站院所厂司台会办组部端线侧](?:的?(?:同[学事]|人员?|老师|小?伙伴|负责人)们?|[那这]边)?|[一二三]线(?:支持|运维|客服)?|[甲乙]方|客户`,
  '\\S{0,4}(?:开会|会上|会后|例会|下[周月次]|排期)\\S{0,2}(?:再?[说议看定])',
  '[\\p{Script=Han}A-Za-z0-9 -]{1,12}(?:团队|小组|事业部|委员会|办公室|工作组|专项组|虚拟组|中心|部门|同事们|同学们|全体)|(?:[\\p{Script=Han}]{2,8}|[A-Za-z0-9]{2,10} ?)[组部](?:门)?',
].join('|')

const PART = `\\s*(?:${NOBODY})?[\\s.。?？!！…\\-—–_*×?]*`

/** An owner that is nobody: nothing, a dash, “TBD”, everybody, or only teams. A person among them is enough. */
export const NO_OWNER = new RegExp(
  `^(?=[^]{0,100}$)${PART}(?:(?:${BETWEEN}|\\s(?:and|or)\\s|和|与|或|及)${PART})*$`,
  'iu',
)
