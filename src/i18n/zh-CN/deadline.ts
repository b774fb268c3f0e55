import { calendar } from './calendar.ts'
import { common } from './common.ts'
import { files } from './files.ts'
import { leaks } from './leaks.ts'

/** Deadline calculator: `rules` is printed with the page, `island` goes to the calculator. */
export const deadline = {
  title: '截止时间',
  rules: {
    caption: '事后分析会议最晚什么时候举行',
    severity: common.severity,
    limit: '期限',
    calendarDays: '事件结束后第 {days} 个日历日结束前',
    businessDays: '事件结束后第 {days} 个工作日结束前',
    none: '不要求事后分析',
    otherSeverities: 'SEV-3 至 SEV-5',
  },
  island: {
    legend: '算出会议最晚日期',
    severity: common.severity,
    chooseSeverity: '选择级别',
    endedAt: '事件结束时间',
    timeZone: '时区',
    calendar: '工作日历',
    mainlandChina: '中国大陆（含调休）',
    mondayFriday: '周一至周五',
    meetingAt: '会议时间',
    optional: '可以不填',
    fromIncident: '已按当前事件填好，可以改。改动只留在这一页，不写进事件记录。',

    result: '会议最晚日期',
    /** The same with its answer, beside the fields. */
    resultIs: '会议最晚日期：{date}',
    notReady: '计算器还没准备好，先按下表数日子。',
    failed: '没能载入计算日期的文件。检查网络，再改一栏就会重试；或者按下表数日子。',
    askSeverity: '选择严重级别。',
    askEndedAt: '填写事件结束的日期和时间，年份从 2000 到 2099。',
    askTimeZone: '填写 IANA 时区名，例如 Asia/Shanghai。',
    none: '{severity} 不要求事后分析：没有会议期限，也不用开会。',
    left: '还剩 {time}',
    overdue: '超时 {time}',
    provisional: '暂定：这里没有 {years} 年的放假调休安排，只按周末推算。安排公布后再核对。',
    unsettled: '{year} 年的元旦安排还没有公布，可能调动 12 月 29 日至 31 日。公布后再核对。',

    days: '逐日计数',
    counted: '第 {number} 天',
    weekend: '周末',
    makeUpWorkday: '调休上班',
    ownWorkday: '{name}，上班',
    tentative: '暂定',

    review: '审阅链接',
    reviewHint: '填写会议时间，看审阅链接最晚什么时候发出（会前 24 小时）。',
    reviewAt: '会前 24 小时发出审阅链接',
    reviewRest: '注意：这天休息（{reason}），可能没人审阅。提前到工作日发。',
    reviewUnknown: '注意：这里没有 {year} 年的放假调休安排，这天可能休息。',
    reviewPast: '这个时间已经过了，现在就发。',
    reviewShort: '注意：留给审阅的时间不到 24 小时。会议能推就推到后面的工作日，不能推就写完马上发链接。',
    meetingRest: '注意：会议这天休息（{reason}），大家可能来不了。',
    meetingUnknown: '注意：这里没有 {year} 年的放假调休安排，会议这天可能休息。',
    askMeetingAt: '填写会议的日期和时间，年份从 2000 到 2099。',
    meetingLate: '注意：会议晚于最晚日期 {date}，把会议提前。',
    meetingEarly: '注意：会议早于事件结束时间，改到结束之后。',

    proposal: '建议会议时间',
    proposalWhy: '在工作时间里（{from}–{to}），期限之前，会前留出 24 小时审阅。',
    proposalLate: '期限已经过了，这是最早的合适时间。',
    proposalRest: '期限之前没有别的工作时间了，只能在休息日开。',
    proposalShort: '期限之前凑不出 24 小时审阅，写完马上发链接。',
    useProposal: '用这个时间',
    drill:
      '这是演练：不要求事后分析，没有期限，结束后看演练回顾就够。想把流程练完，就按下面的日期走；日历和文档里都标着“演练”。',

    assumeCalendarDays:
      '第 0 天是事件结束当天 {date}（{timeZone}），从次日起数 {days} 个日历日，会议在最后一天结束前举行{clocks}。',
    assumeBusinessDays:
      '第 0 天是事件结束当天 {date}（{timeZone}），从次日起按“{calendar}”数 {days} 个工作日，会议在最后一天结束前举行{clocks}。',
    twice: common.twice,
    passes: common.passes,
    clockSkipped: '；{field} {time} 被当地拨快的时钟跳过，按 {used} 算',
    clockRepeated: '；{field} {time} 因当地拨慢时钟出现两次，没选是哪一次之前按第一次算',

    sentence: '{severity} 事后分析会议最晚在 {date}结束前举行（时区 {timeZone}）{provisional}{meeting}。',
    sentenceProvisional: '，暂定，缺 {years} 年的放假调休安排',
    sentenceMeeting: '；会议定在 {meeting}，审阅链接 {review} 前发出',
    copy: '复制这句话',
    copied: common.copied,
    copyFailed: '浏览器不让复制。选中上面这句话，手动复制。',

    downloads: { meeting: '下载日历', review: '下载审阅提醒', 'last-day': '下载最晚日期' },
    downloadHint:
      '会议（30 分钟）、会前 24 小时的审阅提醒和最晚日期各一个文件，都带提醒。没填会议时间，就按建议的时间写成拟定。改了时间再下载一次，打开新文件会替换原来的日程；日历里要是出现两个，删掉旧的。',
    downloadFailed: '没能载入生成日历的文件。检查网络后再试一次。',
    quietFiles: { meeting: '会议', review: '提醒', 'last-day': '最后一天' },
    fileNames: { meeting: '事后分析会议', review: '审阅提醒', 'last-day': '最晚日期' },
    drillFile: '演练',
    leakPlaces: {
      title: '事件名称',
      guests: '邀请名单',
    },
    leaks,
    files,
    calendarFile: calendar,
  },
}
