import type { messageTexts as zhCN } from '../zh-CN/message-texts.ts'
import { common } from './common.ts'

/**
 * The messages, by channel and stage. What stands in square brackets is a gap for the sender. None promises a recovery
 * time, and none goes out that says more than is known. On the status page, in an email and on WeChat the first line is the title.
 */
export const messageTexts: typeof zhCN = {
  drill: common.drillMark,
  missing: {
    since: '[time]',
    ended: '[end]',
    next: '[time]',
    now: '[time]',
    severity: '[severity]',
  },
  answer: 'We know and are working on it. The latest is on our status page.',
  quietAnswer: 'I have noted it and will pass it on to the person responsible.',
  texts: {
    'status-page': {
      investigating:
        '[Feature] [symptom]\nSince {since}, some users [symptom]. We are investigating. Next update by {next} ({zone}).',
      identified:
        '[Feature] [symptom]\nThe impact [is unchanged, or what changed]. We are [rolling back, adding capacity, failing over]. Until then you can [workaround]. Next update by {next} ({zone}).',
      monitoring:
        '[Feature] works again; we are monitoring\n[Feature] works again; [feature] still [symptom]. [Whether to retry or sign in again]. We are monitoring. Next update by {next} ({zone}).',
      resolved:
        '[Feature] has fully recovered\nFrom {since} to {ended} ({zone}), [who] [symptom]. It has fully recovered. Data lost: [none, or what]. What you have to do: [nothing, or what].',
      long: '[Feature] [symptom]\nRecovery is harder than it looked. We are still working on it. The impact now: [impact]. From now on we update every [interval], and at once if anything changes. Next update by {next} ({zone}).',
      retracted:
        'Correction: [feature] was not affected\nWe looked into the problem posted at [time], and it did not affect users. What we saw was [observation]. The earlier post stays for reference.',
      maintenance:
        'Maintenance of [feature] takes longer\nThe maintenance due to end at [time] will take longer. [Feature] is affected; right now [what works and what doesn’t]. Next update by {next} ({zone}).',
    },
    wechat: {
      investigating:
        '[Feature] [symptom]: see our status page\nSince {since}, some users [symptom]. We are working on it.\nThe latest is on our status page: {status}',
      resolved:
        '[Feature] has fully recovered\nFrom {since} to {ended} ({zone}), some users [symptom]. It has fully recovered.\nDetails are on our status page: {status}',
    },
    weibo: {
      investigating:
        'Since {since}, some users [symptom]. We are working on it; next update by {next} ({zone}). Updates: {status}',
      identified:
        'The impact [is unchanged, or what]. We are [kind of fix]. Until then: [workaround]. Next update by {next} ({zone}): {status}',
      monitoring:
        '[Feature] works again; [feature] still [symptom]. We are monitoring. Next update by {next} ({zone}): {status}',
      resolved:
        'From {since} to {ended} ({zone}), some users [symptom]. It has fully recovered. You have to: [nothing, or what]. {status}',
      long: 'Recovery is harder than it looked. From now on we update every [interval]. Next update by {next} ({zone}): {status}',
      retracted:
        'Correction: the problem posted at [time] did not affect users. What we saw was [observation]. The post stays.',
    },
    x: {
      investigating:
        'Since {since}, some users [symptom]. We are working on it; next update by {next} ({zone}). Updates follow below and on our status page: {status}',
      identified:
        'The impact [is unchanged, or what changed]. We are [kind of fix]. Until then you can [workaround]. Next update by {next} ({zone}): {status}',
      monitoring:
        '[Feature] works again; [feature] still [symptom]. We are monitoring. Next update by {next} ({zone}): {status}',
      resolved:
        'From {since} to {ended} ({zone}), some users [symptom]. It has fully recovered. What you have to do: [nothing, or what]. Details: {status}',
      long: 'Recovery is harder than it looked. From now on we update every [interval], and at once if anything changes. Next update by {next} ({zone}): {status}',
      retracted:
        'Correction: the problem posted at [time] did not affect users. What we saw was [observation]. The earlier post stays for reference.',
    },
    phone: {
      investigating:
        'We know that [feature] [symptom], and we are working on it. The latest is on our website under service status. For anything else, stay on the line.',
      identified:
        'We know that [feature] [symptom], and we are [kind of fix]. Until then, [workaround]. The latest is on our website under service status. For anything else, stay on the line.',
      monitoring:
        '[Feature] works again, and we are monitoring it. The latest is on our website under service status. If it still fails, stay on the line.',
    },
    banner: {
      investigating: '[Feature] [symptom]. We are working on it. Latest: status page.',
      identified: '[Feature] [symptom]. We are [kind of fix]. Latest: status page.',
      monitoring: '[Feature] works again. We are monitoring. Latest: status page.',
      long: '[Feature] still [symptom]. We are working on it. Latest: status page.',
      maintenance: 'Maintenance of [feature] takes longer. Next update by {next}: status page.',
    },
    email: {
      investigating:
        '[Feature] [symptom]: status at {now}\nSince {since}, your [feature] [symptom]. We are [action].\nYou can [workaround]. What you have to do: [nothing, or what].\nLatest: {status}. Next update by {next} ({zone}).',
      identified:
        '[Feature] [symptom]: what changed\nThe problem that began at {since} now affects you like this: [impact]. We are [action].\nYou can [workaround]. What you have to do: [nothing, or what].\nLatest: {status}. Next update by {next} ({zone}).',
      resolved:
        '[Feature] has fully recovered\nFrom {since} to {ended} ({zone}), your [feature] [symptom]. It has fully recovered.\nData lost: [none, or what]. What you have to do: [nothing, or what].\nDetails: {status}.',
    },
    push: {
      investigating: '[Feature] [symptom]. We are working on it. Latest: status page.',
      resolved: '[Feature] has fully recovered. [Whether to retry or sign in].',
    },
    sms: {
      investigating:
        '{company}: since {since}, [feature] [symptom]. We are working on it. Until then: [workaround]. Open the app for service status.',
      resolved: '{company}: [feature] has fully recovered. [Whether to retry]. Open the app for service status.',
    },
    account: {
      investigating:
        '[Name], since {since} your [feature] [symptom], at [numbers]. We are [action], and I will contact you again at [time]. I am your contact for this: [name, phone].',
      identified:
        '[Name], the problem that began at {since} now affects you like this: [impact]. We are [action]; you can [workaround]. I will contact you again at [time]. I am your contact for this: [name, phone].',
      resolved:
        '[Name], from {since} to {ended} ({zone}), your [feature] [symptom]. It has fully recovered. Data lost: [none, or what]. What you have to do: [nothing, or what]. For questions, I am here: [name, phone].',
    },
    partners: {
      investigating:
        'Since {since}, our [interface] [symptom]. For your systems that means [impact]. We ask you to [stop pushing, switch routes, replay]. Technical contact: [name, phone]. Next update by {next} ({zone}).',
      resolved:
        'From {since} to {ended} ({zone}), our [interface] [symptom]. It has fully recovered. We ask you to [push again, switch back, replay]. Technical contact: [name, phone].',
    },
    macro: {
      investigating:
        'We see the same [symptom] that you do. [The status page’s sentence on where it stands]. For now you can [workaround]. Subscribe at {status} to hear of progress. (Version: {now})',
      identified:
        'We see the same [symptom] that you do. [The status page’s sentence on where it stands]. We are [kind of fix]; for now you can [workaround]. Subscribe at {status} to hear of progress. (Version: {now})',
      monitoring:
        '[Feature] works again; [whether to retry or sign in again]. We are monitoring. If you still see [symptom], send us the time and a screenshot. Subscribe at {status} to hear of progress. (Version: {now})',
      resolved:
        'The [symptom] between {since} and {ended} ({zone}) is gone, and [feature] has fully recovered. What you have to do: [nothing, or what]. If anything is left, send us the time and a screenshot. (Version: {now})',
    },
    'all-staff': {
      investigating:
        'Since {since}, [who] [symptom]; it is a {severity}. Follow {internal}, nowhere else.\nDon’t share outside: screenshots, internal system names, causes, recovery times. If customers ask: “{answer}”',
      identified:
        'What changed: [who] now [impact]; it is a {severity}. Follow {internal}, nowhere else.\nDon’t share outside: screenshots, internal system names, causes, recovery times. If customers ask: “{answer}”',
      resolved:
        'The commander confirms that the problem that began at {since} is over and everything has fully recovered. Left to do: [nothing, or what]. Follow {internal}, nowhere else.\nDon’t share outside: screenshots, internal system names, causes. Requests for a written statement or compensation go to the head of support.',
    },
  },
}
