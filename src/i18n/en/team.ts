import { common } from './common.ts'
import { roles } from './roles.ts'

import type { team as zhCN } from '../zh-CN/team.ts'

/** One log for a whole team: signing in, who sees what, how far it is shared. */
export const team: typeof zhCN = {
  name: 'Team',
  /** The one sign of the bar, in full and short for a phone. */
  sign: {
    signedOut: 'Not signed in to the team',
    idle: 'Connected to the team',
    onlyHere: 'Only here',
    connecting: 'Connecting to the team…',
    synced: 'Shared',
    waiting: 'Not shared yet: {count}',
    apart: 'Couldn’t be shared: {count}',
    cut: 'Cut off, reconnecting (nothing heard since {time})',
    never: 'Can’t connect, trying again',
    refused: 'Sign in again',
    otherCircle: 'No permission',
    erased: 'Erased from the server',
    unreadable: 'Part of it can’t be read here',
    running: 'Running: {incident}',
  },
  short: {
    signedOut: 'Sign in',
    idle: 'Connected',
    onlyHere: 'Only here',
    connecting: 'Connecting',
    synced: 'Shared',
    waiting: '{count} to share',
    apart: '{count} not shared',
    cut: 'Cut off',
    never: 'Can’t connect',
    refused: 'Sign in again',
    otherCircle: 'No permission',
    erased: 'Erased',
    unreadable: 'Can’t be read',
    running: 'Running',
  },
  /** What stands behind the sign: what comes next. */
  about: {
    signedOut: 'Sign in to see which incidents are running in the team, and to keep one record together.',
    idle: 'The team’s server is connected.',
    onlyHere: 'This incident is stored in this device’s browser alone. Nobody else sees it.',
    connecting: 'Comparing records with the team’s server. What you record is stored here and follows by itself.',
    synced: 'The team’s server has every entry of this incident.',
    waiting: 'Entries that are only here and on their way to the team’s server: {count}.',
    apart: 'Entries that the team’s server doesn’t take, so they are only here: {count}. The timeline says why.',
    cutWaiting: 'Entries that are only here, and follow once the connection is back: {count}.',
    erased:
      'An administrator has erased this incident from the team’s server. A copy is left here and isn’t sent any more; if it shouldn’t be kept, delete it on the incident page.',
    unreadable: 'Someone recorded with a newer version of Poise what this page can’t read. Reload it.',
  },
  /** Why there is no connection, each case by itself. */
  why: {
    wrongPassword: 'The user name or the password is wrong.',
    signedOut: 'Your sign-in has expired. Sign in again.',
    otherCircle: 'This user may see none of the team’s incidents. Ask an administrator for access.',
    refusedOrigin:
      'The team’s server is there, but takes no connection from this address. Ask an administrator to check which addresses it allows.',
    unknownHost:
      'The team’s server doesn’t answer, or something else does. Check your network; if it stays that way, ask an administrator to check the address.',
    notSetUp: 'The team’s server is there, but has no place for records yet. Ask an administrator.',
    frozen: 'The team’s server is silent. Reconnecting; what you record is stored here.',
    cut: 'The connection to the team’s server is gone. Reconnecting; what you record is stored here.',
    notLoaded: 'The code for the connection couldn’t be fetched. Check your network and try again.',
  },
  entry: {
    here: 'Only here',
    shared: 'Shared',
    user: 'signed in as {user}',
    tooLarge: 'Not shared: too long for the server',
    notAllowed: 'Not shared: you may not write there',
    otherText: 'Not shared: the team has another text for this entry',
    erased: 'Not shared: the incident was erased from the server',
  },
  signIn: {
    user: 'User name',
    password: 'Password',
    go: 'Sign in',
    company: 'Sign in with your company account',
    hint: 'You are signed out when you close this tab. The password goes to the team’s server alone.',
    missing: 'Fill in your user name and password.',
    going: 'Signing in…',
    out: 'Sign out of the team',
  },
  incidents: {
    title: 'The team’s incidents',
    none: 'No incident is running in the team.',
    noOther: 'No other incident is running in the team.',
    unknown: 'What is running in the team shows once its server is connected.',
    join: 'Join',
    joinOf: 'Join {title}',
    joining: 'Joining…',
    joined: 'Joined: {title}',
    notJoined: 'Not joined: the team’s server didn’t hand over the whole incident. Try again.',
    ended: 'ended',
    about:
      'Once you have joined, you see and record what everyone does. An incident that was open before stays under “Records on this device.”',
    unnamed: common.unnamed,
    drill: common.drill,
  },
  circle: {
    who: 'Who can see it',
    onlyHere: 'This device only',
    signedOut: 'This device only. You can share it once you have signed in to the team.',
    share: 'Share this incident',
    shareWith: 'Share with',
    once: 'Sharing can’t be taken back: whoever has seen it keeps a copy.',
  },
  here: {
    line: '{count} here: {people}',
    person: '{person} ({about})',
    me: 'you',
    separator: ', ',
    nobody: 'Who else is here is known once the team’s server is connected.',
    unnamed: 'You have no name yet, so others don’t see that you are here. Type it under “My name” beside the steps.',
  },
  roleNames: roles,
  clock: {
    behind:
      'This device’s clock is {time} behind the team’s server, so your entries bear times that are too early. Set it.',
    ahead:
      'This device’s clock is {time} ahead of the team’s server, so your entries bear times that are too late. Set it.',
    seconds: '{count} s',
    minutes: '{count} min',
  },
  check: 'Check connection',
  close: 'Close',
  /** Where a site without a team says that the record doesn’t leave the device. */
  instead: {
    localRecord:
      'What you check and type here is stored in this device’s browser. Incidents that are shared with the team are on the team’s server, too.',
    exportNudge: 'The incident is still running. Download a copy of the record, just in case.',
    archiveLead:
      'Records on this device: what is listed here is stored in this device’s browser. Incidents that are shared with the team are on the team’s server, too.',
  },
}
