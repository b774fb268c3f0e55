/* One file for what stands behind the sign, and for joining: nobody needs it before a press, or before they are in. */
export { JoinButton } from './JoinButton.tsx'
export { TeamSheet } from './TeamSheet.tsx'
