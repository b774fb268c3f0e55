/**
 * Name of an empty cache: while it is there, somebody has said that a copy may be fetched over a metered connection. Page
 * and service worker both read it, and the worker can't read the page's storage.
 */
export const AGREED = 'poise-metered-agreed'

/**
 * Name of an empty cache: while it is there, the service worker has refused a new release because the connection is
 * metered. A page that was opened after that reads it here, since it hasn't heard the refusal.
 */
export const REFUSED = 'poise-metered-refused'

/** Whether what is fetched costs whoever is connected, as far as the browser tells. */
export function isMetered(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; type?: string } }
  return connection?.saveData === true || connection?.type === 'cellular'
}
