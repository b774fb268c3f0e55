import { existsSync, writeFileSync } from 'node:fs'

/**
 * A company's file of reporting clocks with every key that it may have, each explained and switched off: a line that
 * begins with `#` and no blank is an example.
 */
export const OWN_OBLIGATIONS = `# Which reporting clocks may apply to your company, who decides, and the clocks of your contracts.
# 哪些上报时限可能适用、由谁决定、合同里的时限。
# Each key may be left out. Take the # away from the lines that you need, and write your own values.
# src/content/obligations.yaml says what from, duration, counting and weekend may be. Don't change an id later: records name it.

# Ids of src/content/obligations.yaml. These are always shown, and no others are offered. Without this key the page offers
# every clock, by place.
#apply: [cn-cac-other, eu-gdpr-33]

# Who decides whether to report; shown beside every clock. One text, or one for each language.
#decides: { zh-CN: 法务值班, en: Legal on call }

# The zone of the authority, where a place has several.
#zones: { EU: Europe/Berlin }

# Public holidays where a report is due, for the noon rule of DORA and for notes. Only January 1 and December 25 are known.
#holidays: [2026-12-24, 2026-12-28]

# Clocks of your contracts. One that is needed for a single incident is typed on the page.
#contracts:
#  - id: cloud-credit
#    name: { zh-CN: 云服务赔付, en: Cloud service credit }
#    trigger: { zh-CN: 可用性低于承诺, en: availability below what was promised }
#    to: { zh-CN: 云厂商, en: the cloud provider }
#    zone: Asia/Shanghai
#    source: master agreement, section 7
#    stages:
#      - { id: notice, name: { zh-CN: 告知, en: notice }, from: awareness, duration: P2BD, counting: business-days }
#      - { id: claim, name: { zh-CN: 申请, en: claim }, from: occurrence, duration: P2M, counting: month-ends, weekend: next-working-day }
`

/** Writes the file where there is none. @returns whether it did; one that is there stays as it is */
export function writeOwnObligations(file: string): boolean {
  if (existsSync(file)) return false
  writeFileSync(file, OWN_OBLIGATIONS)
  return true
}
