/** The route of the runbooks' list; a runbook's own begins with it. */
export const RUNBOOKS = 'runbooks'
/** Where pictures and other files of runbooks are served, below the base path. */
export const RUNBOOK_FILES = 'runbook-files'

/** Whether a route is that of a runbook. */
export function isRunbook(route: string): boolean {
  return route.startsWith(`${RUNBOOKS}/`)
}
