import { z } from 'astro/zod'
import { readPhone, readPin } from '../domain/contact/phone-number.ts'
import { MEETING_MINUTES } from '../domain/meeting/invitation.ts'
import { byLanguage, DEFAULT_LOCALE, LOCALES } from '../i18n/languages.ts'
import { accentSchema } from './accent.ts'
import { logoSchema } from './logo.ts'
import { hideSchema } from './hide.ts'
import { localesSchema } from './locales.ts'
import { sectionsSchema } from './sections.ts'
import { group, quoted, say } from './sentences.ts'
import { teamSchema } from './team.ts'

function text(example: string) {
  const error = say((given) => `is ${quoted(given)}, which is not a text.`, `a text, for example ${example}`)
  return z.string({ error }).min(1, { error })
}

function url(example: string) {
  return z.url({
    protocol: /^https?$/,
    error: say(
      (given) => `is ${quoted(given)}, which is not a web address.`,
      `one that begins with https://, for example ${example}`,
    ),
  })
}

function forEachLanguage(example: string): string {
  return `{ ${LOCALES.map((locale) => `${locale}: ${locale === DEFAULT_LOCALE ? example : '…'}`).join(', ')} }`
}

function localized(example: string) {
  const error = say(
    (given) => `is ${quoted(given)}.`,
    `one text for all languages, or one for each: ${forEachLanguage(example)}`,
  )
  return z.union([z.string().min(1), z.strictObject(byLanguage(() => z.string().min(1)))], { error })
}

const DATE = /^\d{4}-\d\d-\d\d$/
function date(example: string) {
  const error = say((given) => `is ${quoted(given)}, which is not a date.`, `year-month-day, for example ${example}`)
  return z
    .string({ error })
    .refine(
      (value) =>
        DATE.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value),
      { error },
    )
}

function isTimeZone(value: string): boolean {
  try {
    // Abbreviations and offsets are taken too, and know nothing of daylight saving time.
    return (value === 'UTC' || value.includes('/')) && new Intl.DateTimeFormat('en', { timeZone: value }) !== undefined
  } catch {
    return false
  }
}

const timeZoneError = say(
  (given) => `is ${quoted(given)}, which is not a time zone.`,
  'an IANA zone name, for example Asia/Shanghai',
)
const calendarError = say((given) => `is ${quoted(given)}, which is not a calendar.`, 'mainland-china or monday-friday')
const timeOfDayError = say(
  (given) => `is ${quoted(given)}, which is not a time of day.`,
  "hours and minutes in 24 hours, for example '09:00'",
)
const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/
const timeOfDay = z.string({ error: timeOfDayError }).regex(TIME_OF_DAY, { error: timeOfDayError })
const workingHours = group({ from: timeOfDay, to: timeOfDay }, "{ from: '09:00', to: '18:00' }").refine(
  // What is no time of day has been told of already.
  ({ from, to }) =>
    ![from, to].every((time) => TIME_OF_DAY.test(time)) || minutesOf(to) - minutesOf(from) >= MEETING_MINUTES,
  {
    error: say(
      (given) => `is ${quoted(given)}, in which no meeting of ${MEETING_MINUTES} minutes fits.`,
      'a later `to` or an earlier `from`, both on the same day',
    ),
  },
)

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

const domainError = say(
  (given) => `is ${quoted(given)}, which is not a domain.`,
  'a domain without https:// and *, for example corp.example.com',
)
const domain = z.string({ error: domainError }).regex(/^(?:[a-z0-9_-]+\.)*[a-z0-9-]+$/i, { error: domainError })

const phoneError = say(
  (given) =>
    typeof given === 'string' && readPhone(given) === 'invalidTrunkZero'
      ? `is ${quoted(given)}; after its country code the 0 isn’t dialed.`
      : `is ${quoted(given)}, which can’t be dialed.`,
  'one number, with an optional + and extension, for example +1 555 244 3473 or 021-5555 1234 转 8001',
)
const pinError = say((given) => `is ${quoted(given)}, which is not a PIN.`, "digits in quotes, for example '123456'")
const phone = z.string({ error: phoneError }).refine((value) => typeof readPhone(value) === 'object', {
  error: phoneError,
})
const pin = z.string({ error: pinError }).refine((value) => readPin(value) !== undefined, { error: pinError })

const channel = (name: string) =>
  group(
    { name: text(`'${name}'`), url: url(`https://chat.example.com/${name.slice(1)}`) },
    `{ name: '${name}', url: 'https://chat.example.com/${name.slice(1)}' }`,
  )
const calendar = z.enum(['mainland-china', 'monday-friday'], { error: calendarError })
const dayOfOwn = group({ date: date('2026-12-24'), name: localized('公司周年日') }, '{ date: 2026-12-24, name: … }')
const subTeam = (name: string) =>
  group(
    {
      name: text(name),
      chat: text(`'#incident-${name.toLowerCase()}'`),
      call: url('https://a-voip-provider.com/incident'),
      phone,
    },
    `{ name: ${name}, chat: '#incident-${name.toLowerCase()}', call: 'https://…', phone: '+1 555 555 0151' }`,
  )
const fallback = group(
  {
    chat: channel('#incident-fallback'),
    call: group({ url: url('https://call.example.net/incident') }, "{ url: 'https://…' }"),
    phoneTree: group({ number: phone }, "{ number: '+1 555 555 0142' }"),
  },
  'a group with chat, call and phoneTree',
)
const textsFor = <K extends string>(keys: readonly K[], example: string) =>
  group(
    Object.fromEntries(keys.map((key) => [key, localized(example)])) as Record<K, ReturnType<typeof localized>>,
    `a group with ${keys.join(', ')}`,
  )

const wholeError = say((given) => `is ${quoted(given)}, which is not a whole number from 1.`, 'one, for example 70')
const whole = z.int({ error: wholeError }).min(1, { error: wholeError })
const byScript = group({ chinese: whole, other: whole }, '{ chinese: 30, other: 60 }')
const messageLimits = group(
  {
    statusTitle: byScript,
    emailSubject: byScript,
    banner: byScript,
    push: byScript,
    sms: group(
      { gsm: whole, gsmPart: whole, unicode: whole, unicodePart: whole },
      '{ gsm: 160, gsmPart: 153, unicode: 70, unicodePart: 67 }',
    ),
    weibo: whole,
    weiboFold: whole,
    x: whole,
    xLink: whole,
    xCut: whole,
    articleBytes: whole,
    phoneSeconds: whole,
  },
  'a group with the limits that the message bank counts by',
)

/** Where the pages are edited; nothing where a company says that they have no such place. */
const editUrl = z
  .union([z.literal('none'), url('https://github.com/you/runbook/edit/main/')], {
    error: say(
      (given) => `is ${quoted(given)}, which is not a web address.`,
      'one that begins with https://, for example https://github.com/you/runbook/edit/main/, or none',
    ),
  })
  .transform((given) => (given === 'none' ? undefined : given))
  .optional()

/** The values that make the runbook a company's own: `organization.yaml`. */
export const organizationSchema = group(
  {
    name: localized('示例公司'),
    emailDomain: text('example.com'),
    internalDomains: z
      .array(domain, { error: say((given) => `is ${quoted(given)}.`, 'a list, for example [corp.example.com]') })
      .optional(),
    editUrl,
    logo: logoSchema.optional(),
    accent: accentSchema.optional(),
    locales: localesSchema.default([...LOCALES]),
    hide: hideSchema.default([]),
    sections: sectionsSchema(localized).default({}),
    team: teamSchema(localized).optional(),
    timeZone: z.string({ error: timeZoneError }).refine(isTimeZone, { error: timeZoneError }),
    calendar: group(
      byLanguage(() => calendar),
      forEachLanguage('mainland-china'),
    ),
    holidays: z.array(dayOfOwn, { error: say((given) => `is ${quoted(given)}.`, 'a list, or [] for none') }),
    workdays: z.array(dayOfOwn, { error: say((given) => `is ${quoted(given)}.`, 'a list, or [] for none') }),
    workingHours,
    contacts: group(
      {
        verifiedOn: date('2026-11-20'),
        chat: channel('#incident-chat'),
        call: group({ url: url('https://a-voip-provider.com/incident-call') }, "{ url: 'https://…' }"),
        phone: group(
          {
            display: text("'+1 555 BIG FIRE'"),
            number: phone,
            pin,
          },
          "{ display: '+1 555 BIG FIRE', number: '+1 555 244 3473', pin: '123456' }",
        ),
        executiveChannel: channel('#executive-summary-updates'),
        fallback,
      },
      'a group with verifiedOn, chat, call, phone, executiveChannel and fallback',
    ),
    commands: textsFor(
      [
        'prefix',
        'listCommanders',
        'pageCommander',
        'listResponders',
        'pageResponders',
        'lookUpUser',
        'pageUser',
        'status',
        'statusStalk',
        'statusUnstalk',
      ],
      "'!ic page'",
    ),
    tools: textsFor(
      [
        'statusPage',
        'ticketSystem',
        'incidentTool',
        'alertingPlatform',
        'socialAccount',
        'postmortemCalendar',
        'courseLink',
        'callRecordingLink',
        'firewallDefaults',
        'runbook',
      ],
      '工单系统',
    ),
    channels: textsFor(
      ['postmortemReview', 'commanders', 'internalUpdates', 'everyone', 'here'],
      "'#postmortem-review'",
    ),
    lists: textsFor(['commanderSchedule', 'commanderMail', 'sev1Stakeholders', 'sev2Stakeholders'], '指挥官值班表'),
    subTeams: group({ a: subTeam('Alpha'), b: subTeam('Bravo'), c: subTeam('Charlie') }, 'a group with a, b and c'),
    product: textsFor(['name', 'coreFlow', 'coreDeliverable', 'customerAction', 'inboundData'], '核心业务链路'),
    practice: textsFor(['faultInjection'], '故障注入演练日'),
    security: group(
      {
        reviewedOn: date('2026-09-15'),
        drilledOn: date('2026-10-20'),
        privilegeLabel: localized('Attorney Work Product'),
        internalLead: localized('工程副总裁'),
        lawEnforcementLead: localized('工程副总裁'),
        externalLead: localized('市场团队负责人'),
        nationalAuthority: localized('公安机关网络安全保卫部门'),
      },
      'a group with reviewedOn, drilledOn, privilegeLabel and the leads',
    ),
    oncall: textsFor(['baseTeam', 'pattern'], '基础值班团队'),
    firstMinutes: textsFor(['legalOnCall', 'targets', 'headroom', 'recoveryPoint'], '法务值班'),
    executives: textsFor(['onDuty', 'spendingLimit'], '高管值班'),
    learning: textsFor(['channel', 'tracker', 'lead'], '可靠性负责人'),
    messages: group(
      {
        checkedOn: date('2026-11-30'),
        sms: localized('70 字'),
        smsInOther: localized('160 个字符'),
        subscriptionAccount: localized('每天 1 次'),
        serviceAccount: localized('每个自然月 4 次'),
        articleTitle: localized('64 字节'),
        weibo: localized('2000 字'),
        x: localized('280 个加权字符'),
        statusPage: url('https://status.example.com'),
        limits: messageLimits,
      },
      'a group with checkedOn, statusPage and the limits of each platform',
    ),
    whenDown: textsFor(['meetingPlace', 'statusPage', 'bridge', 'breakGlassKeepers'], '一楼大会议室'),
    runbooks: textsFor(['place', 'jumpHost', 'rehearsal', 'drilledWithin', 'reviewedWithin'], '标准跳板机'),
  },
  'the values of an organisation',
)

/** The values of `organization.yaml` once they are read and found good. */
export type Organization = z.infer<typeof organizationSchema>
