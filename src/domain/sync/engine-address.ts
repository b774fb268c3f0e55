/**
 * The address of a team's engine as a WebSocket wants it: a path of the site's own host becomes one, `wss://` where the
 * page came over https.
 * @param page the address of the page
 */
export function engineAddress(url: string, page: string): string {
  return new URL(url, page).href.replace(/^http/, 'ws')
}
