import { CONTRACT_COUNTINGS } from '../../domain/log/entry.ts'
import { contractStart, type ContractTexts, countingOf } from '../../domain/reporting/contract-fields.ts'
import { STARTS } from '../../domain/reporting/start-kind.ts'
import type { ReportingWords } from './reporting-words.ts'
import { useContractForm } from './use-contract-form.ts'
import type { ReportingForm } from './use-reporting-form.ts'
import { ZoneField } from './ZoneField.tsx'

interface Props {
  form: ReportingForm
  /** The organization's zone, which is offered. */
  timeZone: string
  t: ReportingWords
}

/** Adds the clock of a contract to the incident: with whom, how long, from which instant, and who has to be told. */
export function ContractForm({ form, timeZone, t }: Props) {
  const { texts, type, add, problem } = useContractForm(form, t)
  const { contract: words } = t
  const line = (field: 'name' | 'amount' | 'to' | 'clause') => (
    <label class="field">
      {words[field]}
      <input
        type="text"
        inputMode={field === 'amount' ? 'numeric' : undefined}
        autocomplete="off"
        value={texts[field]}
        onInput={(event) => type(field, event.currentTarget.value)}
      />
    </label>
  )
  return (
    <details class="reporting-contract">
      <summary>{words.title}</summary>
      <form
        class="reporting-fields"
        aria-label={words.title}
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <p class="muted">{words.hint}</p>
        {line('name')}
        {line('amount')}
        <Choice field="counting" value={countingOf(texts)} options={CONTRACT_COUNTINGS} {...{ type, t }} />
        <Choice field="from" value={contractStart(texts)} options={STARTS} {...{ type, t }} />
        <ZoneField zone={texts.zone} timeZone={timeZone} onType={(zone) => type('zone', zone)} t={t} />
        {line('to')}
        {line('clause')}
        <label class="choice">
          <input
            type="checkbox"
            checked={texts.rolls === 'yes'}
            onChange={(event) => type('rolls', event.currentTarget.checked ? 'yes' : '')}
          />
          {words.rolls}
        </label>
        <button type="submit" class="button">
          {words.add}
        </button>
        <p class="problem" role="alert">
          {problem}
        </p>
      </form>
    </details>
  )
}

interface ChoiceProps<V extends string> {
  field: 'counting' | 'from'
  value: V
  options: readonly V[]
  type: (field: keyof ContractTexts, text: string) => void
  t: ReportingWords
}

function Choice<V extends string>({ field, value, options, type, t }: ChoiceProps<V>) {
  const names: Readonly<Record<string, string>> = field === 'counting' ? t.contract.countings : t.starts
  return (
    <label class="field">
      {t.contract[field]}
      <select value={value} onInput={(event) => type(field, event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
    </label>
  )
}
