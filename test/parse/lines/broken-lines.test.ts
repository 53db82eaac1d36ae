/** Lines that were broken to fit a page, in texts too short to show their width. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

const after = '\n2.修桥铺路。\n责任单位：市交通局'

test.each([
  ['牵头单位：市卫生健\n康委；责任单位：市财政局。', '市卫生健康委', '市财政局'],
  ['（牵头单位：市卫生健\n康委；责任单位：市财政局）', '市卫生健康委', '市财政局'],
  ['牵头单位：\n市教育局；责任单位：市财政局', '市教育局', '市财政局'],
  ['牵头单位：市教育局，\n市民政局；责任单位：市财政局', '市教育局 市民政局', '市财政局'],
  ['牵头单位：市教育局\n、市民政局；责任单位：市财政局', '市教育局 市民政局', '市财政局'],
  ['责任单位：市财政局、各县（市、区）\n人民政府。', '', '市财政局 各县（市、区）人民政府'],
  ['责任单位：市财政局、各县\n（市、区）人民政府。', '', '市财政局 各县（市、区）人民政府'],
  ['（责任单位：市财政局、各县（市、区）\n人民政府）', '', '市财政局 各县（市、区）人民政府'],
  ['责任单位：市林业和草原局、市\n市场监督管理局', '', '市林业和草原局 市市场监督管理局'],
  [
    '（责任单位：市教育\n局、市民政局、市财\n政局、市水利局、市\n公安局、市司法局、\n市医保局、市林业局）',
    '',
    '市教育局 市民政局 市财政局 市水利局 市公安局 市司法局 市医保局 市林业局',
  ],
  ['责任单位：市教育局、\n市财政局、市生态环\n境局', '', '市教育局 市财政局 市生态环境局'],
  [
    '（牵头单\n位：市教育局；责任单位：市财政局、\n市政务服务和大数\n据管理局、各县（市、区）人\n民政府）',
    '市教育局',
    '市财政局 市政务服务和大数据管理局 各县（市、区）人民政府',
  ],
  ['牵头单位：市教育局；责任单\n位：市财政局、\n市邮政管理局。', '市教育局', '市财政局 市邮政管理局'],
  ['由市住房和城\n乡建设局牵头，市教育局、市财\n政局负责。', '市住房和城乡建设局', '市教育局 市财政局'],
])('a break may cut a name or a list, also before another label: %s', (words, lead, responsible) => {
  expect(rolesOf(`1.推进医疗公平。${words}${after}`)).toEqual([
    [lead, '', responsible],
    ['', '', '市交通局'],
  ])
})

test.each([
  ['牵头单位：市卫健委；责任\n单位：市财政局、市医保局。'],
  ['牵头单位：市卫健委；责\n任单位：市财政局、市医保局。'],
  ['（牵头\n单位：市卫健委；责任单\n位：市财政局、市医保局）'],
  ['（牵\n头单位：市卫健委；责任单位\n：市财政局、市医保局）'],
  ['（\n牵头单位：市卫健委；责任单位：市财政局、市医保局）'],
  ['牵头\n单位：市卫健委\n责任单位：市财政局、市\n医保局'],
])('a break may cut a label: %s', words => {
  expect(rolesOf(`1.推进医疗公平。${words}${after}`)[0]).toEqual(['市卫健委', '', '市财政局 市医保局'])
})

test('a break may cut the label of a deadline', () => {
  const [task] = taskRows(
    parsePlan(`1.推进医疗公平。牵头单位：市卫健委；责任单位：市财政局；完\n成时限：12月底前。${after}`),
    '',
  )
  expect(task!.responsible.map(({written}) => written)).toEqual(['市财政局'])
  expect(task!.deadlines).toEqual(['12月底前'])
})

test.each([
  ['（责任领导：张三\n责任单位：发改局、统计局）', []],
  ['（完成时限：12月底\n责任单位：发改局、统计局）', ['12月底']],
])('a bracket may hold a label a line, the first a field: %s', (bracket, deadlines) => {
  const [task] = taskRows(parsePlan(`1.GDP增长6%。\n${bracket}${after}`), '')
  expect(task!.text).toBe('GDP增长6%。')
  expect(task!.responsible.map(({written}) => written)).toEqual(['发改局', '统计局'])
  expect(task!.deadlines).toEqual(deadlines)
})

test('a label that ends two pages is no running head', () => {
  const page = '。\n责任单位：市教育局\n— 1 —\n'
  expect(rolesOf(`1.办学${page}2.招生${page}3.修路。\n责任单位：市交通局`)).toEqual([
    ['', '', '市教育局'],
    ['', '', '市教育局'],
    ['', '', '市交通局'],
  ])
})

test('a line that is full is no sentence where the next begins with a mark', () => {
  const words =
    '开展失业人员培训。支持各类职业院校（含技工院校）\n、普通高等学校、职业培训机构和企业承担失业人员职业\n技能培训。（'
  const items = [1, 2, 3, 4].map(at => `${at}.${words}市人社局牵头）`)
  expect(rolesOf(items.join('\n'))).toEqual(items.map(() => ['市人社局', '', '']))
})

test.each([
  ['落实主体责任\n单位：市财政局', '落实主体责任\n单位：市财政局'],
  ['加强领导\n责任人：张三', '加强领导'],
])('words before a label are no part of it: %s', (words, text) => {
  expect(taskRows(parsePlan(`1.办事。${words}\n责任单位：市教育局`), '')[0]!.text).toBe(`办事。${text}`)
})

test.each(['村（社区）', '镇（街道）', '各县（市、区）'])(
  'a line may end with the other names of places: %s',
  places => {
    const words = `推进综合服务中心规范化建设，完善${places}\n综合服务站功能，可办率达到95%以上。`
    const [task] = taskRows(parsePlan(`1.加强能力建设。${words}（牵头单位：县行政审批局）${after}`), '')
    expect(task!.text).toBe(`加强能力建设。${words}`)
    expect([task!.lead.map(({written}) => written), task!.responsible]).toEqual([['县行政审批局'], []])
  },
)

test.each([
  ['改造老旧小区（社区、市住建局）', '', '社区 市住建局'],
  ['建设美丽乡村（各乡镇）', '', '各乡镇'],
  ['发放救助金（社区）', '', '社区'],
  ['开展创建。（县文明办、各乡镇（街道））', '', '县文明办 各乡镇（街道）'],
])('other brackets at the end of a line assign: %s', (words, lead, responsible) => {
  expect(rolesOf(`1.办事。${words}${after}`)[0]).toEqual([lead, '', responsible])
})

test.each([
  '（列第一位的为牵头单位，其余为\n配合单位）：',
  '（列第一位的为牵头单位，其\n余为配合单位，下同）：',
])('a rule of who leads may be broken: %s', rule => {
  const text = `现制定如下责任分工方案${rule}\n1.加快铁路建设。（市铁办、市发改委）\n2.修桥。（市交通局、市林业局）`
  expect(rolesOf(text)).toEqual([
    ['市铁办', '市发改委', ''],
    ['市交通局', '市林业局', ''],
  ])
})

test('a bracket whose labels have lines of their own keeps them', () => {
  expect(rolesOf(`1.办学。（牵头单位：市教育局\n责任单位（人）：市财政局）${after}`)[0]).toEqual([
    '市教育局',
    '',
    '市财政局',
  ])
})

test('a label that the line cuts within a bracket is whole, though its end is a label by itself', () => {
  expect(rolesOf('1.修路。（分管\n领导：王某某，牵头单位：县交通局，配合单位：县财政局）')).toEqual([
    ['县交通局', '县财政局', ''],
  ])
})

test.each([
  ['县交通局，各镇\n责任领导：李四', '县交通局 各镇', '责任领导'],
  ['县妇联，团委\n分管领导：王五', '县妇联 团委', '分管领导'],
  ['县林业局；各村\n联系人：赵六', '县林业局 各村', '联系人'],
])('a unit that ends a line is no part of the label below: %s', (words, units, label) => {
  const file = new VFile(`县方案\n1.绿化荒山。\n责任单位：${words}${after}`)
  const plan = parsePlan(file)
  const task = plan.children.find(node => node.type === 'task')
  expect(rolesOf(plan)[0]).toEqual(['', '', units])
  expect(task?.children.flatMap(node => (node.type === 'note' ? node.label : []))).toEqual([label])
  expect(file.messages).toEqual([])
})

test.each([
  ['责任单位：县妇联，分管\n领导：王五', '县妇联'],
  ['责任单位：县林业局；具体\n责任人：赵六', '县林业局'],
  ['（牵头单位：县民政局；挂钩\n领导：李四）', '县民政局'],
])('the label of a person is torn behind units, with a bracket and without: %s', (words, units) => {
  const plan = parsePlan(`县方案\n1.绿化荒山。\n${words}${after}`)
  expect(rolesOf(plan)[0]!.join('')).toBe(units)
})

test('a goal is no deadline because it begins with a date', () => {
  const [task] = taskRows(
    parsePlan(
      '某园分工\n（一）温室。\n牵头单位：市林业局\n年度目标：5月底前封顶，年内育苗。\n完成时限：年底前',
    ),
    '',
  )
  expect(task!.deadlines).toEqual(['年底前'])
})

test('behind 第, 《 and an opening bracket a line goes on, whatever number the next begins with', () => {
  const plan = parsePlan(
    '1.修订规程。依照《\n防汛条例》第\n三、\n十五条、《\n1998年抗旱办法》第\n四条（\n二、三款除外）完善。（责任单位：市水利局）\n2.修桥铺路。（责任单位：市交通局）',
  )
  expect(taskRows(plan, '').map(({text}) => text)).toEqual([
    '修订规程。依照《防汛条例》第三、十五条、《1998年抗旱办法》第四条（二、三款除外）完善。',
    '修桥铺路。',
  ])
})

test.each([
  ['8.项目清单见附件（\n9.举办运动会。', ['项目清单见附件（', '举办运动会。']],
  ['5.获得目标考核第\n6.推进招商引资。', ['获得目标考核第', '推进招商引资。']],
  ['6.落实《意见》第十二、\n七、强化保障。', ['落实《意见》第十二、', '强化保障。']],
  ['4.落实省政府令第\n五、六号。', ['落实省政府令第五、六号。']],
])('a line that ends as if it went on does not take the next entry: %s', (lines, texts) => {
  const plan = parsePlan(`某县任务分工\n${lines}责任单位：县政府办`)
  expect(taskRows(plan, '').map(({text}) => text)).toEqual(texts)
})

test('a list of laws goes on with the next of them', () => {
  const plan = parsePlan(
    '成员单位职责\n（一）市公安局：履行《消防法》第四、二十五条、\n《实施办法》第三条及\n《管理规定》规定职责，指导全市消防安全工作。\n（二）市教育局：负责学校消防。',
  )
  expect(taskRows(plan, '')[0]!.text).toBe(
    '履行《消防法》第四、二十五条、《实施办法》第三条及《管理规定》规定职责，指导全市消防安全工作。',
  )
})
