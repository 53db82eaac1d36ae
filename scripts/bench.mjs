// Measures what the README promises, each as a ratio within one run: machines differ, and are noisy.
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'

// Set, it alone makes every start of Node 20 more than twice as slow.
const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env
const cli = 'bin/fengong.cjs'
const seed = 'seeds/yunnan-2015.txt'
const rounds = Number(process.env.BENCH_ROUNDS ?? 41)

const median = numbers => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

/** Whole-process times in ms, the commands run in turn. */
function race(commands) {
  const times = Object.fromEntries(Object.keys(commands).map(name => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now()
      const {status} = spawnSync(process.execPath, args, {env, stdio: ['ignore', 'pipe', 'ignore']})
      times[name].push(performance.now() - start)
      if (status !== 0) throw new Error(`${name} failed`)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]))
}

if (!existsSync('dist/cli.cjs')) throw new Error('Run `npm run build` first.')

console.log(`start-up, median of ${rounds} runs in turn`)
const start = race({
  'node -e 0': ['-e', '0'],
  'who-leads 1.1.1': [cli, 'who-leads', '1.1.1'],
  'who-leads 1.1.1 -p FILE': [cli, 'who-leads', '1.1.1', '-p', seed],
  'tasks --format table': [cli, 'tasks', '--format', 'table'],
})
for (const [name, ms] of Object.entries(start)) {
  console.log(
    `  ${name.padEnd(24)} ${ms.toFixed(1).padStart(7)} ms  ${(ms / start['node -e 0']).toFixed(2)} ×`,
  )
}

/** Runs a piece of code in a process of its own and gives the number that it prints. */
function measure(body) {
  const script = `import {readFileSync} from 'node:fs'; const source = readFileSync('${seed}', 'utf8'); ${body}`
  const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env,
    encoding: 'utf8',
  })
  if (!stdout) throw new Error(stderr)
  return Number(stdout)
}
const withParser = "import {parsePlan} from './dist/lib/index.js';"
const often = (count, body) => median(Array.from({length: count}, () => measure(body)))

console.log('\nparsing the seed')
const cold = often(
  11,
  `${withParser} const t = performance.now(); parsePlan(source); console.log(performance.now() - t)`,
)
const warmUp = 'for (let i = 0; i < 300; i++) parsePlan(source);'
const loop =
  'const t = performance.now(); for (let i = 0; i < 100; i++) parsePlan(source); console.log((performance.now() - t) / 100)'
const warm = often(5, `${withParser} ${warmUp} ${loop}`)
console.log(`  cold ${cold.toFixed(2)} ms, warm ${warm.toFixed(2)} ms`)

console.log('\nthroughput on the seed 100 times over')
const bytes = readFileSync(seed).length
const throughput = body => (bytes * 100) / 1e3 / often(3, `${body} console.log(performance.now() - t)`)
const ours = throughput(
  `${withParser} const text = source.repeat(100); const t = performance.now(); parsePlan(text);`,
)
const theirs = throughput(
  "import {unified} from 'unified'; import remarkParse from 'remark-parse'; const text = source.repeat(100); const t = performance.now(); unified().use(remarkParse).parse(text);",
)
console.log(`  fengong ${ours.toFixed(1)} MB/s, remark-parse ${theirs.toFixed(1)} MB/s`)

console.log('\ngrowth: parsing the seed many times over, each in a fresh process')
const perByte = times =>
  (often(
    3,
    `${withParser} const text = source.repeat(${times}); const t = performance.now(); parsePlan(text); console.log(performance.now() - t)`,
  ) *
    1e6) /
  (bytes * times)
const [ten, thousand] = [perByte(10), perByte(1000)]
console.log(
  `  10 ×: ${ten.toFixed(1)} ns a byte; 1000 × (${((bytes * 1000) / 1e6).toFixed(0)} MB): ${thousand.toFixed(1)} ns a byte; ratio ${(thousand / ten).toFixed(2)}`,
)
