/** Cells and headers of tables as they are published: names broken by a narrow cell, marks before them, spans that are too long. */

import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan, readPlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

const parse = async (value: string, path = 'a.html') => {
  const file = new VFile({value, path})
  return {plan: await readPlan(file), rules: file.messages.map(({ruleId}) => ruleId)}
}

const table = (...rows: string[]) =>
  `<table>${rows.map(row => `<tr><td>${row.replaceAll('·', '<td>')}`).join('')}</table>`

const unitsOf = async (cell: string) => {
  const {plan, rules} = await parse(table('序号·任务·责任单位', `1·办事。·${cell.replaceAll('|', '<br>')}`))
  return {units: rolesOf(plan)[0]![2], rules}
}

test.each([
  ['市人力资|源社会保|障局、市总|工会', '市人力资源社会保障局 市总工会'],
  ['市农业农|村局、市住|房城乡建|设局', '市农业农村局 市住房城乡建设局'],
  ['各县（市、|区）政府', '各县（市、区）政府'],
  ['清河经济技|术开发区管|委会', '清河经济技术开发区管委会'],
  ['国家税务总|局清河市税|务局', '国家税务总局清河市税务局'],
  ['市文化和|旅游局', '市文化和旅游局'],
  ['团|市委', '团市委'],
  ['国|网清河供电公司', '国网清河供电公司'],
  ['市教育局|市财政局|团市委', '市教育局 市财政局 团市委'],
  ['清河|东湖|区管委会', '清河东湖区管委会'],
  ['市移动|市联通|市电信', '市移动 市联通 市电信'],
  ['黄埔|天河|越秀区政府', '黄埔 天河 越秀区政府'],
  ['市水利局、|各区', '市水利局 各区'],
  ['各县（市、区）人民政府|高新区管委会', '各县（市、区）人民政府 高新区管委会'],
  ['各县（市、区）政府|团市委', '各县（市、区）政府 团市委'],
])('a name goes on in the next lines of a narrow cell, and whole names do not: %s', async (cell, units) => {
  expect(await unitsOf(cell)).toEqual({units, rules: []})
})

test('what is left of a name is reported', async () => {
  expect(await unitsOf('市水利局|市')).toEqual({units: '市水利局 市', rules: ['table-unclear']})
})

const html = (rows: string) => `<table>${rows}</table>`
const rowsOf = async (rows: string) =>
  taskRows((await parse(html(rows))).plan, '').map(({headings, text, lead, cooperating, deadlines}) =>
    [...headings.flat(), text, ...[...lead, ...cooperating].map(({written}) => written), ...deadlines].join(
      ' ',
    ),
  )

test('a category that reaches a row too far gives way to the next one', async () => {
  expect(
    await rowsOf(`<tr><td>序号<td>类别<td>任务<td>牵头单位<td>配合单位
      <tr><td>1<td rowspan=3>交通<td>修路<td>市交通局<td>市财政局<tr><td>2<td>架桥<td>市水利局<td>市交通局
      <tr><td>3<td rowspan=2>生态<td>植树<td>市林业局<td>市园林局<tr><td>4<td>治水<td>市水利局<td>市生态环境局`),
  ).toEqual([
    '交通 修路 市交通局 市财政局',
    '交通 架桥 市水利局 市交通局',
    '生态 植树 市林业局 市园林局',
    '生态 治水 市水利局 市生态环境局',
  ])
})

test('a date that reaches into a row with its own gives way to it, and one that does not stays', async () => {
  const dates = (own: string) =>
    rowsOf(`<tr><td>序号<td>任务<td>牵头单位<td>时限<tr><td>1<td>修路<td>市交通局<td rowspan=2>6月
      <tr><td>2<td>架桥<td>市水利局${own}<tr><td>3<td>植树<td>市林业局<td>8月`)
  expect(await dates('<td>7月')).toEqual(['修路 市交通局 6月', '架桥 市水利局 7月', '植树 市林业局 8月'])
  expect(await dates('')).toEqual(['修路 市交通局 6月', '架桥 市水利局 6月', '植树 市林业局 8月'])
})

test('headers in two rows keep their cells', async () => {
  expect(
    await rowsOf(`<tr><td rowspan=2>序号<td rowspan=2>任务<td>责任分工<tr><td>牵头单位<td>配合单位
      <tr><td>1<td>修路<td>市交通局<td>市财政局<tr><td>2<td>架桥<td>市水利局<td>市交通局`),
  ).toEqual(['修路 市交通局 市财政局', '架桥 市水利局 市交通局'])
})

const beside = async (header: string, cells: readonly string[], lead = '牵头单位') => {
  const rows = cells.map((cell, at) => `${at + 1}·办事。·市交通局·${cell}`)
  const {plan, rules} = await parse(table(`序号·任务·${lead}·${header}`, ...rows))
  return {roles: rolesOf(plan)[0], rules}
}

test.each([
  ['相关单位', 'cooperating'],
  ['有关部门', 'cooperating'],
  ['涉及单位', 'cooperating'],
  ['责任分工', 'responsible'],
  ['任务分工', 'responsible'],
  ['部门分工', 'responsible'],
  ['分工单位', 'responsible'],
  ['承接部门', 'responsible'],
  ['属地政府', 'responsible'],
  ['建设单位', 'responsible'],
  ['业主单位', 'responsible'],
])('units beside a lead have the role that the header means: %s', async (header, role) => {
  const roles = role === 'cooperating' ? ['市交通局', '市财政局', ''] : ['市交通局', '', '市财政局']
  expect(await beside(header, ['市财政局', '市水利局、各区政府', ''])).toEqual({roles, rules: []})
})

test.each(['主管部门', '职能部门'])('units whose role nothing tells are reported: %s', async header => {
  expect(await beside(header, ['市财政局', '市水利局'])).toEqual({
    roles: ['市交通局', '', ''],
    rules: ['table-unclear'],
  })
})

test.each([
  ['责任分工', '修路要快'],
  ['相关单位', '以会议纪要为准。'],
  ['主管部门', '详见附件说明'],
  ['指导单位', '市财政局'],
])('what names no units, or only advises, has no role: %s', async (header, cell) => {
  expect(await beside(header, ['市财政局', cell])).toEqual({roles: ['市交通局', '', ''], rules: []})
})

test.each([
  ['牵头（责任）单位', '备注', ['市交通局', '', '']],
  ['牵头或责任单位', '备注', ['', '', '市交通局']],
  ['牵头/责任单位', '备注', ['', '', '市交通局']],
  ['牵头（责任）单位', '配合单位', ['市交通局', '市财政局', '']],
])(
  'who leads or is responsible is responsible, and who leads (is responsible) leads: %s · %s',
  async (lead, header, roles) => {
    expect((await beside(header, ['市财政局'], lead)).roles).toEqual(roles)
  },
)

test.each([
  ['- 市交通局|- 市财政局', '市交通局 市财政局'],
  ['- 市交通局 - 市财政局', '市交通局 市财政局'],
  ['—市交通局|—市财政局', '市交通局 市财政局'],
  ['l 市水利局|l 市交通局', '市水利局 市交通局'],
  ['\uf06c 市水利局|\uf06c市交通局', '市水利局 市交通局'],
  ['市林业局\\市园林局', '市林业局 市园林局'],
  ['市林业局＆市园林局', '市林业局 市园林局'],
  ['市交通局<sup>1</sup>、市财政局', '市交通局 市财政局'],
  ['●市水利局|●市交通局', '市水利局 市交通局'],
  ['●市水利局、●市交通局', '市水利局 市交通局'],
  // No junk, but parts of names.
  ['清河恒安&利源公司', '清河恒安&利源公司'],
  ['县第8幼儿园、108国道收费站', '县第8幼儿园 108国道收费站'],
  ['TCL科技集团、l5云公司', 'TCL科技集团 l5云公司'],
])('what stands at the edge of a name is no part of it: %s', async (cell, units) => {
  expect(await unitsOf(cell)).toEqual({units, rules: []})
})

test.each(['★市水利局|市交通局', '●市水利局|市交通局', '★市水利局|★市交通局'])(
  'a sign beside some units, or a star, may mean the lead: %s',
  async cell => {
    const {units, rules} = await unitsOf(cell)
    expect([units, rules[0]]).toEqual(['市水利局 市交通局', 'unit-mark'])
  },
)

test.each(['主：市水利局|协：市园林局、市住建局', '主：市水利局；协：市园林局、市住建局'])(
  'labels of one character say who leads: %s',
  async cell => {
    const {plan} = await parse(table('序号·任务·责任单位', `1·办事。·${cell.replaceAll('|', '<br>')}`))
    expect(rolesOf(plan)).toEqual([['市水利局', '市园林局 市住建局', '']])
  },
)

test('what nobody sees is no part of a number, a label or a name, and stays as written in the words', () => {
  const plan = parsePlan(
    'XX市分工\n\u200b１．修\u200b路。\n\u200b牵头单位\u200b：市公\xad安局、市水利局\u200b\n２．架桥。\n牵头单位：市公安局',
  )
  expect(taskRows(plan, '').map(({text, lead}) => [text, ...lead.map(({name}) => name)])).toEqual([
    ['修\u200b路。', '市公安局', '市水利局'],
    ['架桥。', '市公安局'],
  ])
})

test.each(['\u2002', '\u2003', '\u2009', '\u3000'])('blanks of any width stand within a label', blank => {
  expect(rolesOf(`XX市分工\n1.修路。\n${[...'责任单位'].join(blank)}：市水利局`)).toEqual([
    ['', '', '市水利局'],
  ])
})

test.each(['\v', '\u2028', '\u2029'])('a soft break ends a line, but none that editors count', mark => {
  const plan = parsePlan(
    `XX市分工\n1.修路。${mark}牵头单位：市交通局${mark}2.架桥。${mark}牵头单位：市水利局`,
  )
  expect(rolesOf(plan)).toEqual([
    ['市交通局', '', ''],
    ['市水利局', '', ''],
  ])
  expect(plan.children.at(-1)!.position.start).toEqual({line: 2, column: 17, offset: 22})
})

test.each([
  '<span style="display:none">、某某局</span>',
  '<span style="color:red; display : none;">（aBcD1234）</span>',
  '<font hidden>、某某局</font>',
  '<s>、某某局</s>',
  '<strike>、区委办公室</strike>',
  '<del>、某某局</del>',
  '<span style="display:none">、某某局',
])('what is hidden or struck out within a line is not read: %s', async unseen => {
  const {plan, rules} = await parse(
    `<p>XX市分工</p><p>一、修路。</p><p>责任单位：市交通局${unseen}</p><p>二、架桥。</p><p>责任单位：<span style="display:inline">市水利局</span><img style="display:none">、市住建局</p>`,
  )
  expect(rolesOf(plan)).toEqual([
    ['', '', '市交通局'],
    ['', '', '市水利局 市住建局'],
  ])
  expect(rules).toEqual([])
})

test('a category between the rows of a table with a cell a line is no unit', () => {
  const lines =
    '分工表|类别|序号|重点任务|牵头单位|产业发展类|1|推进数字化转型。|市大数据局|2|建设产业园区。|市工信局|民生保障类|3|新增学位5000个。|市教育局|4|建路。|市交通局'
  expect(rolesOf(lines.replaceAll('|', '\n')).map(([lead]) => lead)).toEqual([
    '市大数据局',
    '市工信局',
    '市教育局',
    '市交通局',
  ])
})

test.each([
  ['新建农村公路120公里。|市交通运输局|2024年10月31日', ['市科技局', '市大数据局', '市交通运输局']],
  ['清河市大数据局|2024年10月31日', ['市科技局', '市大数据局']],
])('a name above a date is of the last row, or signs the document: %s', (end, leads) => {
  const lines = `分工表|重点任务|牵头单位|完成时限|培育企业200家。|市科技局|全年|推进数字化转型。|市大数据局|持续推进|${end}`
  expect(rolesOf(lines.replaceAll('|', '\n')).map(([lead]) => lead)).toEqual(leads)
})

test.each([
  '责任单位（标★的为牵头单位）',
  '责任单位（带★为牵头）',
  '责任单位（★为牵头单位）',
  '责任单位（牵头单位标★）',
  '责任单位（牵头单位用★表示）',
])('a header may say what a star means: %s', async header => {
  const {plan, rules} = await parse(
    table(
      `编号·工作内容·${header}·备注`,
      '1·干净整洁。·★市城管局、市住建局·',
      '2·管理规范。·市商务局、★市市场监管局·',
    ),
  )
  expect(rolesOf(plan)).toEqual([
    ['市城管局', '', '市住建局'],
    ['市市场监管局', '', '市商务局'],
  ])
  expect(rules).toEqual([])
})

test('a row below headers that are printed again within a merged cell has its own cells in their places', async () => {
  const header = '<tr><td>类别<td>序号<td>任务<td>牵头单位<td>配合单位'
  const {plan} = await parse(
    `<table>${header}<tr><td rowspan="3">经济发展<td>1<td>稳增长。<td>市发改委<td>市统计局<tr><td>2<td>促消费。<td>市商务局<td>市财政局${header}<tr><td>3<td>增收入。<td>市税务局<td>市人社局<tr><td>社会民生<td>4<td>建学校。<td>市教育局<td>各县区</table>`,
  )
  expect(taskRows(plan, '').map(({number}) => number)).toEqual(['1.1', '1.2', '1.3', '2.4'])
  expect(rolesOf(plan)[2]).toEqual(['市税务局', '市人社局', ''])
})

test('a blank cell at the end of a row is no sign of a span that is too long', async () => {
  const {plan} = await parse(
    '<table><tr><td>类别<td>任务<td>牵头单位<td>配合单位<tr><td rowspan=3>交通<td>修路<td>县交通局<td>县财政局<tr><td>架桥<td>县公路局<td>县财政局<td><tr><td>造船<td>县航道局<td>县财政局<tr><td>水利<td>治水<td>县水利局<td>县财政局</table>',
  )
  expect(rolesOf(plan).map(([lead]) => lead)).toEqual(['县交通局', '县公路局', '县航道局', '县水利局'])
})

test('measures that are numbered as the units beside them are tasks of those units', async () => {
  const {plan} = await parse(
    table(
      '序号·任务·措施·责任单位',
      '1·修路·1.完成勘察。<br>2.完成施工。<br>先修桥。·1.县交通局<br>2.县住建局',
      '2·治水·1.清淤。<br>2.截污。<br>3.复绿。·1.县水利局<br>2.县财政局',
    ),
  )
  expect(taskRows(plan, '').map(({number, text}) => `${number} ${text}`)).toEqual([
    '1.1 1.完成勘察。',
    '1.2 2.完成施工。\n先修桥。',
    '2 1.清淤。\n2.截污。\n3.复绿。',
  ])
  expect(rolesOf(plan).map(([, , responsible]) => responsible)).toEqual([
    '县交通局',
    '县住建局',
    '县水利局 县财政局',
  ])
})

test('a table in a cell of a table with headings is some lines of that cell', async () => {
  const {plan} = await parse(
    table('序号·任务·措施·责任单位', `1·治水·${table('清淤·县城管局', '截污·县住建局')}·县水利局`),
  )
  expect(taskRows(plan, '').map(({text}) => text)).toEqual(['清淤\n县城管局\n截污\n县住建局'])
  expect(rolesOf(plan)).toEqual([['', '', '县水利局']])
})

test('a table of data within a table that lays out the page is read', async () => {
  const inner = table('序号·任务·责任单位', '1·建桥。·县交通局', '2·修路。·县公路局')
  for (const outer of ['首页·政府领导·政府部门', '发布单位·县政府办·发布时间·2020-05-30'])
    expect(
      rolesOf((await parse(`<table><tr><td>${outer.replaceAll('·', '<td>')}<tr><td>${inner}</table>`)).plan),
    ).toEqual([
      ['', '', '县交通局'],
      ['', '', '县公路局'],
    ])
})

test('aims that are numbered as units are answer nothing', async () => {
  const {plan} = await parse(
    table('任务·年度目标·责任单位', '建桥·1.完成投资。<br>2.通过验收。·1.县交通局<br>2.县财政局'),
  )
  expect(taskRows(plan, '')).toHaveLength(1)
})

test.each(['县水利局、县林业局按职责分工', '县水利局牵头，县林业局'])(
  'units without a verb have the label of their column: %s',
  async cell => {
    const {plan} = await parse(table('序号·任务·责任单位', `1·修渠。·${cell}`))
    expect(JSON.stringify(plan)).toContain('"label":"责任单位"')
  },
)

test('a field of one title over several lines is one', async () => {
  const {plan} = await parse(
    table(
      '序号·任务·责任单位·参考文件',
      '1·编制方案。·区建管委·《本市系统化全域推进海绵<br>城市建设的实施意见》<br>（沪府办发〔2024〕3号）<br>（二）规划',
    ),
  )
  expect(taskRows(plan, '')[0]!.fields?.map(({value}) => value)).toEqual([
    '《本市系统化全域推进海绵城市建设的实施意见》（沪府办发〔2024〕3号）',
    '（二）规划',
  ])
})
