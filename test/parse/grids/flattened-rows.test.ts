/** Rows of tables with one cell a line that have no number of their own, or a blank cell at their end. */

import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

/** Of each task its words and its units; then what is reported. */
function read(value: string): {tasks: string[]; findings: string[]} {
  const file = new VFile({path: 'a.txt', value})
  const tasks = taskRows(parsePlan(file), '').map(({text, responsible}) =>
    [text, ...responsible.map(({written}) => written)].join('|'),
  )
  return {tasks, findings: file.messages.map(({ruleId, line}) => `${line} ${ruleId}`)}
}

/** A blank line stands for each blank cell. */
function lines(...rows: string[]): string {
  return rows.join('·').replaceAll('·', '\n')
}

const header = '序号·工作职责·具体事项·责任部门·备注'

test.each([
  ['a blank cell', ''],
  ['a blank line more than between the others', '\n'],
])('rows below the number of another begin behind %s', (_, between) => {
  const text = lines(
    header,
    '1·管理林地·办理占用林地审核·林政股·',
    '2·保护野生动物·开展巡护·保护站·',
    '编制救护方案·林政股·',
    '组织宣传月活动·办公室·',
    '3·防治虫害·发放药剂·森防站·',
  )
  const spaced = between ? text.replace(/\n/g, '\n\n') : text
  expect(read(spaced)).toEqual({
    tasks: [
      '办理占用林地审核|林政股',
      '开展巡护|保护站',
      '编制救护方案|林政股',
      '组织宣传月活动|办公室',
      '发放药剂|森防站',
    ],
    findings: [],
  })
})

test('so do those below the last number', () => {
  const text = lines(
    header,
    '1·管理林地·办理占用林地审核·林政股·',
    '2·保护野生动物·开展巡护·保护站·',
    '编制救护方案·林政股·',
  )
  const tasks = ['办理占用林地审核|林政股', '开展巡护|保护站', '编制救护方案|林政股']
  expect(read(text)).toEqual({tasks, findings: []})
  expect(read(`${text}\n以上事项按月报送。\n县林业局\n2024年3月1日`).tasks).toEqual(tasks)
  expect(read(`${text}\n以上事项按月报送。\n县林业局\n\n2024年3月1日`).tasks).toEqual(tasks)
})

test('units that blank lines part from one another stay in their row', () => {
  const text = lines(
    '序号·工作职责·具体事项·责任部门',
    '1·管理林地·办理审核·林政股··保护站·',
    '2·保护野生动物·开展巡护·保护站',
  )
  expect(read(text).tasks).toEqual(['办理审核|林政股|保护站', '开展巡护|保护站'])
})

test.each([
  ['within the table', ['编制救护规划·林政股', '3·防治虫害·发放药剂·森防站'], 8],
  ['behind its last number', ['编制救护规划·林政股', '组织宣传月活动·办公室'], 10],
])('where nothing sets off a row without a number, it is reported: %s', (_, rows, line) => {
  const text = lines('序号·工作职责·具体事项·责任部门', '1·保护野生动物·开展巡护·保护站', ...rows)
  expect(read(text).findings).toEqual([`${line} table-unclear`])
})

test('behind the last number there may be nothing', () => {
  expect(read(lines('序号·工作任务·县教育局·责任单位', '1·县水利局·3·√')).tasks).toEqual([])
})

/** Of each task its number, its words and its units by role; then what is reported. */
function readRoles(...rows: string[]) {
  const file = new VFile({path: 'a.txt', value: lines('序号·工作任务·牵头单位·配合单位', ...rows)})
  const tasks = taskRows(parsePlan(file), '').map(({number, text, lead, cooperating, responsible}) =>
    [
      number,
      text,
      ...[lead, cooperating, responsible].map(units => units.map(({written}) => written).join('、')),
    ].join('|'),
  )
  return {tasks, findings: file.messages.map(({ruleId, line}) => `${line} ${ruleId}`)}
}

test('words that look like a list of units begin a further row of a number where a lead and a partner stand below them', () => {
  const last = '2·提升商圈品质·新开首店20家、便民网点8个。·区商务委·区市场监管局、南坪街道'
  for (const words of [
    '推动孵化园二期开工、三期拿地。',
    '推动孵化园二期开工、三期拿地',
    '新老园区联动、主体协作。',
  ])
    expect(
      readRoles(
        '1·建设科创新城·引进研发机构6家。·区科技局·区财政局、城东街道',
        `${words}·区发展改革委·区住房城乡建委`,
        last,
      ),
    ).toEqual({
      tasks: [
        '1.1|建设科创新城\n引进研发机构6家。|区科技局|区财政局、城东街道|',
        `1.2|${words}|区发展改革委|区住房城乡建委|`,
        '2|提升商圈品质\n新开首店20家、便民网点8个。|区商务委|区市场监管局、南坪街道|',
      ],
      findings: [],
    })
})

test('units that are no known names stay below their header, with a stop behind them too', () => {
  for (const words of ['辖区企业、农户', '相关企业、农户。', '各园区、企业。'])
    expect(readRoles(`1·修路。·区交通局·${words}`, '2·治水。·区水利局·区财政局').tasks).toEqual([
      expect.stringMatching(/^1\|修路。\|区交通局\|./),
      '2|治水。|区水利局|区财政局|',
    ])
})

test('a meeting is what is done, whatever it ends with, and no unit', () => {
  const text = lines(
    '序号·任务类别·重点内容·责任部门',
    '1·科学普及·印制科普画册·县科技局',
    '2·召开农技推介会',
    '3·企业服务·银企对接会·县金融促进会、县工商联',
  )
  expect(read(text)).toEqual({
    tasks: ['印制科普画册|县科技局', '召开农技推介会|县科技局', '银企对接会|县金融促进会|县工商联'],
    findings: ['9 units-from-above'],
  })
})

const halves = '序号·内容·牵头部门·配合部门·上半年任务·下半年任务·备注'

/** Of each task its title and its other words. */
function words(value: string): string[] {
  const plan = parsePlan(new VFile({path: 'a.txt', value}))
  return taskRows(plan, '').map(({title, text}) => `${title}|${text}`)
}

test('points that are counted stand in one cell, and a blank 备注 is not filled with them', () => {
  const text = lines(
    halves,
    '1·编制果园规划·县林业局·县农业局·1.调查果园。·2.拟订初稿。·1.征求意见。·2.报批规划。',
    '2·改造老果园·县农业局·—·改造三十亩。·改造五十亩。',
    '3·县水利局·县林业局·测量水渠。·修筑水渠。',
  )
  expect(words(text)).toEqual([
    '1.调查果园。\n2.拟订初稿。|1.征求意见。\n2.报批规划。',
    '改造三十亩。|改造五十亩。',
    '测量水渠。|修筑水渠。',
  ])
  expect(read(text).findings).toEqual([])
})

test('words alone below two columns of them behind units may be those of either, and not of the row above', () => {
  const text = lines(
    halves,
    '1·编制果园规划·县林业局·县农业局·调查果园。·报批规划。',
    '2·改造老果园·县农业局·县水利局·改造五十亩。',
  )
  expect(words(text)).toEqual(['编制果园规划|调查果园。\n报批规划。', '改造老果园|改造五十亩。'])
  expect(read(text).findings).toEqual(['18 table-unclear'])
})

test('a row begins with a higher number below words whose units are those of the row above', () => {
  const text = lines(
    '序号·任务类别·重点内容·责任部门',
    '1·科学普及·印制科普画册·县科技局',
    '2·布置科普橱窗',
    '5·果品储藏·建设冷库·县商务局、县林业局',
    '6·改造旧库',
  )
  expect(read(text)).toEqual({
    tasks: [
      '印制科普画册|县科技局',
      '布置科普橱窗|县科技局',
      '建设冷库|县商务局|县林业局',
      '改造旧库|县商务局|县林业局',
    ],
    findings: ['9 units-from-above', '15 units-from-above'],
  })
})

test('a figure among the fields of a row begins none', () => {
  const text = lines(
    '序号·任务·数量·标准·责任部门',
    '1·栽种果树·20·成活九成·县林业局',
    '2·栽种桃树·6·成活八成·县农业局',
  )
  expect(read(text)).toEqual({tasks: ['栽种果树|县林业局', '栽种桃树|县农业局'], findings: []})
})

test('units may stand one a line where a blank line behind each row is its blank 备注, below headings too', () => {
  const text = lines(
    '序号·工作任务·责任单位·备注·（一）林业',
    '1·栽种行道树。·县林业局·县城管局··2·防治虫害。·县森防站··（二）水利',
    '1·疏浚河道。·县水利局·县财政局·县交通局··2·修补堤坝。·县水利局·县财政局·',
  )
  expect(read(text)).toEqual({
    tasks: [
      '栽种行道树。|县林业局|县城管局',
      '防治虫害。|县森防站',
      '疏浚河道。|县水利局|县财政局|县交通局',
      '修补堤坝。|县水利局|县财政局',
    ],
    findings: [],
  })
})

test('a list that ends with those who carry a project out is one of units', () => {
  const text = lines(
    '附表1·任务分工表·打*的为具体项目·序号·事项·工作措施·责任单位·完善照明机制',
    '1·健全运营机制·建立以竞争配置为主的项目开发机制·市交通委、市林业局',
    '2·支持有实力的企业承接公园照明改建项目·市交通委、市林业局、各项目实施主体',
    '3·制定建设标准·按照应改尽改的原则修订照明标准·市水务局、市交通委',
    '4·加强政策引导·用好现有资金·市财政局',
    '5·鼓励出台补贴政策·各区政府',
    '8·深化市场机制，把公园照明项目纳入交易范围·市生态环境局、市交通委',
  )
  const {tasks, findings} = read(text.replaceAll('\n', '\n\n'))
  expect(tasks[1]).toBe('支持有实力的企业承接公园照明改建项目|市交通委|市林业局|各项目实施主体')
  expect(findings.join(' ')).not.toContain('units-from-above')
})

test('a number may bear a mark, and a header may count in a bracket what follows', () => {
  const text = lines(
    '序号·重点任务(市里3项牵头工作、12项配合工作)·责任单位·（一）市长牵头重点工作',
    '1★·修建绿道。·市林业局、市财政局',
    '2·种植水杉。·市水务局',
  )
  expect(read(text)).toEqual({tasks: ['修建绿道。|市林业局|市财政局', '种植水杉。|市水务局'], findings: []})
})

test('between strokes a number may leave others out where it stands below the one above', () => {
  const text = lines(
    '序号 |·主要任务 |·牵头单位 |·落实情况 |',
    '14 |·整治停车。 |·市公安局 |·已整治20处。 |',
    '27 |·支持气象、档案事业。 |·市地震局 市气象局 |·已办结。 |',
  )
  const tasks = taskRows(parsePlan(text), '').map(({text, lead}) => [
    text,
    ...lead.map(({written}) => written),
  ])
  expect(tasks).toEqual([
    ['整治停车。', '市公安局'],
    ['支持气象、档案事业。', '市地震局', '市气象局'],
  ])
})

test('behind a row that has lost its number the others count on, also where the last cell is blank', () => {
  const text = lines(
    '工作措施·责任单位·备注·一、减轻负担·（一）减免房租·市国资委等，各县、市、区政府·2021年6月',
    '2.对购置设备的企业，由县财政给予补贴。·市经信局、市财政局·3.在任务结束后，对库存产品由政府兜底收储。·市粮食局',
  )
  expect(read(text).tasks.slice(-2)).toEqual([
    '对购置设备的企业，由县财政给予补贴。|市经信局|市财政局',
    '在任务结束后，对库存产品由政府兜底收储。|市粮食局',
  ])
})

test('a third unit below two others is one more, though the last cell of the row is blank', () => {
  const text = lines(
    '序号·任务·责任单位·进展情况·备注',
    '1·增加收入。·经管科·增长7%。·完成率100%',
    '2·建设乡村。·人教科·促进科·农办秘书科·印发方案。开会两次。',
  )
  expect(read(text)).toEqual({
    tasks: ['增加收入。|经管科', '建设乡村。|人教科|促进科|农办秘书科'],
    findings: [],
  })
})
