import {expect, test} from 'vitest'
import {taskRows} from '../../src/plan/rows.ts'
import {table} from '../../src/write/table.ts'
import {pickTaskColumns, type TaskColumn, taskColumns} from '../../src/write/task-columns.ts'
import {displayWidth} from '../../src/write/width.ts'
import {seed} from '../helpers.ts'

const rows = taskRows(seed, 'yunnan-2015.txt')
const columns: TaskColumn[] = ['number', 'task', 'lead', 'cooperating', 'place']

async function draw(width?: number, picked = columns, some = rows): Promise<string[]> {
  const text = await table(
    {rows: some, columns: pickTaskColumns(picked), cite: () => undefined},
    {lang: 'zh', width},
  )
  return text.trimEnd().split('\n')
}

/** The cells of a drawn table, put together again from their lines. */
function cellsIn(lines: readonly string[]): string[][] {
  const drawn: string[][] = []
  for (const line of lines) {
    if (/^[├┌└]/.test(line)) drawn.push([])
    else
      line
        .split('│')
        .slice(1, -1)
        .forEach((part, index) => {
          const cells = drawn.at(-1)!
          cells[index] = (cells[index] ?? '') + part.slice(1).trimEnd()
        })
  }
  return drawn.filter(cells => cells.length > 0).slice(1)
}

test.each([80, 120, 200, undefined])(
  'a table %s columns wide holds every character of every cell',
  async width => {
    const whole = rows.map(row => columns.map(name => taskColumns[name].cell(row).replace(/\s/g, '')))
    const drawn = cellsIn(await draw(width)).map(cells => cells.map(cell => cell.replace(/\s/g, '')))
    expect(drawn).toEqual(whole)
  },
)

test.each([80, 120, 200])('all lines of a table for %s columns are as wide, and fit', async width => {
  const widths = new Set((await draw(width)).map(displayWidth))
  expect(widths.size).toBe(1)
  expect(Math.max(...widths)).toBeLessThanOrEqual(width)
})

test.each([20, 40, 60])('a list for %s columns holds every character, and fits', async width => {
  const lines = await draw(width)
  const whole = rows.flatMap(row => columns.map(name => taskColumns[name].cell(row))).join('')
  const heads = /编号：|任务：|牵头单位：|协同单位：|出处：/g
  expect(lines.join('').replace(heads, '').replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''))
  expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width)
})

test('where there is no room for a table each row is a list', async () => {
  expect(await draw(30, ['number', 'lead', 'place'], rows.slice(0, 2))).toEqual([
    '编号：1.1.1',
    '牵头单位：省农业厅',
    '出处：yunnan-2015.txt:19',
    '',
    '编号：1.1.2',
    '牵头单位：省扶贫办',
    '出处：yunnan-2015.txt:25',
  ])
})

test('a small table looks like this', async () => {
  expect(await draw(51, ['number', 'lead', 'place'], rows.slice(3, 4))).toEqual([
    '┌───────┬────────────────────┬────────────────────┐',
    '│ 编号  │ 牵头单位           │ 出处               │',
    '├───────┼────────────────────┼────────────────────┤',
    '│ 1.1.4 │ 省水利厅、省农业厅 │ yunnan-2015.txt:37 │',
    '└───────┴────────────────────┴────────────────────┘',
  ])
})
