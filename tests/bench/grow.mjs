// Prints what a cold build costs as the guide grows: `npm run bench -- --grow`. In a copy of the project in a temporary
// folder each page stands once, then 10 times, then 30 times under other names, in every language. Compare the times
// with each other: they are those of this machine in this run.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const TIMES = [1, 10, 30]
const SAMPLE_MS = 100
/** What Linux counts the time of processes in, for programs. */
const TICKS_PER_S = 100
/** What a build doesn't read, or has written itself. */
const LEFT_BEHIND = ['.git', '.astro', 'dist', 'node_modules', 'playwright-report', 'test-results', 'tests']

/** Builds the guide once, 10 times and 30 times as large, and prints a line for each. */
export async function grow() {
  if (!existsSync('/proc/self/stat')) throw new Error('What a build takes is read from /proc, which only Linux has.')
  console.log('guide     pages   wall s    CPU s   CPU ms/page   memory MB')
  for (const times of TIMES) {
    const folder = copyOfProject(times)
    try {
      const { wallS, cpuS, memoryMB } = await build(folder)
      const pages = globSync('dist/**/*.html', { cwd: folder }).length
      const cells = [
        `×${times}`.padEnd(5),
        String(pages).padStart(10),
        wallS.toFixed(1).padStart(9),
        cpuS.toFixed(1).padStart(9),
        ((cpuS * 1000) / pages).toFixed(1).padStart(14),
        memoryMB.toFixed(0).padStart(12),
      ]
      console.log(cells.join(''))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/**
 * A project like this one with each page of the guide `times` times. A copy keeps its section, its step ids and its
 * links; only its name differs.
 * @returns its folder
 */
function copyOfProject(times) {
  const folder = mkdtempSync(join(tmpdir(), 'poise-grow-'))
  for (const name of readdirSync('.')) {
    if (!LEFT_BEHIND.includes(name)) cpSync(name, join(folder, name), { recursive: true })
  }
  // A link for each package: what the build keeps between two runs stays in the copy.
  mkdirSync(join(folder, 'node_modules'))
  for (const name of readdirSync('node_modules')) {
    if (name.startsWith('.') && name !== '.bin') continue
    symlinkSync(join(process.cwd(), 'node_modules', name), join(folder, 'node_modules', name), 'junction')
  }
  for (const page of globSync('src/content/guide/**/*.mdx', { cwd: folder })) {
    for (let copy = 2; copy <= times; copy++)
      copyFileSync(join(folder, page), join(folder, page.replace(/\.mdx$/, `-copy-${copy}.mdx`)))
  }
  return folder
}

/** Builds a project, and tells what that took with all processes that it started. */
async function build(folder) {
  const startMs = performance.now()
  const log = openSync(join(folder, 'build.log'), 'w')
  const building = spawn('npm', ['run', 'build'], { cwd: folder, stdio: ['ignore', log, log] })
  const ticks = new Map()
  let memoryMB = 0
  const sampling = setInterval(() => {
    const processes = processesBelow(building.pid)
    for (const each of processes) ticks.set(each.pid, each.ticks)
    memoryMB = Math.max(memoryMB, processes.reduce((sum, { kB }) => sum + kB, 0) / 1024)
  }, SAMPLE_MS)
  const [code] = await once(building, 'close')
  clearInterval(sampling)
  if (code !== 0)
    throw new Error(`The site doesn’t build:\n${readFileSync(join(folder, 'build.log'), 'utf8').slice(-4000)}`)
  const cpuS = [...ticks.values()].reduce((sum, each) => sum + each, 0) / TICKS_PER_S
  return { wallS: (performance.now() - startMs) / 1000, cpuS, memoryMB }
}

/** A process and all below it: what each has used of the processors, and the memory that it holds. */
function processesBelow(root) {
  const all = new Map()
  for (const pid of globSync('[0-9]*', { cwd: '/proc' })) {
    try {
      // The name, in parentheses, may hold anything.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')
      const ticks = Number(fields[11]) + Number(fields[12])
      const kB = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
      all.set(Number(pid), { pid: Number(pid), parent: Number(fields[1]), ticks, kB })
    } catch {
      // It has ended meanwhile.
    }
  }
  const isBelow = (pid) => pid === root || (all.has(pid) && isBelow(all.get(pid).parent))
  return [...all.values()].filter(({ pid }) => isBelow(pid))
}
