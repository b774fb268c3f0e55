import { SEVERITIES, type Severity } from '../log/entry.ts'

/** The three questions, and what may be answered. `unsure` is an answer: it counts as the worst that it may hide. */
export const SEVERITY_QUESTIONS = {
  broken: ['data', 'core', 'part', 'small', 'cosmetic', 'unsure'],
  customers: ['many', 'some', 'none', 'unsure'],
  course: ['breach', 'worsening', 'stable', 'unsure'],
} as const

/** One of the three questions. */
export type SeverityQuestion = keyof typeof SEVERITY_QUESTIONS
/** What was answered so far; a question that nobody has answered is absent. */
export type SeverityAnswers = { [Q in SeverityQuestion]?: (typeof SEVERITY_QUESTIONS)[Q][number] }

/** A level and the questions whose answers led to it, in the order in which they are asked. */
export interface SeverityChoice {
  severity: Severity
  because: SeverityQuestion[]
  /** Whether all three questions are answered; until then the level can only become more severe. */
  isFinal: boolean
}

/** The least severe level that an answer allows on its own; the criteria of the severity levels page. */
const AT_LEAST: { [Q in SeverityQuestion]: Record<(typeof SEVERITY_QUESTIONS)[Q][number], number> } = {
  broken: { data: 1, core: 2, part: 3, small: 4, cosmetic: 5, unsure: 2 },
  customers: { many: 2, some: 3, none: 5, unsure: 2 },
  course: { breach: 1, worsening: 3, stable: 5, unsure: 3 },
}

/**
 * The level that fits the answers: the most severe of what each allows, because in doubt the worse level counts. What
 * is critical and touches many customers is a SEV-1, though each alone is a SEV-2.
 * @returns `undefined` while nothing is answered
 */
export function chooseSeverity(answers: SeverityAnswers): SeverityChoice | undefined {
  const given = (Object.keys(SEVERITY_QUESTIONS) as SeverityQuestion[]).flatMap((question) => {
    const level = levelOf(answers, question)
    return level === undefined ? [] : [{ question, level }]
  })
  if (given.length === 0) return undefined
  const isFinal = given.length === Object.keys(SEVERITY_QUESTIONS).length
  const worst = Math.min(...given.map(({ level }) => level))
  const both = given.filter(({ question, level }) => question !== 'course' && level === 2)
  if (worst === 2 && both.length === 2)
    return { severity: 'SEV-1', because: both.map(({ question }) => question), isFinal }
  return {
    severity: SEVERITIES[worst - 1] as Severity,
    because: given.filter(({ level }) => level === worst).map(({ question }) => question),
    isFinal,
  }
}

function levelOf(answers: SeverityAnswers, question: SeverityQuestion): number | undefined {
  const answer = answers[question]
  return answer && (AT_LEAST[question] as Record<string, number>)[answer]
}

/** The level that an answer stands for on its own, to print beside it. */
export function severityOfAnswer<Q extends SeverityQuestion>(
  question: Q,
  answer: (typeof SEVERITY_QUESTIONS)[Q][number],
): Severity {
  return SEVERITIES[(AT_LEAST[question][answer] as number) - 1] as Severity
}
