import type { BlankPlace } from './dialect.ts'

/** Variables that a POSIX shell, bash, zsh, or the session in which it runs sets (POSIX 2.5.3, bash manual 5.2). */
const OF_SHELLS =
  /^(?:HOME|PATH|PWD|OLDPWD|USER|USERNAME|LOGNAME|SHELL|SHLVL|HOSTNAME|HOSTTYPE|MACHTYPE|OSTYPE|HOST|UID|EUID|GID|GROUPS|PPID|IFS|RANDOM|SECONDS|EPOCHSECONDS|EPOCHREALTIME|LINENO|FUNCNAME|BASH|BASH_[A-Z]+|BASHPID|ZSH_[A-Z]+|PS[0-4]|PROMPT|LANG|LANGUAGE|LC_[A-Z]+|TERM|EDITOR|VISUAL|PAGER|TMPDIR|TMP|TEMP|MAIL|DISPLAY|COLUMNS|LINES|REPLY|OPTARG|OPTIND|OPTERR|PIPESTATUS|MAPFILE|COPROC|HISTFILE|HISTSIZE|CDPATH|TZ|SSH_[A-Z_]+|SUDO_[A-Z]+|XDG_[A-Z_]+|_)$/
/** PowerShell's own: automatic and preference variables (about_Automatic_Variables, about_Preference_Variables). */
const OF_POWERSHELL =
  /^(?:_|args|error|event|eventargs|eventsubscriber|executioncontext|false|foreach|home|host|input|iscoreclr|islinux|ismacos|iswindows|lastexitcode|matches|myinvocation|nestedpromptlevel|null|pid|profile|psboundparameters|pscmdlet|pscommandpath|psculture|psitem|psscriptroot|psuiculture|psversiontable|pwd|sender|shellid|stacktrace|switch|this|true|env|\w+preference)$/
/** What awk, which stands in single quotes, sets itself. */
const OF_AWK = /^(?:NF|NR|FNR|FS|OFS|RS|ORS|RT|FILENAME|SUBSEP|RSTART|RLENGTH|ENVIRON|ARGV|ARGC)$/

/** What the installation of a program sets, or its user: it is there, or no command would work. */
const OF_PROGRAMS =
  /^(?:KUBECONFIG|GOPATH|GOROOT|GOBIN|VIRTUAL_ENV|PYTHONPATH|NODE_PATH|LD_LIBRARY_PATH|MANPATH|CLASSPATH|PGDATA|ORACLE_SID|MAINPID|CI_[A-Z_]+|\w+_HOME)$/

/** What a CI server gives to each of its jobs (Jenkins, GitHub Actions, Azure Pipelines). Tokens and names of things to work on aren't among them. */
const OF_CI =
  /^(?:CI|WORKSPACE|BUILD_(?:NUMBER|ID|URL|TAG|DISPLAY_NAME)|JENKINS_(?:URL|HOME)|EXECUTOR_NUMBER|JOB_URL|GITHUB_(?:ACTIONS?|ACTOR|API_URL|BASE_REF|ENV|EVENT_(?:NAME|PATH)|HEAD_REF|JOB|OUTPUT|PATH|REF|REF_NAME|REPOSITORY|RUN_ID|RUN_NUMBER|SERVER_URL|SHA|STEP_SUMMARY|WORKFLOW|WORKSPACE)|RUNNER_(?:TEMP|OS|ARCH)|AGENT_(?:ID|BUILDDIRECTORY)|BUILD_(?:SOURCESDIRECTORY|ARTIFACTSTAGINGDIRECTORY|BUILDID|BUILDNUMBER))$/

/** Whether a shell, its session, a CI server or awk gives a variable its value, so that nobody has to. */
export function isOwnVariable(name: string, place: BlankPlace): boolean {
  if (place === 'powershell') return OF_POWERSHELL.test(name.toLowerCase())
  return (
    OF_SHELLS.test(name) || OF_PROGRAMS.test(name) || OF_CI.test(name) || OF_AWK.test(name) || name.startsWith('__')
  )
}

const NAME = '([A-Za-z_]\\w*)'
/** Where a command may begin, or a word of one. */
const START = '(?:^|[\\s;&|(`{])'
/** `-l app=$app` and `X="${X:-default}"`: what is set there needs a value from elsewhere. */
const ITSELF = '(["\']?)\\$(?:\\1|\\{\\1(?::?[-?][^{}]*)?\\})\\2(?![^\\s;&|),])'
const SETTERS = [
  new RegExp(`${START}${NAME}(?:\\[[^\\]]*\\])?\\+?=(?!${ITSELF})`, 'gm'),
  new RegExp(`${START}(?:for|select)\\s+${NAME}\\s+in\\b`, 'gm'),
  new RegExp(`${START}for\\s+${NAME}\\s*;`, 'gm'),
  new RegExp(`${START}getopts\\s+\\S+\\s+${NAME}`, 'gm'),
  new RegExp(`${START}printf\\s+-v\\s+${NAME}`, 'gm'),
]
/** Commands that set every name behind them, options and what the options take left out. */
const NAMING = new RegExp(
  `${START}(?:read|mapfile|readarray|export|readonly|local|declare|typeset|unset)\\b((?:[ \\t]+-{1,2}\\w+(?:[ \\t]+(?:"[^"]*"|'[^']*'|\\d+))?)*(?:[ \\t]+[A-Za-z_]\\w*(?==|\\b)(?:=\\S*)?)*)`,
  'gm',
)

/**
 * The variables to which a block gives a value itself: `X=…`, `export`, `read`, `for`, and PowerShell's `$x =`. In
 * PowerShell, whose names know no case, they come in lower case.
 */
export function setVariables(block: string, place: BlankPlace): ReadonlySet<string> {
  if (place === 'powershell') {
    const setters = [
      /\$(?:\w+:)?(\w+)\s*(?:[-+*/]|\?\?)?=(?!=)/g,
      /foreach\s*\(\s*\$(\w+)\s+in\b/gi,
      /param\s*\(([^)]*)\)/gi,
    ]
    return new Set(
      setters.flatMap((setter) =>
        [...block.matchAll(setter)].flatMap(([, names = '']) => names.toLowerCase().match(/\w+/g) ?? []),
      ),
    )
  }
  // A block without a language may be a shell's, and in others too what is set needs no value.
  if (place !== 'sh' && place !== 'other' && place !== 'data') return new Set()
  const set = SETTERS.flatMap((setter) => [...block.matchAll(setter)].map(([, name = '']) => name))
  const named = [...block.matchAll(NAMING)].flatMap(([, names = '']) =>
    [...names.matchAll(/(?:^|\s)([A-Za-z_]\w*)/g)].map(([, name = '']) => name),
  )
  return new Set([...set, ...named])
}

/** The variables that `jq --arg NAME value` sets inside the program of jq, which stands in single quotes. */
export function jqVariables(block: string): ReadonlySet<string> {
  return new Set([...block.matchAll(/--(?:arg|argjson|slurpfile|rawfile)[ \t]+(\w+)/g)].map(([, name = '']) => name))
}
