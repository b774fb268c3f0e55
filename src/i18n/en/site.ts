import type { site as zhCN } from '../zh-CN/site.ts'
import { common } from './common.ts'
import { incident } from './incident.ts'
import { statuses } from './statuses.ts'

/** The frame around every page. `ownName` and `ownVersion` say, in this language, that the page is there in it. */
export const site: typeof zhCN = {
  name: 'Poise',
  tagline: 'Incident-response runbook',
  description:
    'An incident-response runbook to read in calm times and use when things break. Checked steps become the timeline; the timeline becomes the postmortem.',
  mainNavigation: 'Main',
  sectionNavigation: 'Pages of this section',
  thumbBar: 'Shortcuts for the thumb',
  onThisPage: 'On this page',
  previousPage: '← {title}',
  nextPage: '{title} →',
  reviewed: 'Last reviewed: {date}',
  reviewOld: 'Nobody has reviewed this page for over a year. It may be out of date.',
  glossary: 'Glossary',
  editPage: 'Edit this page',
  skipToContent: 'Skip to content',
  notLoaded:
    'It couldn’t be loaded and nothing was done. Check the network and press again; if that doesn’t help once it works, reload this page.',
  waiting: 'Got it. It’s done as soon as the page has loaded; keep it open.',
  tooOld:
    'This browser is too old: you can read the guide, but nothing will be recorded. Use Chrome {chrome}, Edge {edge}, Firefox {firefox}, Safari {safari}, or a newer version.',
  ownName: 'EN',
  ownVersion: 'EN: English version of this page',
  notInLanguage: 'EN: this page isn’t in English. Go to “{title}”',
  home: 'Home',
  onlyHere: 'This page is in English only.',
  localRecord:
    'Local record: what you check and type here stays in this device’s browser until you hand it over yourself.',
  sections: {
    before: 'Before',
    during: 'During',
    after: 'After',
    training: 'Training',
    oncall: 'On call',
    resources: 'Resources',
    crisis: 'Crisis',
    'getting-started': 'Getting started',
  },
  sectionLead: {
    before: 'While nothing is broken: what counts as an incident, how bad it is, who does what.',
    during: 'Something broke. Start here, one step at a time.',
    after: 'Once the call is over: clean up, write the postmortem, meet, follow through.',
    training: 'What each role must be able to do, and how to practice it.',
    oncall: 'What being on call asks of you, what it doesn’t, and when an alert may wake someone.',
    resources: 'Chat commands, anti-patterns and further reading.',
    crisis: 'For when an incident is so large that the whole company responds.',
  },
  doors: {
    question: 'What’s going on?',
    during: 'It’s happening now',
    duringText: 'Something is broken. Open the checklist and work through your role, step by step.',
    after: 'It just ended',
    afterText: 'See by when the meeting has to be held, and write the postmortem section by section.',
    learn: 'I want to learn',
    learnText: 'Nothing is broken. Learn the process and practice your role.',
  },
  doorLine: {
    unnamed: common.unnamed,
    hours: incident.bar.hours,
    minutes: incident.bar.minutes,
    ended: 'Lasted {span}',
    commander: 'Commander {name}',
    goOn: 'go on with your next step',
    postmortem: 'write the postmortem ({status})',
    statuses,
  },
  homeContact: 'Need to page someone?',
  notFoundTitle: 'There is no such page',
  notFoundText: 'The address may be mistyped, or the page has moved. If an incident is under way, go straight to:',
  notFoundHome: 'Back to the home page',
}
