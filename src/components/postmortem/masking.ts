/* One file for the copy in which names and secrets are masked, fetched once somebody asks for it. */
export { redact } from '../../domain/privacy/redaction.ts'
export { Replacements, replacementsText } from './Replacements.tsx'
