/** How a sentence reads that answers a kind of question, as the build writes it: regular expressions. */
export interface KindWords {
  asks: string
  answers: string
  /** What a word means: the glossary answers. */
  isMeaning?: true
}

/** How people ask and speak in one language, as the build writes it; a line is one idea. */
export interface AskingWords {
  /** Regular expression that tells a question from a name or a phrase. */
  isQuestion: string
  /** What a question is made of beside its subject, with spaces between. */
  fillers: string
  /** The first that fits counts. */
  kinds: readonly KindWords[]
  /** On each line what people say, an arrow, and what the guide says for it: `老板, 领导 > 高管`. */
  alike: string
}

/** What a kind of question asks for, and how a sentence that answers it reads. */
export interface QuestionKind {
  asks: RegExp
  answers: RegExp
  isMeaning: boolean
}

/** The ways to ask and to speak of one language, ready to be looked up. */
export interface Asking {
  isQuestion(query: string): boolean
  kindOf(query: string): QuestionKind | undefined
  /** Whether a word only asks. */
  isFiller(word: string): boolean
  /** All that only asks, for whoever cuts a text at it. */
  fillers: ReadonlySet<string>
  /** What people say, in small letters, and what the guide says for it. */
  alike: ReadonlyMap<string, readonly string[]>
  /** All that is said for the same thing, on either side of a line; words of letters alone. */
  kin: ReadonlyMap<string, readonly string[]>
}

/** Readies the words of a language; without any nothing is a question, and every word stands for itself. */
export function askingOf(words?: AskingWords): Asking {
  const question = words && new RegExp(words.isQuestion, 'iu')
  const fillers = new Set(words?.fillers.split(/\s+/))
  const kinds = (words?.kinds ?? []).map(({ asks, answers, isMeaning = false }) => ({
    asks: new RegExp(asks, 'iu'),
    answers: new RegExp(answers, 'iu'),
    isMeaning,
  }))
  return {
    isQuestion: (query) => question?.test(query) ?? false,
    kindOf: (query) => kinds.find(({ asks }) => asks.test(query)),
    isFiller: (word) => fillers.has(word.toLowerCase()),
    fillers,
    alike: alikeIn(words?.alike ?? ''),
    kin: kinIn(words?.alike ?? ''),
  }
}

function kinIn(lines: string): Map<string, string[]> {
  const kin = new Map<string, string[]>()
  for (const line of lines.split('\n')) {
    const all = line.split(/[,>]/).map((word) => word.trim().toLowerCase())
    const letters = all.filter((word) => word !== '' && !/\p{Script=Han}/u.test(word))
    for (const word of letters) kin.set(word, [...(kin.get(word) ?? []), ...letters])
  }
  return kin
}

function alikeIn(lines: string): Map<string, string[]> {
  const alike = new Map<string, string[]>()
  for (const line of lines.split('\n')) {
    const [said = [], written = []] = line.split('>').map((side) => side.split(',').map((word) => word.trim()))
    for (const word of said)
      if (word !== '') alike.set(word.toLowerCase(), [...(alike.get(word.toLowerCase()) ?? []), ...written])
  }
  return alike
}
