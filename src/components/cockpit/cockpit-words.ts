import { LANDMARKS } from '../../guide/sections.ts'
import { pageHref } from '../../guide/addresses.ts'
import { calmPages } from '../../guide/calm-pages.ts'
import { messages } from '../../i18n/index.ts'
import { organization } from '../../schemas/organization-file.ts'
import { daysWords } from '../deadline/days-words.ts'
import { commandWords } from '../incident/bar-words.ts'
import { savingBrief } from '../incident/note-words.ts'
import { wordsFile } from '../words-file.ts'
import { FORM_WORDS, type FormWords, only, without } from './form-words.ts'
import type { Afterwards } from './WhatNextSteps.tsx'

/** What the incident page says, but for what waits behind its tabs and in its forms. */
export const cockpitWords = wordsFile('incident', async (locale) => {
  const { command, timeline, timers, todos } = messages(locale)
  return {
    head: { ...command.head, saving: await savingBrief(locale) },
    commands: commandWords(locale),
    roster: without(command.roster, FORM_WORDS.roster),
    contacts: command.contacts,
    timeline: without(timeline.island, FORM_WORDS.timeline),
    timers: without(timers, FORM_WORDS.timers),
    todos,
    tabs: command.tabs,
  }
})

/** What the forms of the incident page say, once one is opened. */
export const formWords = wordsFile('incident-forms', (locale): FormWords => {
  const { command, timeline, timers } = messages(locale)
  return {
    roster: only(command.roster, FORM_WORDS.roster),
    timeline: only(timeline.island, FORM_WORDS.timeline),
    timers: only(timers, FORM_WORDS.timers),
  }
})

/** What stands behind the tabs of the incident page: the texts of updates and the records of this device. */
export const panelWords = wordsFile('incident-panels', async (locale) => {
  const { archive, runs, team, updateTexts } = messages(locale)
  const lead = organization().team ? team.instead.archiveLead : archive.lead
  const pages = await calmPages(import.meta.env.BASE_URL, locale)
  return { archive: { ...archive, lead, runs: { ...runs.list, pages } }, updateTexts }
})

/** What follows an incident. */
export const afterwardsWords = wordsFile('incident-afterwards', async (locale): Promise<Afterwards> => {
  const href = (route: string) => pageHref(import.meta.env.BASE_URL, locale, route)
  return {
    t: messages(locale).command.whatNext,
    daysFile: await daysWords.href(locale),
    links: { steps: href(LANDMARKS.afterwards), meeting: href(LANDMARKS.process), draft: href(LANDMARKS.postmortem) },
  }
})
