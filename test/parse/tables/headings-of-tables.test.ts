/** Headings that name units, above a table or between its rows. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readPlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import type {Plan, PlanNode} from '../../../src/plan/types.ts'
import {rolesOf} from '../../roles-of.ts'

const planOf = (path: string, ...lines: string[]): Promise<Plan> =>
  readPlan(new VFile({path, value: lines.join('\n').replaceAll('·', '\t')}))

const wordsOf = (plan: Plan): string[] => taskRows(plan, '').map(({text}) => text)

test.each(['注：各单位按月报送进展情况。', '附件：项目清单', '以上任务按月调度。'])(
  'what stands below a table is no body of the heading above it: %s',
  async below => {
    const table = ['序号·工作任务·责任单位', '1·编制规划。·市财政局', '2·争取资金。·市住建局']
    const plan = await planOf('a.txt', '任务分解', '一、项目谋划', '牵头单位：市发改委', ...table, below)
    expect(wordsOf(plan)).toEqual(['编制规划。', '争取资金。'])
  },
)

test('nor of the last heading between the rows', async () => {
  const plan = await planOf(
    'a.txt',
    '序号·工作任务·责任单位',
    '一、城乡建设（县住建局牵头）··',
    '1·改造管网。·县城管局',
    '二、民生保障（县民政局牵头）··',
    '2·改造敬老院。·县卫健局',
    '注：各单位按月报送进展情况。',
  )
  expect(wordsOf(plan)).toEqual(['改造管网。', '改造敬老院。'])
  expect(plan.children.map(({type}) => type).slice(-2)).toEqual(['section', 'section'])
})

test('rows that only say who cooperates are led as the heading above the table says', async () => {
  const plan = await planOf(
    'a.txt',
    '一、项目谋划（牵头单位：市发改委；配合单位：市统计局）',
    '序号·工作任务·配合单位·责任单位',
    '1·编制规划。·市财政局·',
    '2·争取资金。··市住建局',
  )
  expect(rolesOf(plan)).toEqual([
    ['市发改委', '市财政局', ''],
    ['', '', '市住建局'],
  ])
})

const cells = (row: string) => `| ${row.split('·').join(' | ')} |`
const rows = ['1·改造管网。·县城管局', '2·改造敬老院。·县卫健局']

test.each([
  ['一、城乡建设（牵头单位：县住建局）', '城乡建设', ['县住建局']],
  ['一、城乡建设（责任领导：王建国）', '城乡建设（责任领导：王建国）', []],
  ['城乡建设组（牵头单位：县住建局）', '城乡建设组', ['县住建局']],
])('a heading between rows says who leads, in whatever format: %s', async (heading, title, leads) => {
  const blank = heading.startsWith('一') ? '序号' : '项'
  const markdown = [`${blank}·工作任务·配合单位`, '---·---·---', `${heading}··`, ...rows]
    .map(cells)
    .join('\n')
  const flattened = ['序号·工作任务·配合单位', heading, ...rows].join('\n').replaceAll('·', '\n')
  const across = `<tr><td colspan=3>${heading}`
  const html = ['序号·工作任务·配合单位', across, ...rows]
    .map(row => (row === across ? row : `<tr><td>${row.replaceAll('·', '<td>')}`))
    .join('\n')
  for (const [path, value] of [
    ['a.md', markdown],
    ['a.txt', flattened],
    ['a.html', `<table>${html}</table>`],
  ] as const) {
    const plan = await readPlan(new VFile({path, value}))
    const [section] = plan.children.filter(({type}) => type === 'section')
    expect(section?.type === 'section' && section.title).toBe(title)
    expect(rolesOf(plan)).toEqual([
      [leads.join(' '), '县城管局', ''],
      [leads.join(' '), '县卫健局', ''],
    ])
  }
})

test.each([
  ['a.txt', (row: string) => row],
  ['a.txt', (row: string) => `| ${row.replaceAll('·', ' | ')} |`],
  ['a.html', (row: string) => `<tr><td>${row.replaceAll('·', '<td>')}`],
])('what a page says of the document below a table is no row of it: %s', async (path, row) => {
  const lines = [
    '工作任务·责任单位·完成时限·备注',
    '修路。·市交通局·6月底·无',
    '索引号：·113706850042672474/2022-04772·成文日期：·2022-10-08',
    '发布机构：·市政府办公室·发文字号：·临政办发〔2022〕12号',
    '公开方式·主动公开·有效性·有效',
  ].map(row)
  const plan = await planOf(path, ...(path === 'a.html' ? ['<table>', ...lines, '</table>'] : lines))
  expect(rolesOf(plan)).toEqual([['', '', '市交通局']])
})

test('nor a table of its own that looks like the next page of the one before', async () => {
  const tables = [
    ['工作任务·责任单位·完成时限·备注', '修路。·市交通局·6月底·无'],
    ['发布机构：·市政府办公室·成文日期：·2022-10-08', '索引号：·1137068·有效性：·有效'],
  ].map(rows => `<table>${rows.map(row => `<tr><td>${row.replaceAll('·', '<td>')}`).join('')}</table>`)
  expect(wordsOf(await planOf('a.html', ...tables))).toEqual(['修路。'])
})

test('a table with a title of its own has nothing from the entry above it', () => {
  expect(
    rolesOf(
      '县方案\n二、保障措施\n（一）强化督查。（责任单位：县政府督查室）\n县重点任务分解表\n序号\t工作任务\t责任单位\n1\t植树\t县林业局\n2\t清扫\t\n3\t治违\t县城管局',
    ),
  ).toEqual([
    ['', '', '县政府督查室'],
    ['', '', '县林业局'],
    ['', '', ''],
    ['', '', '县城管局'],
  ])
})

test('beside 序号 the number of a proposal is a field, with a cell a line too', () => {
  const lines =
    '分工表·序号·提案号·案由·主办单位·会办单位·1·101·关于停车的提案·县住建局·县城管局·2·105·关于饮水的提案·县水利局·县财政局·3·117·关于教育的提案·县教育局·县人社局'
  expect(rolesOf(lines.replaceAll('·', '\n'))).toEqual([
    ['县住建局', '县城管局', ''],
    ['县水利局', '县财政局', ''],
    ['县教育局', '县人社局', ''],
  ])
})

/** Sections and what stands in them, tasks by their words and units; `>` in a cell is one column more that it covers. */
async function outlineOf(...rows: string[]): Promise<{outline: string[]; findings: string[]}> {
  const html = rows.map(row => {
    const cells = row.split('·').map(cell => {
      const words = cell.replaceAll('>', '')
      return `<td colspan=${cell.length - words.length + 1}>${words}`
    })
    return `<tr>${cells.join('')}`
  })
  const file = new VFile({path: 'a.html', value: `<table>${html.join('\n')}</table>`})
  const plan = await readPlan(file)
  const lines = (nodes: readonly PlanNode[]): string[] =>
    nodes.flatMap(node => {
      if (node.type === 'section') return [`${node.marker}[${node.title}]`, ...lines(node.children)]
      if (node.type === 'task') return [`${node.title ?? ''}${node.text}`]
      return node.type === 'note' && node.kind === 'text' && !node.header ? [`(${node.value})`] : []
    })
  return {outline: lines(plan.children), findings: file.messages.map(({reason}) => reason)}
}

const projects = [
  '序号·项目名称·建设性质·建设内容·总投资·责任单位',
  '1·供水工程·新建·铺设管道。·500·县水利局',
]
const care = '2·养老中心·新建·设床位。·200·县民政局'

test.each([
  [
    '一、产业项目（1个）>>>·500·',
    '二、民生项目（1个）>>>·200·',
    ['一、[产业项目（1个）]', '(500)', '二、[民生项目（1个）]', '(200)'],
  ],
  ['产业项目（1个）>>>·500·', '民生项目>>>·—·', ['[产业项目（1个）]', '(500)', '[民生项目]', '(—)']],
  ['一、产业项目·····', '民生项目···1个·200·', ['一、[产业项目]', '', '[民生项目]', '(1个)', '(200)']],
])('sums beside a heading between rows make it no task: %s', async (first, second, [a, b, c, d, e]) => {
  const [header, water] = projects as [string, string]
  const {outline, findings} = await outlineOf(header, first, water, second, care, '合计>>>·700·')
  const own = [a, b, '供水工程铺设管道。', c, d, e, '养老中心设床位。', '(合计)', '(700)'].filter(Boolean)
  expect({outline, findings}).toEqual({outline: own, findings: []})
})

test('nor where the headers are repeated below it, on the next page', async () => {
  const [header, water] = projects as [string, string]
  const {outline} = await outlineOf(header, '一、产业>>>·500·', water, '二、民生>>>·200·', header, care)
  expect(outline.filter(line => line.includes('['))).toEqual(['一、[产业]', '二、[民生]'])
})

test.each(['小计>>>·500·', '产业项目小计>>>·500·300', '·合计··1个·500·', '1个项目共计·····500'])(
  'a row that sums up those above is no task: %s',
  async sum => {
    const {outline} = await outlineOf(...projects, sum, care)
    expect(outline.filter(line => !line.startsWith('('))).toEqual(['供水工程铺设管道。', '养老中心设床位。'])
  },
)

test('nor is one below a merged category', async () => {
  const value = [
    '<table><tr><td>类别<td>序号<td>项目名称<td>总投资<td>责任单位',
    '<tr><td rowspan=2>产业<td>1<td>供水工程<td>500<td>县水利局',
    '<tr><td>小计<td><td>500<td>',
    '<tr><td>民生<td>2<td>养老中心<td>200<td>县民政局</table>',
  ].join('\n')
  const plan = await readPlan(new VFile({path: 'a.html', value}))
  expect(wordsOf(plan)).toEqual(['供水工程', '养老中心'])
})

test.each([
  // A task that names nobody, beside others of its kind.
  [
    ['一、供水工程>>>·500·', '二、养老中心>>>·200·县民政局'],
    ['供水工程', '养老中心'],
  ],
  [
    ['1·供水工程·新建·铺设管道。·500·', care],
    ['供水工程铺设管道。', '养老中心设床位。'],
  ],
  [
    ['1·做好部门决算合计··报送报表。··县财政局', care],
    ['做好部门决算合计报送报表。', '养老中心设床位。'],
  ],
  [
    ['1·合计工程·新建·改造管网。·500·县水利局', care],
    ['合计工程改造管网。', '养老中心设床位。'],
  ],
])('figures beside the words of a task make no heading of it: %s', async (rows, tasks) => {
  const {outline} = await outlineOf(projects[0]!, ...rows)
  expect(outline.map(line => line.replace(/^[一二]、/, ''))).toEqual(tasks)
})

test('what is said of a row that names nobody has its merged words once', async () => {
  const {findings} = await outlineOf(...projects, care, '敬老院改造>>>·300·')
  expect(findings).toEqual(['Unexpected entry `敬老院改造` that lists no unit, expected some as beside it'])
})
