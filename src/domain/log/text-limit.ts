/** Longest text that one entry may hold, in UTF-16 units. A whole pasted stack trace fits. */
export const TEXT_LIMIT = 20_000
