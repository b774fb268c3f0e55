import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'
import type { ArrangedDays, Arrangements, OwnDay, OwnDays } from '../domain/meeting/work-calendar.ts'
import { DEFAULT_LOCALE, type Locale } from '../i18n/languages.ts'
import type { Organization } from './organization.ts'
import { localize } from './organization-file.ts'

/** The yearly data of chinese-days. Only its data: the package's functions call every day of an unpublished year by the week. */
export const YEARS_FOLDER = 'node_modules/chinese-days/dist/years'

/** How many years go to the reader: the latest published one and the two before, so that last year is there all year round. */
const YEARS_KEPT = 3
const DAY_MS = 86_400_000

const dayName = z.string().regex(/^[^,]+,[^,]+,\d+$/)
const yearSchema = z.object({
  holidays: z.record(z.iso.date(), dayName),
  workdays: z.record(z.iso.date(), dayName),
})

/** What a day is called in each language that the data speaks. */
type DayNames = Readonly<Partial<Record<Locale, string>>> & { en: string }

/** The names as the notices print them; the data shortens some. */
const FULL_NAMES: Readonly<Record<string, DayNames>> = {
  元旦: { 'zh-CN': '元旦', en: 'New Year’s Day' },
  清明: { 'zh-CN': '清明节', en: 'Tomb-Sweeping Day' },
  劳动节: { 'zh-CN': '劳动节', en: 'Labor Day' },
  端午: { 'zh-CN': '端午节', en: 'Dragon Boat Festival' },
  中秋: { 'zh-CN': '中秋节', en: 'Mid-Autumn Festival' },
}

/**
 * The published arrangements of the latest three years, for the table that an island takes as a prop.
 * @param locale the language of the names; one that the data doesn’t speak gets the English ones
 * @throws {Error} naming the file when a year isn't in the shape that chinese-days has
 */
export function publishedArrangements(locale: Locale = DEFAULT_LOCALE, folder = YEARS_FOLDER): Arrangements {
  const years = publishedYears(folder).slice(-YEARS_KEPT)
  const sources = years.map((year) => join(folder, `${year}.json`))
  return { years, days: sources.flatMap((file) => parseYear(readFileSync(file, 'utf8'), file, locale)) }
}

/** Every year that the data has, in order. */
export function publishedYears(folder = YEARS_FOLDER): number[] {
  const files = readdirSync(folder).filter((file) => /^\d{4}\.json$/.test(file))
  return files.map((file) => Number(file.slice(0, 4))).sort((a, b) => a - b)
}

/**
 * Reads one year of chinese-days: days of one name that follow each other become one run.
 * @throws {Error} naming the file when it has another shape, or no National Day and so can't be a whole year
 */
export function parseYear(source: string, file: string, locale: Locale = DEFAULT_LOCALE): ArrangedDays[] {
  const result = yearSchema.safeParse(JSON.parse(source))
  const national = result.success && Object.values(result.data.holidays).some((name) => name.includes('国庆节'))
  if (!result.success || !national) {
    throw new Error(
      `${file}: This is not a year of holidays and workdays as chinese-days writes them. Reinstall or update chinese-days.`,
    )
  }
  return [...runs(result.data.holidays, false, locale), ...runs(result.data.workdays, true, locale)]
}

function runs(days: Record<string, string>, works: boolean, locale: Locale): ArrangedDays[] {
  const arranged: ArrangedDays[] = []
  for (const [date, value] of Object.entries(days).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [en = '', zh = ''] = value.split(',')
    const names: DayNames = FULL_NAMES[zh] ?? { 'zh-CN': zh, en }
    const name = names[locale] ?? names.en
    const last = arranged.at(-1)
    if (last?.name === name && Date.parse(date) - Date.parse(last.to) === DAY_MS) last.to = date
    else arranged.push({ from: date, to: date, works, name })
  }
  return arranged
}

/**
 * The days that an organisation adds for itself in `organization.yaml`.
 * @throws {Error} when a date is both a holiday and a workday
 */
export function ownDays({ holidays, workdays }: Pick<Organization, 'holidays' | 'workdays'>, locale: Locale): OwnDays {
  const both = holidays.find((holiday) => workdays.some((workday) => workday.date === holiday.date))
  if (both) {
    throw new Error(`organization.yaml: ${both.date} is under both holidays and workdays. Remove it from one of them.`)
  }
  const inLanguage = ({ date, name }: Organization['holidays'][number]): OwnDay => ({
    date,
    name: localize(name, locale),
  })
  return { holidays: holidays.map(inLanguage), workdays: workdays.map(inLanguage) }
}

/**
 * What is missing from the calendar on a day, as a sentence; `undefined` while nothing is.
 * The State Council publishes next year's arrangement in autumn, so from 1 December on it has to be there.
 * @param today ISO 8601 date
 */
export function missingYear(today: string, years: readonly number[]): string | undefined {
  const year = Number(today.slice(0, 4))
  const needed = today.slice(5, 7) === '12' ? year + 1 : year
  if (years.includes(needed)) return undefined
  return `The mainland China calendar has no ${needed}. Update chinese-days to a version with dist/years/${needed}.json.`
}
