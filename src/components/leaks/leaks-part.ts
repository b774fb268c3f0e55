/* One file for what looks for leaks and for what lists them. */
export { LeakList } from './LeakList.tsx'
export { readLeaks } from './read-leaks.ts'
