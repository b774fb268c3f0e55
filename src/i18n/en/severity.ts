import type { severity as zhCN } from '../zh-CN/severity.ts'

/** The severity chooser. */
export const severity: typeof zhCN = {
  title: 'Three questions',
  lead: 'Answer each question. The level in parentheses is the minimum for that answer; the most severe one wins. If something critical is broken and many customers are affected, it’s a SEV-1. Not sure? Choose “Not sure”.',
  island: {
    result: 'Level: {severity}',
    atLeast: 'at least {severity}',
    beside: '(at least {severity})',
    because: 'Because: {reasons}.',
    reasonGap: '; ',
    more: 'There is more to answer. It can only make the level more severe.',
    anyone: 'Even below SEV-2: if you think that it needs an incident response, treat it as a SEV-2.',
    read: 'How to respond to a {severity}',
    clear: 'Start over',
    questions: {
      broken: 'What is broken?',
      customers: 'How many customers’ use is affected?',
      course: 'Which way is it going?',
    },
    answers: {
      broken: {
        data: 'There is a vulnerability that would expose customer data',
        core: 'The {coreFlow}, {customerAction}, the web application or the monitoring that detects major incidents is severely impaired',
        part: 'Some functionality is lost, or a service has no redundancy left',
        small: 'Something is slow, a single host has failed, or a delayed or scheduled job has',
        cosmetic: 'It’s cosmetic, or a defect that doesn’t affect availability now',
        unsure: 'Not sure',
      },
      customers: {
        many: 'Many customers',
        some: 'A few customers, or the impact is minor',
        none: 'No customer is affected',
        unsure: 'Not sure',
      },
      course: {
        breach: 'It has been severe for a long time, in breach of the SLA',
        worsening: 'Left alone, it will get worse',
        stable: 'It’s stable or improving',
        unsure: 'Not sure',
      },
    },
  },
}
