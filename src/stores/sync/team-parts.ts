import type { SignOfLife } from '../../domain/sync/presence.ts'
import type { Log } from '../log/create-log.ts'
import type { SafeStorage } from '../storage.ts'
import type { Belonging } from './belonging.ts'
import type { Engine, EngineOptions } from './engine.ts'
import type { SignIn } from './sign-in.ts'
import type { state } from './team-state.ts'

/** What a team needs of its browser. */
export interface TeamParts {
  /** `ws://` or `wss://`. */
  url: string
  circles: readonly string[]
  who: SignIn
  connect(options: EngineOptions): Engine
  log: Pick<Log, '$logs' | '$currentId' | 'merge' | 'isDeleted'>
  storage: SafeStorage
  belonging: Belonging
  /** Where it writes what is found out. */
  facts: typeof state
  now(): number
  page: TeamPage
}

/** What a team's circle is told of a page, and when. */
export interface TeamPage {
  /** Who has it open. */
  sign(): Omit<SignOfLife, 'heardAtMs'>
  /** Whether somebody may be looking at it. */
  isInView(): boolean
  /** Calls back when it is looked at again, or the network returns. @returns ends that */
  onWake(listener: () => void): () => void
}
