/* One file for what tells of the run of a page, once there is one or somebody reaches for it. */
export { RunButtons } from './RunButtons.tsx'
export { RunPanel } from './RunPanel.tsx'
