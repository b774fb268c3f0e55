import { expect, test } from 'vitest'
import { placesOf } from '../../../src/search/main-text.ts'

const places = (main: string) => placesOf(`<body><nav>导航</nav><main id="content">${main}</main></body>`)

test('a page is read by heading, each with its anchor', () => {
  expect(places('<h1>标题</h1><p class="lead">引子</p><h2 id="why">为<em>什么</em></h2><p>因为。</p>')).toEqual([
    { id: '', heading: '标题', text: '引子' },
    { id: 'why', heading: '为什么', text: '因为。' },
  ])
})
test('blocks are parted and inline elements are not', () => {
  expect(places('<h1>A</h1><ul><li>one <a href="/">two</a>,</li><li>three</li></ul>')[0]?.text).toBe('one two,\nthree')
})
test('the words of a step’s label are the page’s own', () => {
  expect(places('<h1>A</h1><p><label for="tick-a">加入通话。</label></p>')[0]?.text).toBe('加入通话。')
})
test('a term in a sentence is one of its words, and what it means is said on its own page', () => {
  const term =
    '<button class="term" popovertarget="t">指挥官</button> <span class="term-card" id="t" popover>谁 <a href="/">表</a></span>'
  expect(places(`<h1>A</h1><p>听${term}的。</p>`)[0]?.text).toBe('听指挥官 的。')
})
test('controls, hidden things and scripts are passed over, whatever stands in them', () => {
  const main = `<h1>A</h1><p class="needs-script muted">no</p><button>no<span>no</span></button><p hidden>no</p>
    <script>if (1 < 2) "</p>"</script><svg aria-hidden="true"><path d="M1"></path></svg><div><div aria-hidden="true"><div>no</div>no</div>yes</div>`
  expect(places(main)[0]?.text).toBe('yes')
})
test('above a runbook only its own words are read, not what asks for values', () => {
  const panel =
    '<div class="runbook-use"><p>no</p></div><section class="runbook-values"><h2 id="runbook-values">no</h2><label>no</label></section>'
  expect(places(`<h1>A</h1>${panel}<p>yes</p>`)).toEqual([{ id: '', heading: 'A', text: 'yes' }])
})
test('signs in attributes end no tag, and signs in the text are decoded', () => {
  expect(
    places('<h1>A</h1><astro-island props="{a > b}"><p>5 &lt; 6 &amp;&#x4e8b;&#20214; &unknown;</p></astro-island>')[0]
      ?.text,
  ).toBe('5 < 6 &事件 &unknown;')
})
test('every way to write an attribute or a sign is read', () => {
  expect(places("<h1>A</h1><h2 id='b'>B&hellip;</h2><p class='muted needs-script'>no</p><P>c</P>")).toEqual([
    { id: '', heading: 'A', text: '' },
    { id: 'b', heading: 'B…', text: 'c' },
  ])
})
test('what looks like main in a comment or a script isn’t it', () => {
  const page = '<!-- <main>no</main> --><script>"<main>no</main>"</script><main><h1>A</h1>yes</main>'
  expect(placesOf(page)).toEqual([{ id: '', heading: 'A', text: 'yes' }])
})
test('a heading without an anchor starts no place of its own', () => {
  expect(places('<h1>A</h1><h2>B</h2><p>c</p>')).toEqual([{ id: '', heading: 'A', text: 'B\nc' }])
})
test('a page without main is refused', () => {
  expect(() => placesOf('<body></body>')).toThrow('has no <main>')
})
test('a page whose heading says what is open is called as in the browser’s tab', () => {
  const page = '<head><title>事件 · 沉着 · 示例公司</title></head><h1>没有打开的事件</h1><main><p>x</p></main>'
  expect(placesOf(page)).toEqual([{ id: '', heading: '事件', text: 'x' }])
})
test('what is behind a tab is read', () => {
  expect(places('<h1>A</h1><div role="tabpanel" hidden><p>交接</p></div>')[0]?.text).toBe('交接')
})
