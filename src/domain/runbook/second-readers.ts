/**
 * Commands that read what they are given a second time, as commands, code, a pattern or a formula. What the shell hands
 * over exactly may still run there: `ssh host '$(reboot)'`, `[[ 'a[$(reboot)]' -eq 1 ]]` (bash evaluates it as
 * arithmetic), `psql -c "… '<name>'"`. The list can't be complete; `shell-reader.ts` therefore also takes every quoted
 * word that holds more than plain characters for a program.
 */
const ANYWHERE: ReadonlySet<string> = new Set(
  // shells, and what starts one or joins its arguments for one
  (
    'sh bash dash zsh ksh mksh ash fish csh tcsh busybox eval su runuser watch xargs parallel ssh scp sftp rsync mosh ' +
    'pssh pdsh clush dsh ansible salt flock crontab tmux screen expect entr npm npx yarn pnpm vagrant heroku fly flyctl ' +
    // other shells
    'pwsh powershell cmd wsl wscript cscript invoke-expression iex invoke-command icm start-process start-job add-type ' +
    // languages, editors, databases
    'awk gawk mawk nawk sed perl python pypy ruby node deno bun php lua rscript osascript groovy tclsh jshell vi vim ' +
    'nvim emacs gdb lldb psql mysql mariadb mysqlsh sqlite sqlite3 sqlcmd sqlplus mongo mongosh redis-cli cqlsh ' +
    'clickhouse-client influx jq yq ' +
    // what hands a text to a shell on another machine
    'ssm send-command run-command runcommand tsh knife fab juju salt-ssh salt-call plink winrs psexec'
  ).split(' '),
)

/** Such words as also have another meaning (`-n test`, `.`): they count where a command's name stands. */
const AS_COMMANDS: ReadonlySet<string> = new Set(
  // builtins that run a text, or evaluate arithmetic or names in some shell
  (
    'source . exec trap alias env test [ [[ let declare typeset local export readonly unset read printf return exit ' +
    'shift mapfile readarray getopts ' +
    // others
    'script at batch make find less more man mail mailx bc dc ed ex view java systemd-run clickhouse saps % ? ' +
    'new-object foreach-object where-object'
  ).split(' '),
)

/** Words that are followed by a command of their own: what stands there is run, not handed over. */
const PREFIXES: ReadonlySet<string> = new Set(
  'sudo doas env nohup time exec command builtin nice ionice setsid stdbuf xargs watch strace timeout chroot & .'.split(
    ' ',
  ),
)

/** The name that a word calls: without its folder, `.exe` and a version at its end, in lower case. */
function called(word: string): string {
  return word
    .replace(/^.*[/\\](?=.)/, '')
    .toLowerCase()
    .replace(/\.(?:exe|cmd|bat)$/, '')
    .replace(/(?<=[a-z])-?\d+(?:\.\d+)*$/, '')
}

/** Whether a word of a command, its path and version aside, is the name of something that reads its arguments again. */
export function isSecondReader(word: string, isCommand: boolean): boolean {
  const names = [word.toLowerCase(), called(word)]
  return names.some((name) => ANYWHERE.has(name) || (isCommand && AS_COMMANDS.has(name)))
}

/** Whether the word after this one is a command as well: `sudo`, `env`, `timeout`. */
export function isPrefix(word: string): boolean {
  return PREFIXES.has(called(word))
}
