import type { teamCheck as zhCN } from '../zh-CN/team-check.ts'

/** Check connection: goes step by step, and says what is wrong, what to do and who can do it. */
export const teamCheck: typeof zhCN = {
  title: 'Check connection',
  about: 'Takes 15 seconds at most. Nothing of it is kept.',
  stop: 'Stop checking',
  again: 'Check again',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Couldn’t copy',
  stopped: 'The check was stopped.',
  step: {
    page: 'What this page may do',
    address: 'The server’s address',
    socket: 'Connection',
    signIn: 'Sign-in',
    rights: 'What you may see',
    message: 'A trial entry (not kept)',
    clock: 'Clock',
  },
  state: {
    waiting: 'not yet',
    doing: 'checking…',
    good: 'fine',
    bad: 'something is wrong',
    skipped: 'not checked',
  },
  access: {
    write: '{name}: you can see and record',
    read: '{name}: you can only see',
    none: '{name}: no access',
  },
  mender: {
    you: 'You can do this: ',
    administrator: 'For an administrator: ',
    youFirst: 'Try this first, then ask an administrator: ',
    nobody: '',
  },
  /** What was found. */
  what: {
    mixedContent:
      'This page comes over https, and the server’s address is ws:// without encryption, so the browser won’t connect.',
    offline: 'This device has no network: this site doesn’t answer either.',
    blocked: 'This site’s security policy (CSP) keeps the page from connecting to {host}.',
    nobody:
      '{host} doesn’t answer, though the network works: the name is wrong, the server is off, a firewall is in the way, or the certificate is invalid.',
    proxyAlone: 'The proxy at {host} is there, but the server behind it doesn’t answer.',
    otherPage: 'Something at {host} answers, but it isn’t the team’s server.',
    refusedOrigin: 'The server is there, but takes no connection from {origin}.',
    frozen: '{host} takes the connection and stays silent.',
    wrongPassword: 'The server doesn’t know this user name with this password.',
    signedOut: 'Your sign-in has expired.',
    busy: 'The server is there, but the sign-in gets no answer. Most likely many people are signing in at once.',
    notLoaded: 'The code for signing in couldn’t be fetched.',
    notSetUp: 'You are signed in, but the server has no place for records yet.',
    noRights: 'You are signed in, but this user may see the incidents of no group.',
    cut: 'The connection broke off during the check.',
    clockOff: 'The connection is fine, but this device’s clock is off. {clock}',
    well: 'Everything is fine.',
    readOnly: 'The connection is fine. You can see, and can’t record.',
    signInFirst: 'Everything is fine up to the sign-in.',
  },
  /** What to do. */
  todo: {
    mixedContent: 'Give the server TLS and write team.url with wss://, or as a path of this site, such as /team.',
    offline: 'Connect to the network or the VPN, and check again.',
    blocked: 'Build and publish the site again. If the web server sends a CSP of its own, add {host} to connect-src.',
    nobody:
      'Connect to the company’s network or the VPN, and check again. An administrator checks team.url, the name’s DNS entry, whether the server runs, the firewall, and the certificate.',
    proxyAlone: 'Start the team’s server, and check the address and port in the proxy (nginx, location).',
    otherPage: 'Check team.url, and whether the proxy has the part from deploy/team/nginx-location.conf.',
    refusedOrigin:
      'Set POISE_ORIGIN to {origin}, to the letter. If it is, check that the proxy passes on the Upgrade header.',
    frozen:
      'Look at the server’s load and log, and restart it. What is recorded meanwhile is stored here and follows by itself.',
    wrongPassword: 'Type them again; capital letters count. If you have forgotten them, ask an administrator.',
    signedOut: 'Sign in again.',
    busy: 'Wait a minute and sign in again. If it stays that way, an administrator looks at the server’s load.',
    notLoaded: 'Check your network and reload the page.',
    notSetUp: 'Run npm run team -- setup.',
    noRights: 'Give this user the permissions of a circle in nats.conf.',
    cut: 'Check again. If it always breaks off here, an administrator looks at the logs of the server and the proxy.',
    clockOff: 'Switch automatic time on in the system’s settings.',
    well: '',
    readOnly: 'To record, ask an administrator for the right to write.',
    signInFirst: 'Sign in and check again to see what you may do.',
  },
}
