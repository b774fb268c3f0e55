import { describe, expect, test } from 'vitest'
import type { BlankPlace } from '../../../../src/domain/runbook/dialect.ts'
import { findBlanks } from '../../../../src/domain/runbook/find-blanks.ts'

const written = (text: string, place: BlankPlace) => findBlanks(text, place).map((blank) => blank.written)

describe('a name in angles that nobody fills in is no blank', () => {
  test.each<[string, BlankPlace, string]>([
    ['keys', 'prose', 'Press <Enter>, <Esc>, <Ctrl+C> and <Ctrl-Alt-Del>, then <F5> or <C-w>'],
    ['a letter after a key', 'prose', 'In tmux: <Ctrl>+<b>, then <d>'],
    ['a key whose name is a word, where it is pressed', 'prose', 'Press <Space> or <Home>'],
    ['keys in code', 'other', ':%s/a/b/g<CR> and <leader>ff'],
    ['a type of types', 'prose', 'Map<String, List<Foo>>, vector<int>, HikariPool<Connection>'],
    ['a thing of Python', 'other', "<class 'int'> <Response [200]> <bound method X.y of <X object at 0x7f>>"],
    ['what stands for no value', 'sh', '<not found> <no data> <missing> <EOF>'],
    ['how a menu is used', 'sh', '<up/down arrows to move>'],
    ['a tag that is left open', 'prose', '<b>bold, <i>italic and <details>'],
    ['a tag at the head of a line', 'prose', '<summary>More\n<table><tr>\n<title>'],
    ['a tag that says only yes', 'prose', '<option selected>'],
    ['a section of Apache', 'other', '<VirtualHost *:80>'],
    ['a switch’s prompt', 'other', '<SW1>system-view\n<HUAWEI> display version'],
    ['a comparison in SQL', 'sql', 'WHERE a <b AND c> d'],
  ])('%s', (_, place, text) => expect(written(text, place)).toEqual([]))
})

describe('a name that only looks like one of these is a blank', () => {
  test.each<[BlankPlace, string]>([
    ['sh', 'kubectl exec <pod> -- <command>'],
    ['sh', 'tail -n <n> --from <start> --to <end> <delete>'],
    ['sh', 'web<n>.example.com'],
    ['prose', 'Set <time> and <table>, then go'],
    ['prose', 'Look at pod<Name> and <String>'],
    ['sql', 'VACUUM <table>'],
    ['sql', 'WHERE id = <this or that>'],
    ['other', '<HOST> is down'],
    ['sh', 'perf report <binary> <main>'],
  ])('in %s: %s', (place, text) => expect(written(text, place)).toEqual(text.match(/<[^<>]+>/g)))
})

describe('a name behind a `$` that is a part of another, or the server’s, is no blank', () => {
  test.each<[string, BlankPlace, string]>([
    ['Oracle’s views', 'sql', 'SELECT * FROM v$session, GV$INSTANCE, x$ksppcv, sys.obj$ o'],
    ['the same in a shell', 'sh', "sqlplus / <<'E'\nselect 1 from v$session\nE"],
    ['the same in a word', 'other', 'V$SESSION_WAIT or v$lock'],
    ['SQL Server’s', 'sql', 'OUTPUT $action, inserted.id; SELECT $PARTITION.pf(10)'],
    ['a version of a function', 'sh', "aws lambda invoke --function-name fn:$LATEST; x --qualifier '$LATEST'"],
    ['what CI sets', 'sh', 'cd $WORKSPACE; echo $BUILD_NUMBER $GITHUB_SHA'],
  ])('%s', (_, place, text) => expect(written(text, place)).toEqual([]))

  test.each<[BlankPlace, string, string[]]>([
    ['sh', 'git tag v$VERSION; git tag v$version', ['$VERSION', '$version']],
    ['sh', 'terraform workspace select $WORKSPACE', ['$WORKSPACE']],
    ['sh', 'curl -H "Authorization: $GITHUB_TOKEN"; kubectl delete job $JOB_NAME', ['$GITHUB_TOKEN', '$JOB_NAME']],
    ['sql', 'SELECT * FROM t WHERE id = $ID', ['$ID']],
    ['sh', 'docker pull app:$LATEST_TAG', ['$LATEST_TAG']],
  ])('but in %s: %s', (place, text, wanted) => expect(written(text, place)).toEqual(wanted))
})
