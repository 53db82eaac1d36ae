/** Which rows of a table are tasks, which stand over others, and whose units a row has. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readDocument} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

/** Of each task its headings, its words, and its units by role; and what is said. Cells are parted by `·`. */
async function read(form: 'tabs' | 'strokes' | 'lines', ...rows: string[]) {
  const marks = {tabs: '\t', strokes: '|', lines: '\n'}
  const texts = rows.map(row => row.replaceAll('·', marks[form]))
  const [head = '', ...others] = texts.map(text => `|${text}|`)
  const markdown = ['工作方案', '', head, head.replace(/[^|]+/g, '-'), ...others]
  const value = (form === 'strokes' ? markdown : ['工作方案', ...texts]).join('\n')
  const file = new VFile({path: form === 'strokes' ? 'a.md' : 'a.txt', value})
  const {plan} = await readDocument(file)
  const tasks = taskRows(plan, '').map(({headings, title, text, lead, cooperating, responsible}) =>
    [
      [...headings, title, text].filter(Boolean).join(' > '),
      ...[lead, cooperating, responsible].map(units => units.map(({written}) => written).join('、')),
    ].join('|'),
  )
  return {tasks, said: file.messages.map(({ruleId, actual}) => `${ruleId} ${actual}`)}
}

test.each(['tabs', 'strokes'] as const)(
  'of two columns, a row with a higher number and without units is a heading: %s',
  async form => {
    const table = [
      '工作任务·责任单位',
      '一、稳定就业岗位·',
      '1.落实稳岗返还政策·市人社局',
      '2.发放创业补贴·市财政局',
      '（一）加强培训·',
      '3.开展技能培训·市教育局、市人社局',
    ]
    expect(await read(form, ...table)).toEqual({
      tasks: [
        '稳定就业岗位 > 落实稳岗返还政策|||市人社局',
        '稳定就业岗位 > 发放创业补贴|||市财政局',
        '稳定就业岗位 > 加强培训 > 开展技能培训|||市教育局、市人社局',
      ],
      said: [],
    })
  },
)

test('a row without units among others with numbers like its own is a task', async () => {
  const table = ['工作任务·责任单位', '1.落实稳岗返还政策·市人社局', '2.发放创业补贴·', '3.开展培训·市教育局']
  expect((await read('strokes', ...table)).tasks).toEqual([
    '落实稳岗返还政策|||市人社局',
    '发放创业补贴|||',
    '开展培训|||市教育局',
  ])
})

test.each([
  ['', ''],
  ['完成时限', '6月底前'],
  ['进展情况', '已完成'],
])(
  'a table whose words all say who acts needs neither numbers nor a column of units: %s',
  async (head, cell) => {
    const more = (text: string) => (text ? `·${text}` : '')
    const table = [
      `重点任务·具体措施${more(head)}`,
      `优化服务·1.精简材料。（责任单位：县行政审批局、县司法局）${more(cell)}`,
      `提升效能·2.压缩时限。（县税务局牵头，县财政局配合）${more(cell)}`,
    ]
    expect((await read('strokes', ...table)).tasks).toEqual([
      '优化服务 > 1.精简材料。|||县行政审批局、县司法局',
      '提升效能 > 2.压缩时限。|县税务局|县财政局|',
    ])
  },
)

test('also where its first row is a heading', async () => {
  const table = ['重点任务·具体措施', '一、优化服务·', '1.精简·精简材料。（责任单位：县司法局）']
  expect((await read('strokes', ...table)).tasks).toEqual(['优化服务 > 精简 > 精简材料。|||县司法局'])
})

test.each([
  ['项目·内容', '会议·由市财政局负责会务。', '培训·开展培训。'],
  ['职务·主要任务', '局长·主持工作，由办公室配合。', '副局长·分管安全。'],
  ['事项·办理流程', '身份证·公安局负责发证。', '社保卡·人社局负责发卡。'],
])('a table of other things whose words name units is none of tasks: %s', async (...table) => {
  expect((await read('strokes', ...table)).tasks).toEqual([])
})

test.each(['tabs', 'strokes'] as const)(
  'a measure below the words of the row above, without a number, has its units too: %s',
  async form => {
    const table = [
      '任务·措施·责任单位',
      '提升服务·设置导服台·政务中心',
      '·延长服务时间·',
      '优化流程·精简材料·司法局',
    ]
    expect(await read(form, ...table)).toEqual({
      tasks: ['提升服务 > 设置导服台|||政务中心', '延长服务时间|||政务中心', '优化流程 > 精简材料|||司法局'],
      said: ['units-from-above 延长服务时间'],
    })
  },
)

test('where too few rows tell, it is reported', async () => {
  const table = ['任务·措施·责任单位', '提升服务·设置导服台·政务中心', '·延长服务时间·']
  expect(await read('strokes', ...table)).toEqual({
    tasks: ['提升服务 > 设置导服台|||政务中心', '延长服务时间|||'],
    said: ['task-has-duty 延长服务时间'],
  })
})

test('and so is a row without units in a table that shows its merged cells', async () => {
  const value =
    '<table><tr><td>任务<td>措施<td>责任单位<tr><td rowspan=2>优化服务<td>精简材料<td>县司法局<tr><td>压缩时限<td><tr><td>提升<td>一网通办<td>县数据局</table>'
  const file = new VFile({path: 'a.html', value})
  await readDocument(file)
  expect(file.messages.map(({ruleId, actual}) => `${ruleId} ${actual}`)).toEqual([
    'task-has-duty 优化服务 压缩时限',
  ])
})

test('a row that lost cells, so that units stand where words should, is reported', async () => {
  const table = [
    '序号·任务·措施·省级牵头单位·省级配合单位·市县责任单位',
    '1·提升耕地·新建农田·省农业农村厅·省财政厅·各市政府',
    '2·治理盐碱地·省农业农村厅·省水利厅、省农科院',
  ]
  expect((await read('tabs', ...table)).said).toEqual(['table-unclear 2'])
})

test.each(['标准', '备注', '完成标志'])(
  'units below %s belong to a row that lost a cell, which is said',
  async header => {
    const table = [
      `任务·${header}·责任单位·协助单位·时限`,
      '疏通沟渠·全线贯通·县农业局·县水利局·6月底前',
      '修缮泵房·县水利局·各乡镇·8月底前',
    ]
    expect(await read('strokes', ...table)).toEqual({
      tasks: ['疏通沟渠||县水利局|县农业局', '修缮泵房||各乡镇|县水利局'],
      said: ['table-unclear 修缮泵房'],
    })
  },
)

test('so do they where the blank stands below the last of the roles', async () => {
  const table = [
    '任务·验收标准·责任单位·协助单位',
    '疏通沟渠·全线贯通·县农业局·县水利局',
    '修缮泵房·县水利局·县财政局·',
  ]
  expect(await read('strokes', ...table)).toEqual({
    tasks: ['疏通沟渠||县水利局|县农业局', '修缮泵房||县财政局|县水利局'],
    said: ['table-unclear 修缮泵房'],
  })
})

test('so do those below 说明 in a row that is shorter than its headers', async () => {
  const table = [
    '任务·说明·责任单位·协助单位',
    '疏通沟渠·市级项目·县农业局·县水利局',
    '修缮泵房·县水利局·县财政局',
  ]
  expect((await read('strokes', ...table)).tasks[1]).toBe('修缮泵房||县财政局|县水利局')
})

test('a remark that names a unit is left where it stands, in a row that lost nothing', async () => {
  const table = [
    '任务·备注·责任单位·时限',
    '疏通沟渠·县水利局·县农业局·6月底前',
    '修缮泵房·市级项目·县水利局·',
  ]
  expect(await read('strokes', ...table)).toEqual({
    tasks: ['疏通沟渠|||县农业局', '修缮泵房|||县水利局'],
    said: [],
  })
})

test.each(['任务依据', '备注'])(
  'so is a body below %s, though a blank stands below those who help or all',
  async header => {
    const table = [
      `任务·${header}·牵头单位·配合单位`,
      '疏通沟渠·省政府·县农业局·县财政局',
      '修缮泵房·省水利厅·县水利局·',
      '种植果树·省林业厅··',
    ]
    expect(await read('tabs', ...table)).toEqual({
      tasks: ['疏通沟渠|县农业局|县财政局|', '修缮泵房|县水利局||', '种植果树|||'],
      said: ['task-has-duty 种植果树'],
    })
  },
)

test.each(['领域', '重点方向'])(
  '%s before two columns of words stands over the rows that repeat it',
  async header => {
    const table = [
      `序号·${header}·重点任务·具体举措·牵头单位`,
      '1·养蜂·增加蜂箱·购置蜂箱·县农业局',
      '2·养蜂·增加蜜源·种植油菜·县林业局',
      '3·养蚕·增加蚕房·修缮蚕房·县农业局',
    ]
    expect((await read('tabs', ...table)).tasks).toEqual([
      '养蜂 > 增加蜂箱 > 购置蜂箱|县农业局||',
      '养蜂 > 增加蜜源 > 种植油菜|县林业局||',
      '养蚕 > 增加蚕房 > 修缮蚕房|县农业局||',
    ])
  },
)
