import { useRef, useState } from 'preact/hooks'
import {
  CONTRACT_FIELDS,
  type ContractProblem,
  type ContractTexts,
  readContract,
} from '../../domain/reporting/contract-fields.ts'
import { fill } from '../../i18n/format.ts'
import { noteContract } from '../../stores/reporting.ts'
import { retract } from '../../stores/retract.ts'
import { askFirst } from '../../stores/stale.ts'
import { answer } from '../../stores/toast.ts'
import { overLimit } from '../over-limit.ts'
import { refusalText } from '../refusal-text.ts'
import { rest } from '../rest.ts'
import type { ReportingWords } from './reporting-words.ts'
import type { ReportingForm } from './use-reporting-form.ts'

/** Fields that hold a choice; they stay for the next contract, as the zone does. */
const STAY: readonly (keyof ContractTexts)[] = ['counting', 'from', 'zone', 'rolls']

/** What is typed of a contract's clock, and what adds it to the incident. */
export function useContractForm(form: ReportingForm, t: ReportingWords) {
  const [problem, setProblem] = useState('')
  const resting = useRef(false)
  const written = useRef('')
  const texts = Object.fromEntries(
    CONTRACT_FIELDS.map((field) => [field, form.typed(`contract.${field}`)]),
  ) as unknown as ContractTexts
  const type = (field: keyof ContractTexts, text: string) => {
    setProblem('')
    form.type(`contract.${field}`, text)
  }
  const add = () => {
    if (resting.current) return
    const contract = readContract(texts)
    if ('problem' in contract) return setProblem(problemText(contract.problem, t))
    const { name, ...said } = contract
    const duration = fill(t.durations[contract.counting], { amount: contract.amount })
    const label = fill(t.contract.label, { name, duration, start: t.starts[contract.from] })
    askFirst(
      () => {
        written.current = noteContract({ ...said, label }).id
      },
      (refusal) => {
        setProblem(refusalText(refusal, t))
        if (refusal) return
        const entry = written.current
        answer(fill(t.saved, { what: label }), () => retract(entry))
        for (const field of CONTRACT_FIELDS) if (!STAY.includes(field)) form.type(`contract.${field}`, '')
        rest(resting)
      },
    )
  }
  return { texts, type, add, problem }
}

function problemText(problem: ContractProblem, t: ReportingWords): string {
  if (problem.kind === 'long') return overLimit(problem.text, problem.limit, t.contract[problem.field], t)
  return t.contract.problems[problem.kind]
}
