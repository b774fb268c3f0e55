import { describe, expect, test } from 'vitest'
import type { BlankPlace } from '../../../../src/domain/runbook/dialect.ts'
import { findBlanks } from '../../../../src/domain/runbook/find-blanks.ts'

const written = (text: string, place: BlankPlace = 'sh') => findBlanks(text, place).map((blank) => blank.written)

describe('what somebody has to fill in is a blank', () => {
  test.each<[string, string[]]>([
    ['kubectl -n $NAMESPACE get pod ${POD}', ['$NAMESPACE', '${POD}']],
    ['kubectl -n <namespace> get pod <my-pod>', ['<namespace>', '<my-pod>']],
    ['ssh {{ host }} uptime; echo {{node-name}}', ['{{ host }}', '{{node-name}}']],
    ['ssh <instance label from alert>', ['<instance label from alert>']],
    ['psql -h <主机名> -U "$USER_NAME"', ['<主机名>', '$USER_NAME']],
    ['rm -rf "${DIR:?}/tmp"', ['${DIR:?}']],
    ['scale --replicas=$N', ['$N']],
    ['curl -d \'{"text":"$MESSAGE"}\'', ['$MESSAGE']],
    ['web<n>.example.com', ['<n>']],
    ['kubectl get pod -l app=$app -o name', ['$app']],
    ['REGION="${REGION:-eu}"; aws --region $REGION', ['${REGION:-eu}', '$REGION']],
    ['haproxyctl set server <ready|drain|maint>', ['<ready|drain|maint>']],
    ['grep <your request’s id>', ['<your request’s id>']],
    ["grep <the request's id>", ["<the request's id>"]],
    ['kubectl delete pod <pod named in "Used By" above>', ['<pod named in "Used By" above>']],
    ['ssh <user@host> -l <login@db-host>', ['<user@host>', '<login@db-host>']],
    ['kubectl label po x <key=value>', ['<key=value>']],
    ['annotate x reason="<reason (optional)>" <主机名（必填）>', ['<reason (optional)>', '<主机名（必填）>']],
    ['curl https://example.com/{id}; kubectl -n {namespace} get <<kind>>', ['{id}', '{namespace}', '<<kind>>']],
    ['kubectl apply -f {{ path/to/file }}', ['{{ path/to/file }}']],
    ['ping ${NODE IP ADDRESS}', ['${NODE IP ADDRESS}']],
  ])('%s', (text, blanks) => expect(written(text)).toEqual(blanks))

  test('what a shell would take without a value is its preset', () => {
    expect(findBlanks('tail -n ${LINES_SHOWN:-100} x', 'sh')).toMatchObject([{ key: 'lines_shown', preset: '100' }])
  })
})

test('what a name says of itself is no part of its key', () => {
  expect(findBlanks('x <reason (optional)> <主机名（必填）>', 'sh').map(({ key }) => key)).toEqual(['reason', '主机名'])
  expect(written('db.<collection>.find("<id>")', 'typed')).toEqual(['<collection>', '<id>'])
})

describe('what isn’t for a person to fill in is no blank', () => {
  test.each([
    ['the shell’s own', 'cd $HOME; echo $? $1 $@ $# $$ $PWD ${BASH_VERSION}'],
    ['set by an assignment', 'NS=shop; kubectl -n $NS get pod'],
    ['set for one command', 'NS=shop SVC=checkout run "$NS" "$SVC"'],
    ['exported', 'export KEY=abc\necho $KEY'],
    ['read from a person', 'read -r -p "Name: " first last\necho $first $last'],
    ['of a loop', 'for pod in $(list); do echo "$pod"; done'],
    ['of a loop over lines', 'list | while read -r name age; do echo $name $age; done'],
    ['of a function', 'f() { local -r a=1 b; echo $a $b; }'],
    ['of printf and mapfile', 'printf -v line x; mapfile rows; echo $line $rows'],
    ['escaped', 'echo \\$NAMESPACE'],
    ['awk’s', "awk '{print $NF, $1}'"],
    ['in single quotes', "jq '.items[] | $name'"],
    ['jq’s own', "jq --arg NAME x --argjson MAX 3 '.[] | select(.name == $NAME and .n < $MAX)'"],
    ['printed for no value', 'node-1 Ready <none> 3d\nEndpoints: <unset>, <not set>'],
    ['a thing as Ruby shows it', '=> #<Project id:12 foo/bar> #<HTTP::Timeout: execution expired>'],
    ['gathered in a loop', 'for x in a b; do all="$all $x"; done; echo $all'],
    ['a template of Go', "docker ps --format '{{.Names}}' {{range .items}}{{end}} {{ $labels.pod }}"],
    ['a heredoc or a redirection', 'cat <<EOF >out; sort <in >out'],
    ['an address', 'see <https://example.com/a> or <ops@example.com>'],
    ['a command in place', 'echo $(date) $((1 + 2))'],
  ])('%s', (_, text) => expect(written(text)).toEqual([]))

  test('PowerShell’s own variables, those it sets, and parts of things', () => {
    expect(written('$x = 1; Get-Pod $x $env:PATH $_ $pod.Name $Namespace', 'powershell')).toEqual(['$Namespace'])
  })
  test('money, formulas and comparisons in a sentence', () => {
    expect(written('It costs $100, $x$ is x, a < b and c > d, US$FOO', 'prose')).toEqual([])
  })
  test('set in a block without a language', () => {
    expect(written('zone=<zone>\ngcloud list --zone $zone --project $project', 'other')).toEqual(['<zone>', '$project'])
  })
  test('variables of another program, and levels that a log prints', () => {
    expect(written('proxy_pass http://$backend$request_uri; # <upstream>', 'config')).toEqual(['<upstream>'])
    expect(written('cd: $home/x # $NAMESPACE', 'data')).toEqual(['$NAMESPACE'])
    expect(written('a.<String>b(); get("<id>")', 'typed')).toEqual(['<id>'])
    expect(written('10:00 <error> at App.<init> in <module> <pod>', 'other')).toEqual(['<pod>'])
    expect(written("grep -P '(?<year>\\d+)' x; echo $KUBECONFIG $JAVA_HOME")).toEqual([])
    expect(written('when a<b and c>d', 'prose')).toEqual([])
  })
  test('keys of objects, and quotes of SQL', () => {
    expect(written('{ $set: { a: 1 }, "$ref": "#/x", at: "$SERVER:$PORT" }', 'other')).toEqual(['$SERVER', '$PORT'])
    expect(written('DO $body$ SELECT $ID; $body$', 'sql')).toEqual(['$ID'])
  })
  test('types and tags in code of other kinds', () => {
    expect(written('a<br>b <li> <h2>', 'other')).toEqual([])
    expect(written('List<String> x = <b>bold</b>', 'other')).toEqual([])
  })
})

test('a folder of Windows stands right behind its sign', () => {
  expect(written('cd C:\\App\\<version>', 'cmd')).toEqual(['<version>'])
})
test('a variable that an earlier command has set is marked, unless the runbook calls it a blank', () => {
  const found = findBlanks('x $POD ${NS}', 'sh', new Set(['ns']), new Set(['POD', 'NS']))
  expect(found.map(({ key, isSet }) => [key, isSet])).toEqual([
    ['pod', true],
    ['ns', undefined],
  ])
})
test('blanks come in the order of the text, with their places', () => {
  const text = 'a {{ x }} $NAMESPACE <z>'
  for (const { start, end, written } of findBlanks(text, 'sh')) expect(text.slice(start, end)).toBe(written)
  expect(findBlanks(text, 'sh').map(({ key }) => key)).toEqual(['x', 'namespace', 'z'])
})
