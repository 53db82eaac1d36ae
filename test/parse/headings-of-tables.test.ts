/** Headings that name units, above a table or between its rows. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readPlan} from '../../src/pipeline.ts'
import {taskRows} from '../../src/plan/rows.ts'
import type {Plan} from '../../src/plan/types.ts'
import {rolesOf} from '../roles-of.ts'

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
