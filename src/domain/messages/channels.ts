import type { Audience } from '../log/entry.ts'
import type { PublicStage } from '../timers/public-updates.ts'

/** The channel on which the public is told first, and whose rhythm the timer of public updates keeps. */
export const STATUS_PAGE = 'status-page'

/** For whom a message is. What goes to all but the staff is read outside the company. */
export const MESSAGE_AUDIENCES = ['public', 'customers', 'partners', 'support', 'staff'] as const
/** One of them. */
export type MessageAudience = (typeof MESSAGE_AUDIENCES)[number]

/** How far an incident is for those who read of it (message templates, “Status page”). */
export const MESSAGE_STAGES = [
  'investigating',
  'identified',
  'monitoring',
  'resolved',
  'long',
  'retracted',
  'maintenance',
] as const
/** One of them. */
export type MessageStage = (typeof MESSAGE_STAGES)[number]

/** Who lets a message go out (message templates, “Who approves”). */
export type Approval = 'commander' | 'second' | 'staff'

/** What a channel is for, and which of the texts it has, by stage. */
interface Channel {
  audience: MessageAudience
  stages: readonly MessageStage[]
  approval: Approval
}

/**
 * The channels, by the id that the log keeps. A stage that a channel lacks has no message there: a banner is taken down
 * after recovery, and customers get 2 or 3 emails in all (message templates, “Channels”).
 */
export const CHANNELS = {
  [STATUS_PAGE]: { audience: 'public', stages: MESSAGE_STAGES, approval: 'commander' },
  wechat: { audience: 'public', stages: ['investigating', 'resolved'], approval: 'second' },
  weibo: {
    audience: 'public',
    stages: ['investigating', 'identified', 'monitoring', 'resolved', 'long', 'retracted'],
    approval: 'commander',
  },
  x: {
    audience: 'public',
    stages: ['investigating', 'identified', 'monitoring', 'resolved', 'long', 'retracted'],
    approval: 'commander',
  },
  phone: { audience: 'public', stages: ['investigating', 'identified', 'monitoring'], approval: 'commander' },
  banner: {
    audience: 'customers',
    stages: ['investigating', 'identified', 'monitoring', 'long', 'maintenance'],
    approval: 'commander',
  },
  email: { audience: 'customers', stages: ['investigating', 'identified', 'resolved'], approval: 'second' },
  push: { audience: 'customers', stages: ['investigating', 'resolved'], approval: 'commander' },
  sms: { audience: 'customers', stages: ['investigating', 'resolved'], approval: 'second' },
  account: { audience: 'customers', stages: ['investigating', 'identified', 'resolved'], approval: 'second' },
  partners: { audience: 'partners', stages: ['investigating', 'resolved'], approval: 'second' },
  macro: {
    audience: 'support',
    stages: ['investigating', 'identified', 'monitoring', 'resolved'],
    approval: 'commander',
  },
  'all-staff': { audience: 'staff', stages: ['investigating', 'identified', 'resolved'], approval: 'staff' },
} as const satisfies Readonly<Record<string, Channel>>
/** A channel by its id. */
export type MessageChannel = keyof typeof CHANNELS

const ALL = Object.keys(CHANNELS) as MessageChannel[]

/** What is chosen: for whom, how far, and where. */
export interface Choice {
  audience: MessageAudience
  stage: MessageStage
  channel: MessageChannel
}

/** What may be chosen beside a choice. */
export interface Choices {
  audiences: readonly MessageAudience[]
  /** Those that some channel of the audience has. */
  stages: readonly MessageStage[]
  /** Those of the audience that have the stage. */
  channels: readonly MessageChannel[]
}

/** What the log calls each audience: what is read outside is public. */
const LOGGED: Readonly<Record<MessageAudience, Audience>> = {
  public: 'public',
  customers: 'public',
  partners: 'public',
  support: 'public',
  staff: 'team',
}

/** What the log calls the audience. */
export function loggedAudience(audience: MessageAudience): Audience {
  return LOGGED[audience]
}

/** What may be chosen. @param isConfidential nothing may leave the company: then only the staff is left */
export function choicesFor({ audience, stage }: Choice, isConfidential: boolean): Choices {
  const ofAudience = ALL.filter((channel) => CHANNELS[channel].audience === audience)
  return {
    audiences: isConfidential ? ['staff'] : MESSAGE_AUDIENCES,
    stages: MESSAGE_STAGES.filter((one) => ofAudience.some((channel) => hasStage(channel, one))),
    channels: ofAudience.filter((channel) => hasStage(channel, stage)),
  }
}

/**
 * What is chosen when somebody wishes this: the audience counts first, then the stage, then the channel. In the place of
 * a stage that the audience lacks stands the one before it (message templates, “Pick a template”); what else is lacking
 * is the first that there is.
 */
export function chosen(wish: Readonly<Partial<Record<keyof Choice, string>>>, isConfidential: boolean): Choice {
  const { audiences } = choicesFor({ audience: 'public', stage: 'investigating', channel: STATUS_PAGE }, isConfidential)
  const audience = oneOf(audiences, wish.audience) ?? 'public'
  const { stages } = choicesFor({ audience, stage: 'investigating', channel: STATUS_PAGE }, isConfidential)
  const stage = stageNear(wish.stage, stages)
  const { channels } = choicesFor({ audience, stage, channel: STATUS_PAGE }, isConfidential)
  return { audience, stage, channel: oneOf(channels, wish.channel) ?? STATUS_PAGE }
}

function oneOf<V extends string>(values: readonly V[], wish: string | undefined): V | undefined {
  return values.find((value) => value === wish) ?? values[0]
}

/** The stage before each; before the first, and before a retraction, which may follow any, there is none. */
const BEFORE: Readonly<Record<MessageStage, MessageStage | undefined>> = {
  investigating: undefined,
  identified: 'investigating',
  monitoring: 'identified',
  resolved: 'monitoring',
  long: 'identified',
  retracted: undefined,
  maintenance: 'investigating',
}

function stageNear(wish: string | undefined, stages: readonly MessageStage[]): MessageStage {
  const wished = stages.find((stage) => stage === wish)
  if (wished) return wished
  const wishedStage = MESSAGE_STAGES.find((stage) => stage === wish)
  const before = wishedStage && BEFORE[wishedStage]
  return before ? stageNear(before, stages) : (stages[0] ?? 'investigating')
}

function hasStage(channel: MessageChannel, stage: MessageStage): boolean {
  return (CHANNELS[channel].stages as readonly MessageStage[]).includes(stage)
}

/** Which stage a public text of the log belongs to. Whether recovery is being watched, no log says: a person chooses that. */
export const STAGE_OF: Readonly<Record<PublicStage, MessageStage>> = {
  investigating: 'investigating',
  scope: 'investigating',
  update: 'identified',
  long: 'long',
  resolved: 'resolved',
}
