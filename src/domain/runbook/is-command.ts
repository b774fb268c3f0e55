/** Programs with which commands of runbooks begin, and which are no words of a sentence. */
const PROGRAMS =
  /^(?:kubectl|oc|helm|k9s|kustomize|istioctl|argocd|flux|docker|podman|crictl|nerdctl|ctr|systemctl|journalctl|service|curl|wget|ssh|scp|rsync|psql|mysql|mysqladmin|mongo|mongosh|redis-cli|etcdctl|promtool|amtool|patronictl|pg_ctl|pg_dump|aws|gcloud|az|aliyun|tccli|terraform|ansible|ansible-playbook|git|df|du|lsof|ps|netstat|ss|iostat|vmstat|lsblk|mount|umount|dmesg|nc|nslookup|dig|ping|traceroute|openssl|kafka-[\w-]+|rabbitmqctl|nginx|sudo|chmod|chown|crontab|kill|pkill|fsck|mdadm|smartctl|chronyc|timedatectl|ip|iptables|tcpdump|vault|consul|nomad)$/

/** Such as are words, too: they count with an option, a path or a pipe behind them. */
const WORDS =
  /^(?:apt|apt-get|yum|dnf|apk|rpm|dpkg|npm|pip|tail|head|grep|egrep|zgrep|awk|sed|find|cat|less|rm|cp|mv|ln|ls|tar|gzip|unzip|top|htop|free|watch|host|date|sort|touch|truncate|sysctl|ethtool|nmcli|screen|tmux|docker-compose|make|jq|yq|echo|printf|export|sh|bash|python3?|node|java|jcmd|jstack|jmap|strace|perf|nice|nohup|timeout|time|rabbitmq-diagnostics|pgrep|fuser|ulimit|hostnamectl|loginctl|who|last|rsync|lvs|vgs|lvextend|resize2fs|blkid|sync)$/

/** Programs of Windows, which cmd.exe starts: it knows no quotes that a shell knows. */
const OF_WINDOWS =
  /^(?:net|sc|taskkill|tasklist|ipconfig|netsh|wmic|reg|robocopy|xcopy|dir|del|copy|schtasks|icacls|bcdedit|dism|sfc|gpupdate|iisreset|appcmd|wevtutil|diskpart|sqlcmd|nltest|dsquery|repadmin|chkdsk|wusa|shutdown)(?:\.exe)?$/i

/** Words of sentences and of chats that no shell knows as a command. */
const NO_COMMAND =
  /^(?:the|a|an|in|for|if|from|to|by|with|and|or|not|is|are|was|be|please|hey|hi|see|use|check|run|open|add|set|of|on|at|as|into|this|that|your|our|my|it|when|while|until|before|after|since|between|than|then|no|all|any|each|every|page|call|ask|tell|note|select|role|user|step)$/

/** How a statement of SQL begins. */
const STATEMENT =
  /^(?:select\s.+\sfrom\s|insert\s+into\s|update\s+\S+\s+set\s|delete\s+from\s|truncate\s+table\s|drop\s+(?:table|index|user|database)\s|alter\s+(?:table|system|user|role|database)\s|show\s+(?:processlist|slave|replica|master|variables|status)|explain\s+(?:analyze\s+)?select\s|grant\s.+\son\s)/is

/** Whether a text begins as a statement of SQL does, in a sentence too. */
export function isStatement(code: string): boolean {
  return STATEMENT.test(code.trim())
}

/** Whether a command is started by cmd.exe on Windows. */
export function isOfWindows(command: string): boolean {
  return OF_WINDOWS.test(command.trim().split(/\s+/, 1)[0] ?? '')
}

/**
 * Whether a block that doesn't say its language holds commands and nothing else: each line begins with a program that we
 * know; comments, blank lines and continued lines aside.
 */
export function isTyped(block: string): boolean {
  const lines = block
    .replace(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  return lines.length > 0 && lines.every(isTypedLine)
}

function isTypedLine(line: string): boolean {
  const [first = '', ...behind] = line.split(/\s+/)
  const program = first.replace(/^.*\//, '')
  if (PROGRAMS.test(program)) return behind.length > 0
  return WORDS.test(first) && behind.some((word) => /^-{1,2}\w|\/|^[|<>]/.test(word))
}

/**
 * Whether a piece of code in a sentence is a command: a program that we know with an option or an object, or any with a
 * blank behind it. A file's name, a metric or an answer isn't one.
 * @param hasBlank whether a blank stands in it
 */
export function isCommand(code: string, hasBlank: boolean): boolean {
  const [first = '', ...behind] = code.trim().split(/\s+/)
  if (behind.length === 0 || isOfWindows(first)) return false
  // `kubectl exec` alone is the name of a command; with an option or an object it is one.
  if (PROGRAMS.test(first.replace(/^.*\//, ''))) return hasBlank || behind.length > 1 || behind[0]?.[0] === '-'
  if (WORDS.test(first) && behind.some((word) => /^-{1,2}\w|\/|^[|<>]/.test(word))) return true
  // A slash alone begins a command of a chat.
  return hasBlank && /^(?:\.{1,2}\/|\/[\w.-]+\/)?[a-z][\w./-]*$/.test(first) && !NO_COMMAND.test(first)
}

const ENGLISH_NO = /\b(?:do not|don[’']t|never|avoid|must not|mustn[’']t)\b[^.;:!?]*$/i
const CHINESE_NO =
  /(?:不要|勿|禁止|不可|不得|不能|不许|不准|绝不|千万别|(?<![分特区个性级])别)[^。；：！？，,;:]*$|(?:^|[。；：！？，,;:])\s*不(?:再)?(?:跑|用|做|执行|运行|敲|加|手|在)[^。；：！？，,;:]*$/

/**
 * Whether the words before a piece of code say that nobody should run it: “Never run …”, “不要跑……”. Only the same
 * sentence counts. Who reads it at night needn't have a button beside it that copies it.
 * @param before what stands before the code in its paragraph
 */
export function isWarnedOf(before: string): boolean {
  return ENGLISH_NO.test(before) || CHINESE_NO.test(before)
}
