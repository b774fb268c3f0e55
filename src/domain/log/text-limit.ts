/** Longest text that one entry may hold, in UTF-16 units. A whole pasted stack trace fits. */
export const TEXT_LIMIT = 20_000
/** Longest name of a person: it has to fit beside a tick. */
export const NAME_LIMIT = 40
/** Longest reason for skipping a step: it stands beside it. */
export const REASON_LIMIT = 300
