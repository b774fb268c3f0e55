/* One file for what shows the advice on the wording, fetched once there is some. */
export { DismissedAdvice } from './DismissedAdvice.tsx'
export { GivenAdvice } from './GivenAdvice.tsx'
