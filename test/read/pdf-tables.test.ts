import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readPdf} from '../../src/read/pdf.ts'
import {linesOf, rowsOf, textsOf, valuesOf} from './make-docx.ts'
import {type Drawn, makePdf, type Shown} from './make-pdf.ts'

const blocksOf = async (...pages: (Shown | Drawn)[][]) => (await readPdf(makePdf(pages))).blocks
const tableOf = async (...pages: (Shown | Drawn)[][]) => rowsOf(await blocksOf(...pages)).map(textsOf)

const columns = [60, 100, 300, 400, 540]
const size = 12
const line = 16
const margin = 4

/** Cells of a row, from the left: their lines; `^` where the cell above goes on, `<` where the one before does. */
type RowOfCells = readonly (string | readonly string[])[]

/** A ruled table whose top edge is at `top`; rows are as high as their cells need. */
function ruled(
  rows: readonly RowOfCells[],
  {top = 780, boxed = false, xs = columns} = {},
): (Shown | Drawn)[] {
  const page: (Shown | Drawn)[] = []
  const linesIn = (cell: RowOfCells[number]) =>
    typeof cell === 'string' ? (cell === '' ? [] : [cell]) : cell
  const isIn = (row: number, column: number, sign: string) => rows[row]?.[column] === sign
  let y = top
  rows.forEach((cells, row) => {
    const height = 8 + line * Math.max(1, ...cells.map(cell => linesIn(cell).length))
    cells.forEach((cell, column) => {
      const [left, right] = [xs[column]!, xs[column + 1]!]
      if (!isIn(row, column, '^')) page.push({from: [left, y], to: [right, y], boxed})
      if (!isIn(row, column, '<')) page.push({from: [left, y - height], to: [left, y], boxed})
      if (cell === '^' || cell === '<') return
      for (const [index, text] of linesIn(cell).entries())
        page.push({text, x: left + margin, y: y - line * (index + 1), size})
    })
    page.push({from: [xs.at(-1)!, y - height], to: [xs.at(-1)!, y], boxed})
    y -= height
  })
  page.push({from: [xs[0]!, y], to: [xs.at(-1)!, y], boxed})
  return page
}

const head = ['序号', '重点任务', '牵头单位', '完成时限']
const pageNumber = (number: number): Shown => ({text: `— ${number} —`, x: 280, y: 60, size: 12})

describe('a ruled table', () => {
  // 200 points: sixteen characters of 12.
  const rows: RowOfCells[] = [
    head,
    ['一、改善办学条件', '<', '<', '<'],
    ['1', ['新建、改扩建乡镇寄宿制学校，消除', '大班额。'], ['市教育局', '市财政局'], '2020年底'],
    ['2', '加强乡村教师队伍建设。', ['市人力资源和社', '会保障局'], '持续推进'],
    ['^', '开展控辍保学。', '市教育局', '^'],
  ]
  const expected = [
    head,
    ['一、改善办学条件', '=一、改善办学条件', '=一、改善办学条件', '=一、改善办学条件'],
    ['1', '新建、改扩建乡镇寄宿制学校，消除大班额。', '市教育局/市财政局', '2020年底'],
    ['2', '加强乡村教师队伍建设。', '市人力资源和社会保障局', '持续推进'],
    ['=2', '开展控辍保学。', '市教育局', '=持续推进'],
  ]

  test('gives its rows, merged cells in each of their places, lines of a cell joined where they were broken', async () => {
    expect(await tableOf(ruled(rows))).toEqual(expected)
  })

  test('is the same where its lines are thin boxes, and where it is open at its sides', async () => {
    expect(await tableOf(ruled(rows, {boxed: true}))).toEqual(expected)
    const isSide = ({from, to}: Drawn) => from[0] === to[0] && [60, 540].includes(from[0])
    expect(await tableOf(ruled(rows).filter(item => 'text' in item || !isSide(item)))).toEqual(expected)
  })

  test('is the same where it lies on its side, to the left or to the right', async () => {
    for (const turn of ['0 1 -1 0 595 0 cm ', '0 -1 1 0 0 842 cm ']) {
      const {blocks} = await readPdf(makePdf([ruled(rows, {top: 560})], turn))
      expect(rowsOf(blocks).map(textsOf)).toEqual(expected)
    }
  })

  test('stands between the lines of the text', async () => {
    const title: Shown = {text: '重点任务分工表', x: 200, y: 800}
    const note: Shown = {text: '注：以上任务按季度调度。', x: 90, y: 500}
    const blocks = await blocksOf([...ruled(rows), title, note])
    expect(blocks.map(block => (block.type === 'line' ? block.value : block.table))).toEqual([
      '重点任务分工表',
      ...rows.map(() => 0),
      '注：以上任务按季度调度。',
    ])
  })

  test('has what is printed close together in two cells apart', async () => {
    const close: Shown = {text: '大数据和政务服务局 市财政局', x: 304, y: 748, size: 10}
    const [, row] = await tableOf([...ruled([head, ['1', '建设平台。', '', '']]), close])
    expect(row).toEqual(['1', '建设平台。', '大数据和政务服务局', '市财政局'])
  })

  test('keeps units apart of which each fills its line', async () => {
    const narrow = {xs: [60, 100, 300, 356, 540]}
    const [, row] = await tableOf(
      ruled([head, ['1', '修通村道。', ['各区政府', '市公安局', '各镇政府', '市水务局'], '']], narrow),
    )
    expect(row![2]).toBe('各区政府/市公安局/各镇政府/市水务局')
    const [, other] = await tableOf(
      ruled([head, ['1', '修通村道。', ['各县（市、区）', '人民政府', '市公安局'], '']], {
        xs: [60, 100, 300, 390, 540],
      }),
    )
    expect(other![2]).toBe('各县（市、区）人民政府/市公安局')
  })

  test('is none where a frame is around the text, or where its cells are no rectangles', async () => {
    const framed = await blocksOf(
      ruled([
        ['一、总体要求', '<', '<', '<'],
        ['二、重点任务', '<', '<', '<'],
      ]),
    )
    expect(valuesOf(framed)).toEqual(['一、总体要求', '二、重点任务'])
    const crooked = await blocksOf(
      ruled([
        ['序号', '重点任务', '牵头单位', '完成时限'],
        ['1', '建设平台。', '<', '2020年'],
        ['2', '^', '市教育局', '2021年'],
      ]).filter(item => 'text' in item || item.from[0] !== 100 || item.from[1] > 750),
    )
    expect(rowsOf(crooked)).toEqual([])
    expect(valuesOf(crooked)[0]).toBe('序号 重点任务 牵头单位 完成时限')
  })
})

describe('a table over several pages', () => {
  const first = ['1', '修通村道。', '市交通运输局', '2020年底']
  const second = ['2', '改造电网。', '供电公司', '2021年底']

  test('is one, its repeated heads and the page numbers behind it, as furniture', async () => {
    const blocks = await blocksOf(
      [...ruled([head, first]), pageNumber(1)],
      [...ruled([head, second]), pageNumber(2)],
    )
    expect(rowsOf(blocks).map(textsOf)).toEqual([head, first, second])
    expect(rowsOf(blocks).map(({table}) => table)).toEqual([0, 0, 0])
    expect(blocks.flatMap(block => (block.type === 'line' && block.furniture ? block.value : []))).toEqual([
      '— 1 —',
      ...head,
      '— 2 —',
    ])
  })

  test('is two where words stand between, or where the columns are others', async () => {
    const title: Shown = {text: '附件2 公共服务任务分工表', x: 90, y: 800}
    const apart = await blocksOf(ruled([head, first]), [title, ...ruled([head, second])])
    expect(rowsOf(apart).map(({table}) => table)).toEqual([0, 0, 1, 1])
    const other = await blocksOf(ruled([head, first]), ruled([head, second], {xs: [60, 100, 200, 400, 540]}))
    expect(rowsOf(other).map(({table}) => table)).toEqual([0, 0, 1, 1])
  })

  test('has a row that is torn in two whole', async () => {
    const above = ['1', '新建、改扩建乡镇寄宿制学校，消除', ['市教育局、市财', '政局、市发展改'], '2020年底']
    const below = ['', '大班额。', '革委', '']
    expect(await tableOf(ruled([head, above]), ruled([head, below, second]))).toEqual([
      head,
      ['1', '新建、改扩建乡镇寄宿制学校，消除大班额。', '市教育局、市财政局、市发展改革委', '2020年底'],
      second,
    ])
  })

  test('has such a row whole where its number stands in its lower part', async () => {
    const above = ['', '新建、改扩建乡镇寄宿制学校，消除', ['市教育局、市财', '政局、市发展改'], '2020年']
    const below = ['1', '大班额。', '革委', '底']
    const xs = [60, 100, 300, 400, 434]
    expect(await tableOf(ruled([head, above], {xs}), ruled([head, below, second], {xs}))).toEqual([
      head,
      ['1', '新建、改扩建乡镇寄宿制学校，消除大班额。', '市教育局、市财政局、市发展改革委', '2020年底'],
      second,
    ])
  })

  test('has a row whole that is torn within a bracket of a name', async () => {
    const above = ['', '新建、改扩建乡镇寄宿制学校，消除', ['市教育局（基教'], '2020年']
    const below = ['1', '大班额。', '科）、市人社局', '底']
    const xs = [60, 100, 300, 396, 434]
    expect(await tableOf(ruled([head, above], {xs}), ruled([head, below, second], {xs}))).toEqual([
      head,
      ['1', '新建、改扩建乡镇寄宿制学校，消除大班额。', '市教育局（基教科）、市人社局', '2020年底'],
      second,
    ])
  })

  test('has a row with a number apart from one without where no name goes on', async () => {
    const above = ['', '修建通往各村茶园的道路桥梁及涵洞', '', '']
    const below = ['5', '扩大茶叶销售', '县商务局', '2020年底']
    const xs = [60, 100, 300, 400, 480]
    expect(await tableOf(ruled([head, first, above], {xs}), ruled([head, below], {xs}))).toContainEqual(below)
  })

  test('has units of any place apart that stand one a line and fill their lines, on the next page too', async () => {
    const narrow = [60, 100, 300, 352, 540]
    const units = [
      '1',
      '修通村道。',
      ['民政部', '体育总局', '人力资源', '社会保障', '部', '全国妇联'],
      '2020年底',
    ]
    expect(await tableOf(ruled([head, units], {xs: narrow}))).toEqual([
      head,
      ['1', '修通村道。', '民政部/体育总局/人力资源社会保障部/全国妇联', '2020年底'],
    ])
    const above = ['1', '新建、改扩建乡镇寄宿制学校，消除', ['体育总局', '农业部'], '2020年底']
    const below = ['', '大班额。', ['公安部', '交通部'], '']
    expect(await tableOf(ruled([head, above], {xs: narrow}), ruled([head, below], {xs: narrow}))).toEqual([
      head,
      ['1', '新建、改扩建乡镇寄宿制学校，消除大班额。', '体育总局/农业部/公安部/交通部', '2020年底'],
    ])
  })

  test.each([
    ['县财政局', '税务局', '县财政局/税务局'],
    ['县财政局', '林草局', '县财政局/林草局'],
    ['县住建局', '房管局', '县住建局/房管局'],
    ['县公安局', '工信局', '县公安局/工信局'],
    ['县人武部', '公安局', '县人武部/公安局'],
    ['县商务局', '东门海关', '县商务局/东门海关'],
    ['县法院', '检察院', '县法院/检察院'],
    ['县农业局', '执法大队', '县农业局执法大队'],
    ['县税务局', '稽查局', '县税务局稽查局'],
    ['市公安局', '交通管理局', '市公安局交通管理局'],
    ['市公安局', '禁毒局', '市公安局禁毒局'],
    ['县住建局', '东门分局', '县住建局东门分局'],
    ['县人社局', '社会保险局', '县人社局社会保险局'],
  ])('has two units apart whose endings no name has both: %s %s', async (above, below, units) => {
    const width = Math.max(4, above.length) * size
    const xs = [60, 100, 300, 308 + width, 540]
    expect(await tableOf(ruled([head, ['1', '修通村道。', [above, below], '2020年底']], {xs}))).toEqual([
      head,
      ['1', '修通村道。', units, '2020年底'],
    ])
  })

  test('has such a row whole whose units have a line each, where the rest of a sentence or of a name shows it', async () => {
    const sentence = ['1', '新建、改扩建乡镇寄宿制学校，消除', ['市教育局', '市财政局'], '2020年底']
    expect(await tableOf(ruled([head, sentence]), ruled([['', '大班额。', '市公安局', ''], second]))).toEqual(
      [
        head,
        ['1', '新建、改扩建乡镇寄宿制学校，消除大班额。', '市教育局/市财政局/市公安局', '2020年底'],
        second,
      ],
    )
    const name = ['1', '修通村道。', '市住房和城乡建', '市财政局']
    expect(await tableOf(ruled([head, name]), ruled([['', '', '设局', '市公安局'], second]))).toEqual([
      head,
      ['1', '修通村道。', '市住房和城乡建设局', '市财政局/市公安局'],
      second,
    ])
  })

  test('has a merged cell that goes on in all its rows', async () => {
    const merged = [
      ['1', '修通村道。', '市交通运输局', '2020年底'],
      ['2', '改造电网。', '供电公司', '^'],
    ]
    const onNext = [
      ['3', '普及宽带。', '通信管理局', ''],
      ['4', '建设水库。', '市水利局', '^'],
    ]
    expect((await tableOf(ruled([head, ...merged]), ruled(onNext))).slice(-2)).toEqual([
      ['3', '普及宽带。', '通信管理局', '=2020年底'],
      ['4', '建设水库。', '市水利局', '=2020年底'],
    ])
  })

  test('has a row of which it cannot be told whether it is one, which is said', async () => {
    const pages = [ruled([head, first]), ruled([['', '加宽乡道。', '县人民政府', ''], second])]
    const {blocks, doubtful} = await readPdf(makePdf(pages))
    expect(rowsOf(blocks).map(textsOf)[2]).toEqual(['', '加宽乡道。', '县人民政府', ''])
    expect(doubtful?.map(({value, page}) => [value, page])).toEqual([['加宽乡道。', 2]])
  })
})

describe('a table in columns without lines', () => {
  const lefts = [60, 100, 310, 420]
  /** Lines from top to bottom, each a text a column. */
  const set = (...lines: string[][]): Shown[] =>
    lines.flatMap((texts, index) =>
      texts.flatMap((text, column) =>
        text === '' ? [] : {text, x: lefts[column]!, y: 760 - line * index, size},
      ),
    )
  const expected = [
    head,
    ['1', '修通村道。', '市交通运输局', '2020年底'],
    ['2', '新建、改扩建乡镇寄宿制学校，消除大班额。', '市教育局', '2021年底'],
    ['3', '改造电网。', '供电公司', '2020年底'],
  ]
  const fromTop = [
    head,
    ['1', '修通村道。', '市交通运输局', '2020年底'],
    ['2', '新建、改扩建乡镇寄宿制学校，消除', '市教育局', '2021年底'],
    ['', '大班额。', '', ''],
    ['3', '改造电网。', '供电公司', '2020年底'],
  ]

  test('gives its rows, with the numbers at their top', async () => {
    expect(await tableOf(set(...fromTop))).toEqual(expected)
  })

  test('gives its rows, with the numbers in their middle', async () => {
    const page = set(
      head,
      ['1', '修通村道。', '市交通运输局', '2020年底'],
      ['', '新建、改扩建乡镇寄宿制学校，消除', '', ''],
      ['2', '', '市教育局', '2021年底'],
      ['', '大班额。', '', ''],
      ['3', '改造电网。', '供电公司', '2020年底'],
    )
    // The two lines of a cell are as near to each other as any, half a line above and below its row’s number.
    const moved = page.map(shown => {
      if (shown.text.startsWith('新建')) return {...shown, y: shown.y - line / 2}
      return shown.text === '大班额。' ? {...shown, y: shown.y + line / 2} : shown
    })
    expect(await tableOf(moved)).toEqual(expected)
  })

  test('keeps both names that a gap parts within a column', async () => {
    const page = set(
      head,
      ['1', '修通村道。', '', '2020年底'],
      ['2', '改造电网。', '财政局、供电局', '2020年底'],
    )
    const apart = [
      {text: '县财政局', x: 310, y: 744, size},
      {text: '民政局', x: 370, y: 744, size},
    ]
    expect((await tableOf([...page, ...apart]))[1]).toEqual([
      '1',
      '修通村道。',
      '县财政局 民政局',
      '2020年底',
    ])
  })

  test('stays lines where its columns run into each other or its rows have no numbers, which is said', async () => {
    const close = set(head, ['1', '修通村道，改造桥梁，建设公路驿站与服务区', '市交通运输局', '2020年底'])
    const unnumbered = set(head, ['', '修通村道。', '市交通运输局', '2020年底'])
    for (const page of [close, unnumbered]) {
      const {blocks, doubtful} = await readPdf(makePdf([page]))
      expect(rowsOf(blocks)).toEqual([])
      expect(doubtful?.map(({value, page}) => [value, page])).toEqual([
        ['序号 重点任务 牵头单位 完成时限', 1],
      ])
    }
  })

  test('that goes on without heads on the next page is said to', async () => {
    const next = set(['4', '普及宽带。', '通信管理局', '持续推进'])
    const {blocks, doubtful} = await readPdf(makePdf([set(...fromTop), next]))
    expect(rowsOf(blocks).map(textsOf)).toEqual(expected)
    expect(doubtful?.map(({value, page}) => [value, page])).toEqual([['4 普及宽带。 通信管理局 持续推进', 2]])
  })
})

describe('whatever stands on the pages', () => {
  const solid = (text: string) => [...text.replace(/\s+/g, '')].toSorted().join('')
  const along = fc.integer({min: 1, max: 7}).map(step => step * 70)
  const down = fc.integer({min: 5, max: 30}).map(step => step * 25)
  const shown = fc.record({
    text: fc.constantFrom(
      ...head,
      '1',
      '2',
      '（一）',
      '修通村道，改造桥梁。',
      '市教育局、',
      '省财政厅 市民政局',
      '— 1 —',
    ),
    // What reaches out of the page is not there.
    x: fc.integer({min: 1, max: 5}).map(step => step * 70),
    y: down,
    size: fc.constantFrom(9, 12, 16),
  })
  const drawn = fc.oneof(
    fc.tuple(along, along, down).map(([x, toX, y]): Drawn => ({from: [x, y], to: [toX, y]})),
    fc.tuple(along, down, down).map(([x, y, toY]): Drawn => ({from: [x, y], to: [x, toY]})),
  )
  const page = fc.array(fc.oneof(shown, drawn), {maxLength: 40})

  test('is in the text, each character once, and each line at its place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(page, {minLength: 1, maxLength: 3}), async pages => {
        const written = pages.flat().flatMap(item => ('text' in item ? item.text : []))
        fc.pre(written.length > 0)
        const {text, blocks} = await readPdf(makePdf(pages))
        expect(solid(text)).toBe(solid(written.join('')))
        const lines = linesOf(blocks)
        expect(solid(lines.map(({value}) => value).join(''))).toBe(solid(text))
        for (const {value, offset} of lines) expect(text.slice(offset, offset + value.length)).toBe(value)
      }),
      {numRuns: 25},
    )
  })
})
