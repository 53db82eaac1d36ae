// Measures the diff of plans: what it finds of 1,000 revisions whose edits are known, what other tools make of the same
// pairs, and how long it takes.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import daff from 'daff'
import {diffLines} from 'diff'
import {build} from 'esbuild'

const revisions = Number(process.env.BENCH_REVISIONS ?? 1000)
const mostEdits = 20

const folder = mkdtempSync(join(tmpdir(), 'fengong-'))
process.on('exit', () => rmSync(folder, {recursive: true}))
const bundle = join(folder, 'revisions.mjs')
await build({
  stdin: {
    contents:
      "export * from './test/diff/revisions.ts'; export {diffPlans} from './src/diff/diff-plans.ts'; export {featuresOf} from './src/diff/features.ts'; export {pairTasks} from './src/diff/pair-tasks.ts'; export {parsePlan, taskRows} from './src/index.ts'",
    resolveDir: '.',
  },
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'bundle',
  external: ['pdfjs-dist'],
  banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url)"},
  logLevel: 'error',
})
const {baseOf, diffPlans, featuresOf, pairTasks, parsePlan, revise, saidBy, taskRows} = await import(
  pathToFileURL(bundle).href
)

const sources = [
  'seeds/yunnan-2015.txt',
  ...readdirSync('fixtures').flatMap(name =>
    readdirSync(join('fixtures', name))
      .filter(file => file === 'input.txt')
      .map(file => join('fixtures', name, file)),
  ),
]
const bases = sources
  .map(path => baseOf(parsePlan(readFileSync(path, 'utf8'))))
  .filter(base => base && JSON.stringify(base).split('"from"').length > 4)

const sum = {edits: 0, right: 0, missed: 0, extra: 0, findings: 0, git: 0, jsdiff: 0, daff: 0, mirrored: 0}
for (let seed = 1; seed <= revisions; seed++) {
  // Every other revision is of the seed, the rest of the fixtures in turn.
  const base = seed % 2 === 0 ? bases[0] : bases[1 + (((seed - 1) / 2) % (bases.length - 1))]
  const revision = revise(base, seed, mostEdits)
  const [old, next] = [parsePlan(revision.old), parsePlan(revision.new)]
  const said = saidBy(diffPlans(old, next), next, old)
  const right = said.filter(finding => revision.expected.includes(finding)).length
  sum.edits += revision.edits.length
  sum.right += right
  sum.missed += revision.expected.length - right
  sum.extra += said.length - right
  sum.findings += diffPlans(old, next).changes.length + diffPlans(old, next).renamed.length
  sum.git += changedByGit(revision)
  sum.jsdiff += diffLines(revision.old, revision.new).reduce(
    (lines, {added, removed, count}) => lines + (added || removed ? count : 0),
    0,
  )
  sum.daff += changedByDaff(old, next)
}
console.log(
  `${revisions} revisions of ${bases.length} plans, 1 to ${mostEdits} edits each, ${sum.edits} in all`,
)
const share = (part, whole) => (part / whole).toFixed(4)
console.log(
  `  precision ${share(sum.right, sum.right + sum.extra)}, recall ${share(sum.right, sum.right + sum.missed)} over ${sum.right + sum.missed} facts`,
)
const each = count => (count / revisions).toFixed(1).padStart(7)
console.log('what is reported, a revision:')
console.log(`  edits made      ${each(sum.edits)}`)
console.log(`  fengong diff    ${each(sum.findings)} findings`)
console.log(`  git diff        ${each(sum.git)} changed lines`)
console.log(`  jsdiff          ${each(sum.jsdiff)} changed lines`)
console.log(`  daff, by number ${each(sum.daff)} changed rows`)

function changedByGit({old, new: next}) {
  writeFileSync(join(folder, 'old.txt'), old)
  writeFileSync(join(folder, 'new.txt'), next)
  const {stdout} = spawnSync('git', ['diff', '--no-index', '--numstat', 'old.txt', 'new.txt'], {
    cwd: folder,
    encoding: 'utf8',
  })
  const [added = 0, removed = 0] = stdout.split('\t').map(Number)
  return (added || 0) + (removed || 0)
}

function changedByDaff(old, next) {
  const table = plan =>
    new daff.TableView([
      ['number', 'text', 'lead', 'cooperating', 'responsible'],
      ...taskRows(plan, '').map(row => [
        row.number,
        row.text,
        ...[row.lead, row.cooperating, row.responsible].map(units => units.map(({name}) => name).join('、')),
      ]),
    ])
  const flags = new daff.CompareFlags()
  flags.show_unchanged = false
  flags.unchanged_context = 0
  flags.addPrimaryKey('number')
  const result = []
  new daff.TableDiff(daff.compareTables(table(old), table(next), flags).align(), flags).hilite(
    new daff.TableView(result),
  )
  return result.slice(1).filter(([mark]) => mark && mark !== '...').length
}

const median = numbers => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
const timed = run => {
  const start = performance.now()
  run()
  return performance.now() - start
}
const seedText = readFileSync('seeds/yunnan-2015.txt', 'utf8')
const seedPlan = parsePlan(seedText)
const seedRevision = parsePlan(
  seedText.replaceAll('省农业厅', '省农业农村厅').replace('参与度高的', '参与程度更高的'),
)
for (let round = 0; round < 200; round++) diffPlans(seedPlan, seedRevision)
const warm = median(Array.from({length: 51}, () => timed(() => diffPlans(seedPlan, seedRevision))))
console.log(`\nthe seed and a revision of it, warm: ${warm.toFixed(1)} ms`)

/** As many tasks, a third of them reworded. */
function manyTasks(count) {
  const texts = taskRows(seedPlan, '').map(({text}) => text)
  const clauses = texts.flatMap(text => text.split(/[，,。；]/)).filter(clause => clause.length > 4)
  let state = 1
  const random = () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
  const pick = from => from[Math.floor(random() * from.length)]
  const clause = () => {
    const words = pick(clauses)
    const at = Math.floor(random() * words.length)
    const letters = String.fromCharCode(
      0x4e00 + Math.floor(random() * 6000),
      0x4e00 + Math.floor(random() * 6000),
    )
    return words.slice(0, at) + letters + words.slice(at)
  }
  const tasks = Array.from({length: count}, () => Array.from({length: 5}, clause))
  const write = all =>
    `方案\n${all.map((text, index) => `${index % 100 === 0 ? '一、部分\n' : ''}${(index % 100) + 1}. ${text.join('，')}。\n牵头单位：省财政厅\n`).join('')}`
  const reworded = tasks.map(text =>
    random() < 1 / 3 ? text.map(words => (random() < 0.4 ? clause() : words)) : text,
  )
  return [write(tasks), write(reworded)]
}
const [many, manyReworded] = manyTasks(10_000).map(text => parsePlan(text))
const pairing = timed(() => pairTasks(featuresOf(many, manyReworded, {old: '', new: ''}, false)))
const whole = timed(() => diffPlans(many, manyReworded))
console.log(
  `10,000 × 10,000 tasks, a third reworded: paired in ${(pairing / 1000).toFixed(2)} s, compared in ${(whole / 1000).toFixed(2)} s, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
)
