import { describe, expect, test } from 'vitest'
import type { Dialect } from '../../../../src/domain/runbook/dialect.ts'
import { copiedBlock, showsPrompts, splitCommands } from '../../../../src/domain/runbook/split-commands.ts'

const texts = (block: string, dialect: Dialect = 'sh'): string[] =>
  splitCommands(block, dialect).map(({ text }) => text)

describe('a block without prompts', () => {
  test('every line is a command; comments and empty lines are none', () => {
    expect(texts('kubectl get pods\n\n# then\nkubectl get nodes -o wide # all\n')).toEqual([
      'kubectl get pods',
      'kubectl get nodes -o wide # all',
    ])
  })

  test.each([
    ['an escaped line end', 'kubectl get \\\n  pods'],
    ['open double quotes', 'echo "a\n# b\nc"'],
    ['open single quotes', "kubectl patch x -p '\n{}\n'"],
    ['a heredoc', 'cat <<EOF\na $ b\n\nEOF'],
    ['a quoted heredoc with tabs', "cat <<-'E F'\n\ta 'b\n\tE F"],
    ['two heredocs', 'cat <<A <<B\n1\nA\n2\nB'],
    ['a heredoc in a substitution', 'x="$(cat <<E\na)\nE\n)"'],
    ['a pipe', 'kubectl get pods |\n  grep a'],
    ['and', 'a &&\n\n# why\nb ||\nc'],
    ['a subshell', '(cd a\nls)'],
    ['a substitution', 'x=$(\n  date\n)'],
    ['a group', '{ a\nb; }'],
    ['a loop', 'for i in a b\ndo\n  while read -r x; do echo "$x"; done\ndone | sort'],
    ['a condition', 'if a; then\n  b\nelif c\nthen d\nelse\n  e\nfi'],
    ['a case', 'case $1 in\n  a|b) x ;;\n  (c) y;;\n  *) (z) ;;\nesac'],
    ['a function', 'f() {\n  kubectl "$@"\n}'],
    ['a function whose brace is below', 'f ()\n{\n  a\n}'],
    ['an array', 'a=(\n  1 # one\n  2\n)'],
    ['a test', '[[ a == b &&\n  c < d ]]'],
    ['arithmetic', 'x=$((1 +\n  2))'],
    ['backticks', 'x=`date\n`'],
    ['a template', "kubectl get -o go-template='{{range .items}}\n{{end}}'"],
  ])('%s makes one command of several lines', (_, command) => {
    expect(texts(`before\n${command}\nafter`)).toEqual(['before', command, 'after'])
  })

  test.each(['echo it’s "fine"', 'echo a#b \\# c', `echo $# \${#a} $$`, 'a; b & c', 'x > y 2>&1 < z', 'echo if do {', 'ls {a,b}', 'echo "\\"" \'\\\''])(
    'a line that is whole stays by itself: %s',
    (line) => expect(texts(`${line}\nnext`)).toEqual([line, 'next']),
  ) // prettier-ignore

  test('a quote that is never closed takes no more than its line', () => {
    expect(texts("echo don't\nls\nls -l")).toEqual(["echo don't", 'ls', 'ls -l'])
    expect(texts('a <<EOF\nb')).toEqual(['a <<EOF', 'b'])
    expect(texts("ls \\\n  don't\nls")).toEqual(["ls \\\n  don't", 'ls'])
  })

  test('a blank may have quotes and braces in it', () => {
    expect(texts("a <the pod's name> b\nc {{ d's }}\ne")).toEqual(["a <the pod's name> b", "c {{ d's }}", 'e'])
  })

  test('a table that was copied with the command is output, up to an empty line', () => {
    expect(texts('kubectl get pod\n\nNAMESPACE   NAME   READY\ndefault     a      1/2\n\nkubectl top pod')).toEqual([
      'kubectl get pod',
      'kubectl top pod',
    ])
  })

  test('line ends of Windows are not copied', () => {
    expect(texts('a \\\r\n  b\r\nc\r\n')).toEqual(['a \\\n  b', 'c'])
  })
})

describe('a block with prompts', () => {
  test.each([
    '$ ', '$> ', '  $ ', 'user@host:~$ ', '[root@host ~]# ', 'root@web-1:/# ', 'root@:~ # ', 'user@host ~ % ', 'root@<vm># ', '(venv) $ ',
    '(venv) me@host:~/a$ ', 'bash-4.4# ', 'sh-5.1$ ', '/ # ', '~ $ ', ':~$ ', 'host:~ me$ ', 'host$ ', '➜  repo git:(main) ✗ ', '❯ ',
  ])('%s is taken away, and output too', (prompt) => {
    expect(texts(`${prompt}ls -l\ntotal 8\n# HELP go_gc\n${prompt}\n${prompt}id \\\n  -u\n0`)).toEqual(['ls -l', 'id \\\n  -u'])
    expect(showsPrompts(`${prompt}ls`)).toBe(true)
  }) // prettier-ignore

  test.each([
    ['PS C:\\> ', 'powershell'],
    ['PS /data/a>', 'powershell'],
    ['D:\\data>', 'other'],
    ['mysql> ', 'sql'],
    ['MariaDB [(none)]> ', 'sql'],
    ['postgres=# ', 'sql'],
    ['db=> ', 'sql'],
    ['sqlite> ', 'sql'],
    ['redis 127.0.0.1:6379> ', 'other'],
    ['127.0.0.1:6379> ', 'other'],
    ['rs0:PRIMARY> ', 'other'],
    ['>>> ', 'other'],
  ])('%s says whose command it is: %s', (prompt, dialect) => {
    const [command] = splitCommands(`${prompt}show x;\nout`, 'sh')
    expect(command).toMatchObject({ text: 'show x;', dialect })
  })

  test('`> ` and `% ` are prompts when the block begins with them', () => {
    expect(texts('> slowlog get 10\n1) 1) 5100\n> quit now')).toEqual(['slowlog get 10', 'quit now'])
    expect(texts('% ls -l\ntotal 8')).toEqual(['ls -l'])
    expect(texts('> /var/log/syslog\nls')).toEqual(['> /var/log/syslog', 'ls'])
  })

  test('what a shell shows before further lines is taken away', () => {
    expect(texts('$ cat <<EOF\n> a\n>\n> EOF\na\n$ ls')).toEqual(['cat <<EOF\na\n\nEOF', 'ls'])
    expect(texts('mysql> select 1,\n    -> 2;\n+---+\nmysql> select 3;', 'sql')).toEqual(['select 1,\n2;', 'select 3;'])
    expect(texts('db=# select 1\ndb-# from a;\n(1 row)')).toEqual(['select 1\nfrom a;'])
    expect(texts('PS C:\\> Get-Pod |\n>> Out-Null\nx', 'powershell')).toEqual(['Get-Pod |\nOut-Null'])
  })

  test('`# ` is root’s prompt only where it looks like a command', () => {
    expect(texts("$ oc debug node/a\n# sysctl -a | grep 'fs'\nfs.file-max = 1\n# lsof -n")).toEqual([
      'oc debug node/a',
      "sysctl -a | grep 'fs'",
      'lsof -n',
    ])
    expect(texts('$ oc get a\n# Delete stuck ones\n# delete them with --force if needed\n$ oc delete a')).toEqual([
      'oc get a',
      'oc delete a',
    ])
    expect(texts('# rpm-ostree status\n# systemctl reboot')).toEqual(['rpm-ostree status', 'systemctl reboot'])
    expect(texts('# TODO: Command needed')).toEqual([])
    expect(texts('# systemctl reboot\nls')).toEqual(['ls'])
  })

  test('what is set before the first prompt is a command', () => {
    expect(texts('export KEY=a\n\n$ ./run\nexport B=c')).toEqual(['export KEY=a', './run'])
  })

  test('a broken quote ends at the next prompt', () => {
    expect(texts("$ echo don't\ndont\n$ ls")).toEqual(["echo don't", 'ls'])
  })
})

describe('SQL and PowerShell', () => {
  test('a statement ends with `;` outside strings and comments', () => {
    const block = "-- first;\nselect ';' -- a;\n  , 'it''s;'\nfrom a; \n\nselect 1;\n\\dt\nselect 2"
    expect(texts(block, 'sql')).toEqual(["select ';' -- a;\n  , 'it''s;'\nfrom a; ", 'select 1;', '\\dt', 'select 2'])
  })

  test('dollar quotes and comments hold their `;`', () => {
    const body = 'create function f() as $x$\nbegin;\nend;\n$x$ /* ;\n; */ language sql;'
    expect(texts(`${body}\nselect 1;`, 'sql')).toEqual([body, 'select 1;'])
  })

  test('PowerShell goes on after a backtick, a pipe and an open bracket', () => {
    const block = "Get-Pod `\n  -All\nGet-Pod |\n  Out-Null\nif ($a) {\n  'b }'\n}\n$x = @'\na\n'@\nls"
    expect(texts(block, 'powershell')).toEqual([
      'Get-Pod `\n  -All',
      'Get-Pod |\n  Out-Null',
      "if ($a) {\n  'b }'\n}",
      "$x = @'\na\n'@",
      'ls',
    ])
  })
})

describe('where commands stand', () => {
  test('a range has its comments and its prompt; what is copied has neither', () => {
    const block = 'intro\n# why\n# so\n$ ls \\\n> -l\ntotal 8\n'
    const [command] = splitCommands(block, 'sh')
    expect(block.slice(command?.start, command?.end)).toBe('# why\n# so\n$ ls \\\n> -l')
    expect(command?.copied.map(({ from, to }) => block.slice(from, to))).toEqual(['ls \\', '-l'])
    expect(command?.text).toBe('ls \\\n-l')
  })

  test('a block is copied as its commands, one after another', () => {
    expect(copiedBlock(splitCommands('$ a\nout\n# why\n$ b', 'sh'))).toBe('a\nb')
  })

  test('a block in no language that is known has commands only where it shows prompts', () => {
    expect(texts('a: b\nc', 'other')).toEqual([])
    expect(splitCommands('$ ls\na', 'other')).toMatchObject([{ text: 'ls', dialect: 'sh' }])
    expect(showsPrompts('a: b\n> c\n% d\n# e')).toBe(false)
  })

  test('an empty block has none', () => {
    expect(texts('')).toEqual([])
  })
})

test('a blank in two signs opens no heredoc, and a heredoc in them is one', () => {
  expect(texts('kubectl -n <<ns>> get po\nping <10.x.x.x>')).toEqual(['kubectl -n <<ns>> get po', 'ping <10.x.x.x>'])
  expect(texts('cat <<EOF>>x\na\nEOF')).toEqual(['cat <<EOF>>x\na\nEOF'])
})
