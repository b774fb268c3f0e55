/**
 * What a file of words holds; `words-file.ts` says what that is.
 * @param address what `href` of the file gave
 * @throws {Error} when it can’t be fetched
 */
export async function fetchWords<Parts>(address: string): Promise<Parts> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}
