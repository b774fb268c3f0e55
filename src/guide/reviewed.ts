/**
 * Whether a page was last reviewed over a year ago, so that its reader should be told.
 * @param reviewedOn ISO 8601 date of the last review
 * @param today ISO 8601 date; exactly a year after the review is still in time
 */
export function isReviewOld(reviewedOn: string, today: string): boolean {
  const aYearAgo = String(Number(today.slice(0, 4)) - 1).padStart(4, '0') + today.slice(4)
  return reviewedOn < aYearAgo
}
