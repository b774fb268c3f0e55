/** Whose rules a block of commands follows: a POSIX shell, PowerShell, SQL, or one that is not known. */
export type Dialect = 'sh' | 'powershell' | 'sql' | 'other'
