/** Which columns of a table are the words of its tasks, which name units, and which only say something more. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {dutiesOf, taskRows} from '../../../src/plan/rows.ts'

/** Of each task its title, its words and its units by role; `·` parts cells. */
function read(...rows: string[]): {tasks: string[]; findings: string[]} {
  const file = new VFile({path: 'a.txt', value: rows.join('\n').replaceAll('·', '\t')})
  const tasks = taskRows(parsePlan(file), '').map(({title, text, lead, cooperating, responsible}) =>
    [
      title === null ? text : `${title}/${text}`,
      ...[lead, cooperating, responsible].map(units => units.map(({written}) => written).join('、')),
    ].join('|'),
  )
  return {tasks, findings: file.messages.map(({ruleId}) => String(ruleId))}
}

test.each([
  ['序号·工作任务·牵头单位·存在问题', '1·建设热线·市信访局·归集不及时'],
  ['序号·重点工作·牵头单位·主要问题及建议·需协调解决的问题', '1·建设热线·市信访局·无·无'],
  ['序号·任务来源·工作任务·牵头单位', '1·政府工作报告·建设热线·市信访局'],
  ['序号·工作任务·政策依据·牵头单位', '1·建设热线·国办发〔2024〕1号·市信访局'],
  ['序号·指标名称·指标属性·2024年目标值·牵头单位', '1·建设热线·约束性·6%左右·市信访局'],
  ['序号·项目名称·项目性质·项目单位·牵头单位', '1·建设热线·续建·某公司·市信访局'],
  ['序号·提案编号·提案人·案由·主办单位', '1·012·张春梅·建设热线·市信访局'],
  ['序号·工作任务·牵头单位·目标类型', '1·建设热线·市信访局·A类'],
  ['序号·建议名称·建议人·主办单位', '1·建设热线·李明代表·市信访局'],
  ['序号·工作任务·工作目标·牵头单位', '1·建设热线·120·市信访局'],
  ['序号·工作任务·牵头单位·任务类型', '1·建设热线·市信访局·重点推进类'],
])('what is said of a task in a column of its own is none of its words: %s', (header, row) => {
  expect(read(header, row)).toEqual({tasks: ['建设热线|市信访局||'], findings: []})
})

test.each([
  ['序号·存在问题·整改措施·责任单位', '1·污水直排·接入管网·市水务局', '污水直排/接入管网|||市水务局'],
  ['序号·问题类型·责任单位', '1·污水直排·市水务局', '污水直排|||市水务局'],
  ['序号·问题·责任单位', '1·污水直排·市水务局', '污水直排|||市水务局'],
  ['序号·主要问题·工作任务·责任单位', '1·污水直排·接入管网·市水务局', '污水直排/接入管网|||市水务局'],
  ['序号·检查事项·存在问题·责任单位', '1·污水·污水直排·市水务局', '污水/污水直排|||市水务局'],
  ['序号·项目名称·存在问题·责任单位', '1·污水厂·用地未批·市水务局', '污水厂/用地未批|||市水务局'],
  ['序号·任务来源·责任单位', '1·建设热线·市水务局', '建设热线|||市水务局'],
  ['序号·事项类型·责任单位', '1·建设热线·市水务局', '建设热线|||市水务局'],
  ['序号·工作任务·目标·责任单位', '1·建桥·12·市水务局\n2·修路·修路3条·市水务局', '建桥/12|||市水务局'],
])('problems to be solved, and columns without others beside them, are words: %s', (header, row, task) => {
  expect(read(header, row).tasks[0]).toBe(task)
})

test('what there is to do next is of the words', () => {
  expect(
    read('序号·工作任务·存在问题·下一步措施·责任单位', '1·城市管理·停车难·新建停车场3处·县城管局').tasks,
  ).toEqual(['城市管理/新建停车场3处|||县城管局'])
})

test.each([
  ['考核方式', '年底考核', 'other'],
  ['完成', '年底前', 'deadline'],
  ['2023年完成', '13.2', 'other'],
  ['2023年完成', '18.6万件', 'other'],
  ['1-6月工作成效', '6月底完成总投资的80%', 'other'],
  ['工程进度', '6月底前完工', 'deadline'],
  ['2024年目标值', '98.5', 'other'],
  ['2024年', '69.98%', 'other'],
  ['目标值', '年均增长6%', 'other'],
  ['计划投资', '2023.5', 'other'],
  ['单位', '年', 'other'],
  ['2024年目标', '2023.5亿元', 'other'],
  ['完成时限', '3.15', 'deadline'],
  ['完成时限', '24.12', 'deadline'],
  ['计划完成', '2024.6', 'deadline'],
  ['计划完成', '24.12.31', 'deadline'],
  ['计划完成', '24.6底前', 'deadline'],
  ['进度安排', '12月底前建成', 'deadline'],
  ['2024年', '年均增长6%', 'other'],
  ['2024年', '年内开工', 'deadline'],
])('only some words that begin like a date are one: below %s', (header, cell, field) => {
  const value = `序号\t工作任务\t责任单位\t${header}\n1\t修路\t市交通局\t${cell}`
  const [task] = parsePlan(value).children.filter(({type}) => type === 'task')
  const notes = task?.type === 'task' ? task.children.filter(({type}) => type === 'note') : []
  expect(notes.map(note => note.type === 'note' && note.field)).toEqual([field])
})

test.each([
  ['序号·责任单位·姓名·职务·联系电话', '1·市发改委·张伟·科长·3210001'],
  ['序号·责任单位·联络员·联系方式', '1·市发改委·张伟·3210001'],
  ['牵头单位·联系科室·联系人·电话', '市发改委·综合科·张伟·3210001'],
])('a list of whom to call has no tasks, and nothing is said of it: %s', (...rows) => {
  expect(read('联络员名单', ...rows)).toEqual({tasks: [], findings: []})
})

test('a task may have persons beside it, under whatever name', () => {
  expect(read('序号·民生福祉·责任单位·姓名·电话', '1·修路·市交通局·张伟·3210001').tasks).toEqual([
    '修路|||市交通局',
  ])
})

test.each([
  ['责任单位·招商引资目标（亿元）·固定资产投资目标（亿元）', '县发改局·3·10', '县商务局·8·—'],
  ['序号·责任单位·造林面积（亩）·备注', '1·城关镇·1200·', '2·河西乡·800·含补植'],
])('figures are no tasks, which is said: %s', (...rows) => {
  expect(read('任务分解表', ...rows)).toEqual({tasks: [], findings: ['table-unclear']})
})

test.each([
  '责任县区',
  '责任镇街',
  '责任乡镇',
  '责任区县',
  '责任县（市、区）',
  '责任学院',
  '责任企业',
  '责任科（室）',
  '责任处（科）室',
  '整改单位',
])('units stand below a header that says of what kind they are: %s', header => {
  const {tasks} = read(`序号·工作任务·牵头单位·${header}`, '1·修路·市交通局·甲某')
  const [task] = parsePlan(`序号\t工作任务\t${header}\n1\t修路\t市交通局`).children.filter(
    ({type}) => type === 'task',
  )
  expect(tasks).toEqual(['修路|市交通局||甲某'])
  expect(task?.type === 'task' && dutiesOf(task).map(({role}) => role)).toEqual(['responsible'])
})

test('办理单位 leads where others assist it, and may else only offer a service', () => {
  expect(read('序号·诉求内容·办理单位·协办单位', '1·供暖不达标·市住建局·供热公司').tasks).toEqual([
    '供暖不达标|市住建局|供热公司|',
  ])
  expect(read('序号·服务事项·办理部门·办理地点', '1·婚姻登记·市民政局·二楼').tasks).toEqual([])
})

test('责任区 is a place that somebody has to keep clean', () => {
  expect(read('序号·工作内容·责任单位·责任区', '1·清扫·市城管局·建国街').tasks).toEqual(['清扫|||市城管局'])
})

test.each(['责任单位', '责任分工'])('a cell may say in a sentence who does it, and more: %s', header => {
  expect(
    read(
      `序号·工作任务·${header}·时限`,
      '1·打造景区·由县文旅局牵头，9月底前完成提升，迎接验收·2024年',
      '2·办节·由各乡镇负责，年底前建成50家，打造品牌·2024年',
      '3·修路·县交通局·2024年',
    ),
  ).toEqual({tasks: ['打造景区|县文旅局||', '办节|||各乡镇', '修路|||县交通局'], findings: []})
})

test.each([
  ['发改局立项审批', true],
  ['规划院编制文本', true],
  ['县医院开展义诊', true],
  ['县城新办企业', false],
  ['县城民办学校规范', false],
  ['县域布局优化', false],
  ['打开局面形成亮点', false],
  ['委托第三方机构检测', false],
])('whether such a sentence names somebody else: %s', (words, isSaid) => {
  const value = `序号\t工作任务\t责任单位\n1\t招商\t由县商务局牵头，${words}\n2\t绿化\t县林业局`
  const file = new VFile({path: 'a.txt', value})
  parsePlan(file)
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(isSaid ? ['words-among-units'] : [])
})

test('whom such a sentence names besides is said, and until when it is to be done is a deadline', () => {
  const file = new VFile({
    path: 'a.txt',
    value:
      '序号\t工作任务\t责任单位\n1\t复工\t由县住建局牵头，县公安局追赃挽损\n2\t修路\t由县交通局牵头，加快征拆，6月底前完成\n3\t绿化\t县林业局',
  })
  const rows = taskRows(parsePlan(file), '')
  expect(
    rows.map(({lead, responsible}) => [...lead, ...responsible].map(({written}) => written).join()),
  ).toEqual(['县住建局', '县交通局', '县林业局'])
  expect(file.messages.map(({ruleId, actual}) => `${ruleId} ${actual}`)).toEqual([
    'words-among-units 县公安局追赃挽损',
  ])
})
