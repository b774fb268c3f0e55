import type { roles as zhCN } from '../zh-CN/roles.ts'

/** What the roles are called. */
export const roles: typeof zhCN = {
  everyone: 'Everyone',
  'incident-commander': 'Incident commander',
  deputy: 'Deputy',
  scribe: 'Scribe',
  'subject-matter-expert': 'Subject matter expert',
  'customer-liaison': 'Customer liaison',
  'internal-liaison': 'Internal liaison',
  'postmortem-owner': 'Postmortem owner',
  postmortem: 'Writing the postmortem',
}
