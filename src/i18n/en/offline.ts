import { common } from './common.ts'
import type { offline as zhCN } from '../zh-CN/offline.ts'

/** How it is used without a network, and how a new release is taken. */
export const offline: typeof zhCN = {
  ready: 'Ready offline; same as the server on {time}.',
  readyUnchecked: 'Ready offline.',
  saving: 'Saving a copy for use offline…',
  unasked: 'This connection may be metered, so no offline copy was saved by itself.',
  save: 'Save a copy for use offline (about {size} MB)',
  failed:
    'The copy for use offline isn’t complete: a file couldn’t be fetched, or the browser has no room. It is tried again by itself.',
  again: 'Try now',
  unfetched: 'There is a new version; this connection may be metered, so it wasn’t fetched.',
  fetchNow: 'Fetch it now',
  insecure: 'Not usable offline at this address: browsers save copies of https sites only.',
  impossible: 'Not usable offline: this browser can’t save a copy.',
  recalled: 'Not usable offline for now: the site has taken its offline copy back.',
  stay: 'Offline. This page still works; don’t leave it yet.',
  stayOrGo: 'Offline. This page still works; don’t leave it yet. To go all the same, press again.',
  offline: 'Offline. Every page works, as it was on the server on {time}.',
  offlineUnchecked: 'Offline. Every page works.',
  newRelease: 'There is a new version; refresh to get it. All that you recorded stays.',
  refresh: 'Refresh',
  dismiss: common.dismiss,
}
