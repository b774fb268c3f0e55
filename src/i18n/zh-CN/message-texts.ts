import { common } from './common.ts'

/** What fits a post on Weibo fits one on X: a Chinese character counts double there. */
const SHORT_POSTS = {
  investigating:
    '{since} 起，部分用户【症状】。我们正在处理，{next} 前再更新（{zone}）。后续都跟在这条下面，也可以看状态页：{status}',
  identified:
    '影响【没有变化，或变成什么样】。我们正在【哪类修复】，可以先【变通办法】。{next} 前再更新（{zone}）。状态页：{status}',
  monitoring: '【功能】已经恢复，【功能】仍有【症状】。我们在观察，{next} 前再更新（{zone}）。状态页：{status}',
  resolved:
    '{since} 到 {ended}（{zone}），部分用户【症状】，现在已完全恢复。需要你补做：【无，或写明】。详情：{status}',
  long: '【症状】还在处理，恢复比预想的复杂。从现在起每【间隔】更新一次，有变化随时说。下次更新：{next}（{zone}）。状态页：{status}',
  retracted: '更正：我们查过了，【时间】提到的问题没有影响到用户。我们看到的是【现象】。原来那条保留，供对照。',
}

/**
 * The messages, by channel and stage. What stands in 【】 is a gap for the sender. None promises a recovery time, and none
 * goes out that says more than is known. On the status page, in an email and on WeChat the first line is the title.
 */
export const messageTexts = {
  drill: common.drillMark,
  missing: {
    since: '【时间】',
    ended: '【结束】',
    next: '【时间】',
    now: '【时间】',
    severity: '【级别】',
  },
  answer: '我们知道了，正在处理，最新情况见状态页。',
  quietAnswer: '我记下了，转给负责的同事。',
  texts: {
    'status-page': {
      investigating: '【功能】【症状】\n从 {since} 起，部分用户【症状】。我们正在查，{next} 前再更新（{zone}）。',
      identified:
        '【功能】【症状】\n影响【没有变化，或变成什么样】。我们正在【回滚、扩容、切换等哪类修复】。在此之前可以【变通办法】。{next} 前再更新（{zone}）。',
      monitoring:
        '【功能】已恢复，仍在监测\n【功能】已经恢复；【功能】仍有【症状】。【要不要重试、重新登录】。我们在观察，{next} 前再更新（{zone}）。',
      resolved:
        '【功能】已完全恢复\n{since} 到 {ended}（{zone}），【范围】的用户【症状】，现在已完全恢复。数据丢失：【无，或写明】。需要你补做：【无，或写明】。',
      long: '【功能】【症状】\n恢复比预想的复杂，我们仍在处理。现在的影响是【影响】。从现在起每【间隔】更新一次，有变化随时说。下次更新：{next}（{zone}）。',
      retracted:
        '更正：【功能】没有受影响\n我们查过了，【时间】提到的问题没有影响到用户。我们看到的是【现象】。之前的消息保留，供对照。',
      maintenance:
        '【功能】的维护要延长\n原定【时间】结束的维护要延长。受影响的是【功能】，现在【能用和不能用的】。{next} 前再更新（{zone}）。',
    },
    wechat: {
      investigating:
        '【功能】【症状】，最新情况见状态页\n从 {since} 起，部分用户【症状】，我们正在处理。\n最新情况见状态页：{status}',
      resolved:
        '【功能】已完全恢复\n{since} 到 {ended}（{zone}），部分用户【症状】，现在已完全恢复。\n详情见状态页：{status}',
    },
    weibo: SHORT_POSTS,
    x: SHORT_POSTS,
    phone: {
      investigating: '我们已经知道【功能】【症状】，正在处理。最新情况请看官网的服务状态页。其他问题，请不要挂机。',
      identified:
        '我们已经知道【功能】【症状】，正在【哪类修复】。可以先【变通办法】。最新情况请看官网的服务状态页。其他问题，请不要挂机。',
      monitoring: '【功能】已经恢复，我们还在观察。最新情况请看官网的服务状态页。仍有问题，请不要挂机。',
    },
    banner: {
      investigating: '【功能】【症状】，我们正在处理。最新情况见状态页。',
      identified: '【功能】【症状】，我们正在【哪类修复】。最新情况见状态页。',
      monitoring: '【功能】已经恢复，我们在观察。最新情况见状态页。',
      long: '【功能】仍然【症状】，我们还在处理。最新情况见状态页。',
      maintenance: '【功能】的维护要延长，{next} 前再更新。详情见状态页。',
    },
    email: {
      investigating:
        '【功能】【症状】：{now} 的情况\n从 {since} 起，你的【功能】【症状】。我们正在【动作】。\n你现在可以【变通办法】；需要你做的：【无，或写明】。\n最新情况见 {status}，下次更新 {next}（{zone}）。',
      identified:
        '【功能】【症状】：有变化\n从 {since} 开始的问题，对你的影响现在是【影响】。我们正在【动作】。\n你现在可以【变通办法】；需要你做的：【无，或写明】。\n最新情况见 {status}，下次更新 {next}（{zone}）。',
      resolved:
        '【功能】已完全恢复\n{since} 到 {ended}（{zone}），你的【功能】【症状】，现在已完全恢复。\n数据丢失：【无，或写明】。需要你补做：【无，或写明】。\n详情见 {status}。',
    },
    push: {
      investigating: '【功能】【症状】，我们正在处理。最新情况见状态页。',
      resolved: '【功能】已完全恢复。【要不要重试、重新登录】。',
    },
    sms: {
      investigating:
        '【{company}】【功能】从 {since} 起【症状】，正在处理。可先【变通办法】。进展请打开 App 看“服务状态”。',
      resolved: '【{company}】【功能】已完全恢复。【要不要重试、重新登录】。详情请打开 App 看“服务状态”。',
    },
    account: {
      investigating:
        '【称呼】：{since} 起，贵司的【功能】【症状】，规模是【数字】。我们正在【动作】，【时间】再联系你。这件事由我对接：【姓名、电话】。',
      identified:
        '【称呼】：{since} 开始的问题，对贵司的影响现在是【影响】。我们正在【动作】；你们可以先【变通办法】。【时间】再联系你。这件事由我对接：【姓名、电话】。',
      resolved:
        '【称呼】：{since} 到 {ended}（{zone}），贵司的【功能】【症状】，现在已完全恢复。数据丢失：【无，或写明】。需要你们补做：【无，或写明】。有疑问找我：【姓名、电话】。',
    },
    partners: {
      investigating:
        '{since} 起，我们的【接口】【症状】，对你们系统的影响是【影响】。请【停推送、切通道、重放】。技术联系人：【姓名、电话】。下次更新：{next}（{zone}）。',
      resolved:
        '{since} 到 {ended}（{zone}），我们的【接口】【症状】，现在已完全恢复。请【恢复推送、切回、重放】。技术联系人：【姓名、电话】。',
    },
    macro: {
      investigating:
        '你看到的【症状】，我们也看到了。【与状态页相同的一句现状】。现在可以先【变通办法】；在 {status} 订阅，有进展会收到通知。（版本：{now}）',
      identified:
        '你看到的【症状】，我们也看到了。【与状态页相同的一句现状】。我们正在【哪类修复】；现在可以先【变通办法】。在 {status} 订阅，有进展会收到通知。（版本：{now}）',
      monitoring:
        '【功能】已经恢复，【要不要重试、重新登录】。我们还在观察；仍有【症状】，把时间和截图发给我们。在 {status} 订阅，有进展会收到通知。（版本：{now}）',
      resolved:
        '{since} 到 {ended}（{zone}）的【症状】已完全恢复。需要你补做：【无，或写明】。还有问题，把时间和截图发给我们。（版本：{now}）',
    },
    'all-staff': {
      investigating:
        '{since} 起，【谁】【症状】，级别 {severity}。进展只看 {internal}。\n不要对外说：截图、内部系统名、原因、恢复时间。客户问起，就答：“{answer}”',
      identified:
        '有变化：【谁】现在【影响】，级别 {severity}。进展只看 {internal}。\n不要对外说：截图、内部系统名、原因、恢复时间。客户问起，就答：“{answer}”',
      resolved:
        '{since} 开始的问题，指挥官确认已完全恢复。还要做的：【无，或写明】。后续只看 {internal}。\n不要对外说：截图、内部系统名、原因。客户要书面说明或赔偿，转给客服负责人。',
    },
  },
}
