import { common } from './common.ts'

/** 没有网络时怎么用，有新版本时怎么换。 */
export const offline = {
  ready: '可离线使用，{time} 与服务器核对过。',
  readyUnchecked: '可离线使用。',
  saving: '正在存一份离线用的副本……',
  unasked: '现在的网络可能按流量计费，所以没有自动存离线副本。',
  save: '存一份离线用（约 {size} MB）',
  failed: '离线用的副本没存全：有文件没取到，或者浏览器没地方了。会自动再试。',
  again: '再存一次',
  unfetched: '有新版本；现在的网络可能按流量计费，所以没有取。',
  fetchNow: '现在取',
  insecure: '这个地址不能离线使用：浏览器只让 https 网站存离线副本。',
  impossible: '不能离线使用：这个浏览器存不了离线副本。',
  recalled: '现在不能离线使用：网站把离线副本收回了。',
  stay: '离线，这一页还能用，先别离开。',
  stayOrGo: '离线，这一页还能用，先别离开。真要走，再按一次。',
  offline: '离线。各页都能用，内容于 {time} 与服务器核对过。',
  offlineUnchecked: '离线。各页都能用。',
  newRelease: '有新版本。记下的都在，刷新就换上。',
  refresh: '刷新',
  dismiss: common.dismiss,
}
