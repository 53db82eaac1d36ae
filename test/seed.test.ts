import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {inspect} from '../src/cli/text/inspect.ts'
import {taskRows} from '../src/plan/rows.ts'
import {tallyUnits} from '../src/query/tally.ts'
import {seed, seedFile, seedText} from './helpers.ts'

const rows = taskRows(seed, 'yunnan-2015.txt')

test('the seed is the published document, byte for byte', () => {
  expect(createHash('sha256').update(seedText).digest('hex')).toBe(
    '2142c4e1496f226906118a1355146fc0896ff432f903652978c74aa1bd7cc098',
  )
})

// The tree was read against the document, line by line; see docs/architecture.md.
test('the seed gives the tree that a reader finds in it', () => {
  expect(inspect(seed)).toBe(readFileSync('fixtures/yunnan-2015/tree.txt', 'utf8'))
})

test('the seed’s slips are reported at their places', () => {
  const found = seedFile.messages.map(({line, column, ruleId}) => `${line}:${column} ${ruleId}`)
  expect(found.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))).toEqual(
    readFileSync('fixtures/yunnan-2015/messages.txt', 'utf8').trim().split('\n'),
  )
})

test('it holds 82 tasks: 22, 36 and 24 under its three parts', () => {
  const under = (part: string) => rows.filter(({number}) => number.startsWith(part)).length
  expect([rows.length, under('1.'), under('2.'), under('3.')]).toEqual([82, 22, 36, 24])
})

test('two tasks are items without tasks below them', () => {
  const items = rows.filter(({number}) => number.split('.').length === 2)
  expect(items.map(({number, source}) => [number, source.start.line])).toEqual([
    ['2.7', 349],
    ['3.6', 545],
  ])
})

test('six tasks have more than one lead', () => {
  const joint = rows.filter(({lead}) => lead.length > 1).map(({number}) => number)
  expect(joint).toEqual(['1.1.4', '1.2.1', '1.6.1', '2.4.1', '2.5.1', '2.7'])
})

test('89 lead and 568 cooperating assignments are written', () => {
  expect([
    rows.flatMap(({lead}) => lead).length,
    rows.flatMap(({cooperating}) => cooperating).length,
  ]).toEqual([89, 568])
})

test('省财政厅 leads 5 tasks and cooperates on 64, 省扶贫办 22 and 42', () => {
  const tallies = new Map(tallyUnits(rows).map(({name, lead, cooperating}) => [name, [lead, cooperating]]))
  expect([tallies.get('省财政厅'), tallies.get('省扶贫办')]).toEqual([
    [5, 64],
    [22, 42],
  ])
})

test('a unit named twice in 3.1.4 counts once', () => {
  const twice = rows.find(({number}) => number === '3.1.4')!
  expect(twice.cooperating.filter(({name}) => name === '中国保监会云南监管局')).toHaveLength(2)
  expect(tallyUnits([twice]).find(({name}) => name === '中国保监会云南监管局')?.cooperating).toBe(1)
})

test('units with quotes in their names stay whole', () => {
  expect(rows.find(({number}) => number === '3.5.1')?.lead.map(({name}) => name)).toEqual([
    '省“挂包帮”“走转访”工作联席会议办公室',
  ])
})
