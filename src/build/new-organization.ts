import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createInterface, type Interface } from 'node:readline'
import { parseArgs } from 'node:util'
import { ORGANIZATION_FILE, OWN_ORGANIZATION_FILE } from '../schemas/organization-file.ts'
import { OWN_OBLIGATIONS_FILE } from '../schemas/obligations-file.ts'
import { type Answers, answerProblem, organizationOf, QUESTIONS } from './new-answers.ts'
import { writeOwnObligations } from './own-obligations.ts'

/** Where it reads and writes. */
export interface Terminal {
  input: NodeJS.ReadableStream
  output: NodeJS.WritableStream
}

const HELP = [
  'npm run new asks for the first values of your company and writes them into your own file. With flags it asks nothing:',
  ...QUESTIONS.map(({ flag, asks, example }) => `  --${flag} '${example}'  ${asks}`),
  '  --force  Write the file anew; what stands in it is lost',
  '',
  "For example: npm run new -- --name 'Acme' --zone 'Europe/Berlin' --languages 'en'",
  '',
].join('\n')

/**
 * Asks for the first values of a company and writes them into its own file, and beside it one for its reporting clocks,
 * all of it switched off, where there is none. What a flag says isn't asked; with any flag nothing is. `--help` writes
 * nothing but what the flags are.
 * @param file where it writes the values
 * @param obligations where it writes the clocks
 * @throws {Error} a sentence, when the file is there already, a flag isn't known, or what it says is wrong
 */
export async function newOrganization(
  args: readonly string[],
  { input, output }: Terminal,
  file = OWN_ORGANIZATION_FILE,
  obligations = OWN_OBLIGATIONS_FILE,
): Promise<void> {
  const { force, help, ...flags } = flagsIn(args)
  if (help) {
    output.write(HELP)
    return
  }
  if (existsSync(file) && !force)
    throw new Error(`${file} is there already. Edit it, or write it anew with --force; what stands in it is lost then.`)
  const defaults = readFileSync(ORGANIZATION_FILE, 'utf8')
  const given = Object.entries(flags).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const answers: Answers =
    given.length > 0 ? checked(defaults, Object.fromEntries(given)) : await asked(defaults, input, output)
  writeFileSync(file, organizationOf(answers))
  output.write(`${file} is written. npm run build lists what is still our example.\n`)
  if (writeOwnObligations(obligations))
    output.write(`${obligations} is written. Take the # away from what applies to your company.\n`)
}

function flagsIn(args: readonly string[]): Record<string, string | boolean | undefined> {
  const options = Object.fromEntries(QUESTIONS.map(({ flag }) => [flag, { type: 'string' as const }]))
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, force: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    }).values
  } catch (error) {
    const flags = QUESTIONS.map(({ flag }) => `--${flag}`).join(', ')
    throw new Error(`${(error as Error).message.split('. ')[0]}. There are ${flags}, --force and --help.`)
  }
}

function checked(defaults: string, answers: Answers): Answers {
  const problems = QUESTIONS.flatMap((question) => {
    const problem = answerProblem(defaults, question, answers[question.flag] ?? '')
    return problem === undefined ? [] : [`--${question.flag}: ${problem}`]
  })
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return answers
}

/** A wrong answer is told what is wrong and asked again; where nobody answers any more, the rest stays empty. */
async function asked(defaults: string, input: Terminal['input'], output: Terminal['output']): Promise<Answers> {
  const lines = createInterface({ input, terminal: false })
  const next = lineAfterLine(lines)
  const answers: Record<string, string> = {}
  output.write('Press Enter to leave a value as our example. · 直接回车，先用示例值。\n')
  for (const question of QUESTIONS) {
    for (;;) {
      output.write(`${question.asks} (${question.example}): `)
      const answer = await next()
      if (answer === undefined) break
      const problem = answerProblem(defaults, question, answer)
      answers[question.flag] = problem === undefined ? answer : ''
      if (problem === undefined) break
      output.write(`${problem}\n`)
    }
  }
  lines.close()
  output.write('\n')
  return answers
}

/** The lines as they come, each once it is asked for; `undefined` after the last one. */
function lineAfterLine(lines: Interface): () => Promise<string | undefined> {
  const all = lines[Symbol.asyncIterator]()
  return async () => {
    const { value, done } = await all.next()
    return done ? undefined : value
  }
}
