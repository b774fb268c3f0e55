import type { SafeStorage } from '../storage.ts'

const KEY = 'poise:team'

/** Who signs in. Both are left out behind a company's single sign-on, whose cookie says who it is. */
export interface SignIn {
  user?: string
  password?: string
}

/** What a tab keeps of a sign-in until it is closed. */
export interface KeptSignIn {
  /** `undefined` when nobody has signed in. */
  read(): SignIn | undefined
  keep(who: SignIn): void
  forget(): void
}

/** @param texts those of the session: a sign-in ends with the tab */
export function keptSignIn(texts: SafeStorage): KeptSignIn {
  return {
    read() {
      const text = texts.get(KEY)
      return text === undefined ? undefined : decode(text)
    },
    keep: (who) => void texts.write(KEY, JSON.stringify(who)),
    forget: () => texts.remove(KEY),
  }
}

function decode(text: string): SignIn | undefined {
  try {
    const { user, password } = Object(JSON.parse(text)) as Record<string, unknown>
    if (user === undefined && password === undefined) return {}
    return typeof user === 'string' && typeof password === 'string' ? { user, password } : undefined
  } catch {
    return undefined
  }
}
