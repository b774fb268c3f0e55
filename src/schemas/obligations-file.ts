import { existsSync, readFileSync } from 'node:fs'
import type { z } from 'astro/zod'
import type { Obligation, ObligationStage } from '../domain/reporting/obligation.ts'
import type { Locale } from '../i18n/languages.ts'
import {
  amountOf,
  type ObligationsFile,
  obligationsSchema,
  type OwnObligations,
  ownObligationsSchema,
} from './obligations.ts'
import { localize, type Written } from './organization-file.ts'
import { OWN_FOLDER } from './own-folder.ts'
import { readYaml } from './yaml-file.ts'

/** The clocks that Poise ships, from the project's root. */
export const OBLIGATIONS_FILE = 'src/content/obligations.yaml'

/** What a company adds to them. It needn't exist. */
export const OWN_OBLIGATIONS_FILE = `${OWN_FOLDER}/obligations.yaml`

/** Both files, read. */
export interface Obligations extends ObligationsFile {
  own: OwnObligations
}

/**
 * Reads the clocks, and what a company adds to them.
 * @throws {Error} one sentence for each wrong value: the file and the line in which it stands, its place, what to write
 */
export function parseObligations(shipped: Written, own: Written | undefined, locales: readonly Locale[]): Obligations {
  const ours = read(shipped, obligationsSchema(locales))
  const shippedIds = ours.clocks.map(({ id }) => id)
  const places = [...new Set(ours.clocks.map(({ jurisdiction }) => jurisdiction))]
  return {
    ...ours,
    own: read(own ?? { file: OWN_OBLIGATIONS_FILE, text: '{}' }, ownObligationsSchema(shippedIds, places, locales)),
  }
}

/**
 * The clocks of this build: ours, with what a company adds.
 * @throws {Error} as `parseObligations`
 */
export function obligations(locales: readonly Locale[]): Obligations {
  const written = (file: string): Written => ({ file, text: readFileSync(file, 'utf8') })
  const own = existsSync(OWN_OBLIGATIONS_FILE) ? written(OWN_OBLIGATIONS_FILE) : undefined
  return parseObligations(written(OBLIGATIONS_FILE), own, locales)
}

function read<T extends z.ZodType>({ file, text }: Written, schema: T): z.infer<T> {
  const yaml = readYaml(text, file)
  const result = schema.safeParse(yaml.values ?? {})
  if (result.success) return result.data
  const sentences = result.error.issues.map((issue) => {
    const path = issue.path.map(String)
    const whole = [...path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])]
    return `${file}:${yaml.lineOf(whole)}: ${path.length > 0 ? path.join('.') : 'The file'} ${issue.message}`
  })
  throw new Error(sentences.join('\n'))
}

type StageRow = ObligationsFile['clocks'][number]['stages'][number]

function stageIn({ name, duration, orEarlier, weekend, ...rest }: StageRow, locale: Locale): ObligationStage {
  const amount = amountOf(duration)
  return defined<ObligationStage>({
    ...rest,
    name: localize(name, locale),
    weekend,
    amount,
    orEarlier: orEarlier && { from: orEarlier.from, hours: amountOf(orEarlier.duration) ?? 0 },
  })
}

/**
 * The clocks in one language: those that a company says may apply to it, or all, and those of its contracts first.
 */
export function obligationsIn({ clocks, own }: Obligations, locale: Locale): Obligation[] {
  const chosen = own.apply ? clocks.filter(({ id }) => own.apply?.includes(id)) : clocks
  const contracts = own.contracts.map((contract): Obligation =>
    defined<Obligation>({
      id: contract.id,
      jurisdiction: 'contract',
      instrument: localize(contract.name, locale),
      article: '',
      binds: '',
      trigger: contract.trigger ? localize(contract.trigger, locale) : '',
      to: localize(contract.to, locale),
      stages: contract.stages.map((stage) => stageIn(stage, locale)),
      outage: 'maybe' as const,
      certainty: 'own' as const,
      zone: contract.zone,
      content: 'form',
      source: contract.source,
    }),
  )
  return [
    ...contracts,
    ...chosen.map(({ stages, ...clock }): Obligation =>
      defined<Obligation>({
        ...clock,
        instrument: localize(clock.instrument, locale),
        binds: localize(clock.binds, locale),
        trigger: localize(clock.trigger, locale),
        to: localize(clock.to, locale),
        caveat: clock.caveat && localize(clock.caveat, locale),
        zone: clock.zone ?? own.zones[clock.jurisdiction],
        stages: stages.map((stage) => stageIn(stage, locale)),
      }),
    ),
  ]
}

/** What may be missing may also be said to be absent; what has to be there is asked for by the compiler. */
type MaybeAbsent<T> = { [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K] }

/** A copy without what is absent. */
function defined<T extends object>(values: MaybeAbsent<T>): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T
}
