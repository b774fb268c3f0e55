import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import type { Dialect } from '../../../../src/domain/runbook/dialect.ts'
import { fillCommand, type FilledCommand } from '../../../../src/domain/runbook/fill-command.ts'
import type { RunbookPart } from '../../../../src/domain/runbook/parts.ts'
import { HOSTILE_VALUES } from '../../../fixtures/hostile-values.ts'
import { powerShellArguments } from '../../../fixtures/powershell-arguments.ts'

/** A command in which `<x>` and `<y>` are blanks. */
const parts = (command: string): RunbookPart[] =>
  command.split(/(<[xy]>)/).map((part) => (/^<[xy]>$/.test(part) ? { key: part.slice(1, -1), written: part } : part))

const fill = (command: string, x: string, dialect: Dialect = 'sh', y = ''): FilledCommand =>
  fillCommand(parts(command), dialect, new Map(Object.entries({ x, y })))

const EVIL = '$(reboot)'

describe('FAULTS 81: a filled command', () => {
  test('a plain value is put as it is, one without a value stays as written', () => {
    expect(fill('kubectl -n <x> get pod <y>', 'prod')).toEqual({
      text: 'kubectl -n prod get pod <y>',
      pieces: ['prod', '<y>'],
      quoted: [],
      withheld: [],
      open: ['y'],
      commands: [],
    })
  })

  test.each([
    ['kubectl get <x>', `kubectl get '$(reboot)'`],
    ['kubectl get "a/<x>"', `kubectl get "a/"'$(reboot)'""`],
    [`kubectl get 'a/<x>'`, `kubectl get 'a/$(reboot)'`],
    ['kubectl get > <x>', `kubectl get > '$(reboot)'`],
    ['kubectl get < <x>', `kubectl get < '$(reboot)'`],
  ])('%s gets any other in single quotes', (command, text) => {
    expect(fill(command, EVIL)).toMatchObject({ text, quoted: ['x'], withheld: [] })
  })

  test.each([
    'ssh a reboot <x>', 'ssh a "ls <x>"', 'kubectl exec a -- sh -c "ls <x>"', 'sudo bash -c \'ls <x>\'', 'eval "<x>"', '. <x>', 'watch ls <x>',
    '[[ <x> -eq 1 ]]', '[ a -eq 1 ] && [[ b && <x> ]]', '[ <x> -eq 1 ]', 'test <x> -eq 1', 'let a=<x>', 'declare a=<x>', 'printf %d <x>',
    'echo <x> | sh', 'echo <x> | sudo /bin/bash', 'for i in 1; do echo <x>; done | sh; { echo <x> | sh; }', 'xargs echo <x>', 'psql -c "select \'<x>\'"',
    'awk \'/<x>/\'', 'sed s/a/<x>/', '/usr/bin/python3.11 -c <x>', 'echo "a; ls <x>"', 'echo \'{"a":"<x>"}\'', 'echo $<x>', 'echo "$<x>"', 'echo \\<x>',
    'echo $\'<x>\'', 'echo `<x>`', `echo \${a:-<x>}`, 'echo $((<x>))', 'echo $[<x>]', 'a[<x>]=1', 'cat <<<x>', 'cat <<EOF\n<x>\nEOF', "cat <<'EOF'\n<x>\nEOF",
    'echo # <x>', 'echo !<x>', '<x> a', 'sudo <x>', 'sudo -u a <x>', 'env A=b <x>', 'timeout 5 <x>', 'kubectl exec a -- <x>', 'a; <x>', 'a | <x>', 'if <x>; then a; fi',
    'echo "<x>', "echo don't <x>", '$(<x>)',
  ])('%s has no safe way', (command) => {
    const filled = fill(command, EVIL)
    expect(filled).toMatchObject({ withheld: ['x'], quoted: [] })
    expect(filled.text).toBe(command)
  }) // prettier-ignore

  test.each([
    ['a word of another command', 'ssh a; kubectl get <x>'],
    ['a name that is no command here', 'kubectl -n test get . <x>'],
  ])('%s stops nothing', (_, command) => expect(fill(command, EVIL).quoted).toEqual(['x']))

  test('letters of any script go where something reads them again', () => {
    expect(fill('ssh a "ls <x>"', '订单').text).toBe(`ssh a "ls "'订单'""`)
  })

  test('a dash at the beginning of a word is an option, in quotes too; inside a word it isn’t', () => {
    for (const command of ['ssh <x>', 'ssh "<x>"', "ssh '<x>'", 'H=<x>; ssh $H', 'ssh ""<x>']) {
      expect(fill(command, '-oProxyCommand=reboot').withheld).toEqual(['x'])
    }
    expect(fill('kubectl logs --since=<x>', '-1h').text).toBe("kubectl logs --since='-1h'")
  })

  test('what is run is told, and has to be plain', () => {
    expect(fill('<x> get pod', 'kubectl')).toMatchObject({ text: 'kubectl get pod', commands: ['x'] })
    expect(fill('<x> get pod', 'PATH=/tmp').withheld).toEqual(['x'])
    expect(fill('sudo -u a <x> now', 'reboot').commands).toEqual(['x'])
    expect(fill('<x>=1 run', 'PATH').commands).toEqual(['x'])
    expect(fill('A=<x> run', 'b').commands).toEqual([])
  })

  test('a plain value is quoted where its place would make another thing of it', () => {
    expect(fill(`echo $A<x> "$A<x>" "$A:<x>" "\${A}<x>"`, 'b').text).toBe(`echo $A'b' "$A"'b'"" "$A:"'b'"" "\${A}b"`)
    expect(fill('echo <x>>log', '2').text).toBe("echo '2'>log")
    expect(fill('echo <x>', '=ls').text).toBe("echo '=ls'")
    expect(fill('echo {<x>,c}', 'a,b').text).toBe("echo {'a,b',c}")
    expect(fill('echo > <x>', '/dev/tcp/evil/80').withheld).toEqual(['x'])
    expect(fill('cat <<EOF\n<x>\nEOF\nls', 'EOF').withheld).toEqual(['x'])
    expect(fill('cat <<EOF\n<x><y>\nEOF\nls', 'EO', 'sh', 'F').withheld).toEqual(['x', 'y'])
  })

  test('what stays as written counts as what the shell reads', () => {
    const command: RunbookPart[] = [
      'ssh ',
      { key: 'a', written: "<pod's name>" },
      ' ; ls ',
      { key: 'x', written: '<x>' },
    ]
    expect(fillCommand(command, 'sh', new Map([['x', EVIL]]))).toMatchObject({ withheld: ['x'], open: ['a'] })
    const values = new Map([['a', EVIL], ['x', "a'b"]]) // prettier-ignore
    expect(fillCommand(command, 'sh', values).withheld).toEqual(['a', 'x'])
  })

  test('a blank in two places may be quoted in one and withheld in the other', () => {
    expect(fill('kubectl get <x>; ssh a <x>', EVIL)).toMatchObject({
      text: "kubectl get '$(reboot)'; ssh a <x>",
      quoted: ['x'],
      withheld: ['x'],
    })
  })

  test('`!` and more than one line don’t go together', () => {
    expect(fill('a <x>', '!ls').text).toBe("a '!ls'")
    expect(fill('a <x>', 'b\n!ls').withheld).toEqual(['x'])
    expect(fill('a <x> <y>', 'b\nc', 'sh', '!ls').withheld).toEqual(['y'])
    expect(fill('a "\n<x>"', '!ls').withheld).toEqual(['x'])
  })

  test('an unknown dialect gets plain values alone', () => {
    expect(fill('set a <x>', 'b', 'other').text).toBe('set a b')
    expect(fill('set a <x>', 'b c', 'other').withheld).toEqual(['x'])
  })
})

describe('PowerShell, by a reader of its documented rules', () => {
  test.each([
    ['kubectl get <x> -w', (v: string) => ['kubectl', 'get', v, '-w']],
    ["kubectl get 'a/<x>'", (v: string) => ['kubectl', 'get', `a/${v}`]],
    ['kubectl get "a/<x>"', (v: string) => ['kubectl', 'get', `a/${v}`]],
    ['kubectl --ns=<x>', (v: string) => ['kubectl', `--ns=${v}`]],
  ])('%s hands over exactly the value', (command, expected) => {
    let filledIn = 0
    for (const value of HOSTILE_VALUES) {
      const { text, withheld } = fill(command, value, 'powershell')
      if (withheld.length > 0) continue
      filledIn++
      expect(powerShellArguments(text)).toEqual(expected(value))
    }
    expect(filledIn).toBeGreaterThan(20)
  })

  test.each([
    ['a <x>', "it's ‘a’", "a 'it''s ‘‘a’’'"],
    ['a <x>', 'a,b', "a 'a,b'"],
    ['a <x>', '@b', "a '@b'"],
    ['a "b/<x>"', '$(x)`', 'a "b/`$(x)``"'],
    ['$ns = <x>', 'prod', "$ns = 'prod'"],
    ['if ($a -eq <x>) { }', 'prod', "if ($a -eq 'prod') { }"],
  ])('%s with %s', (command, value, text) => expect(fill(command, value, 'powershell').text).toBe(text))

  test.each(['iex <x>', 'ssh a <x>', '& <x>', '<x> a', 'a b<x>', 'a $<x>', 'a "$<x>"', 'a `<x>', "@'\n<x>\n'@", 'a # <x>', 'a "$(b <x>)"', 'a $b.<x>'])(
    '%s has no safe way',
    (command) => expect(fill(command, EVIL, 'powershell').withheld).toEqual(['x']),
  ) // prettier-ignore

  test.each(['a"b', 'a&b', 'a|b', 'a\nb', '-x'])('%j is read again by what PowerShell starts', (value) => {
    expect(fill('az <x>', value, 'powershell').withheld).toEqual(['x'])
  })
})

describe('SQL, in SQLite', () => {
  const database = new DatabaseSync(':memory:')
  database.exec("create table t (name text, id int); insert into t values ('kept', 1)")

  test.each(["select '<x>' as v", 'select v from (select 1) join (select \'<x>\' as v) where v = <x>', "select 'a-<x>' as v"])(
    '%s gives back exactly the value, and nothing else ran',
    (command) => {
      let filledIn = 0
      for (const value of HOSTILE_VALUES) {
        const { text, withheld } = fill(command, value, 'sql')
        if (withheld.length > 0 || /^\d+$/.test(value)) continue
        filledIn++
        expect(database.prepare(text).all()).toEqual([{ v: command.includes('a-<') ? `a-${value}` : value }])
      }
      expect(filledIn).toBeGreaterThan(300)
      expect(database.prepare('select count(*) as n from t').get()).toEqual({ n: 1 })
    },
  ) // prettier-ignore

  test.each([
    ['delete from t where id = <x>', '1', 'delete from t where id = 1'],
    ['delete from t where id = <x>', 'id', "delete from t where id = 'id'"],
    ['delete from t where id = <x>', '1--', "delete from t where id = '1--'"],
    ['select * from <x>', 'a.b', 'select * from a.b'],
    ['kill <x>', '12', 'kill 12'],
    ['select pg_cancel_backend(<x>)', '12', 'select pg_cancel_backend(12)'],
  ])('%s with %s', (command, value, text) => expect(fill(command, value, 'sql').text).toBe(text))

  test.each([
    ['select * from <x>', 'a b'],
    ['select * from <x>', 'a--'],
    ['select <x> from a', 'b'],
    ['select "<x>"', EVIL],
    ['select `<x>`', EVIL],
    ["select '<x>'", "\\' or 1=1 --"],
    ["select 'a\\n<x>'", EVIL],
    ["select '<x>", EVIL],
    ['-- <x>', EVIL],
    ['select $$<x>$$', EVIL],
    ["# it's\nselect '<x>'", EVIL],
    ["\\set a `b`\nselect '<x>'", EVIL],
  ])('%s has no safe way for %s', (command, value) => {
    expect(fill(command, value, 'sql')).toMatchObject({ withheld: ['x'], text: command })
  })
})
