/* One file for what is handed over and how, fetched once somebody is about to. */
export { GivenFiles } from '../GivenFiles.tsx'
export { exportsOf } from './exports.ts'
export { MoreFormats } from './MoreFormats.tsx'
