/** Whom brackets and lists name besides bureaus: classes, schools and farms, departments by their work, and what stands behind them. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

/** The words of the only task of a plan. */
function textOf(plan: string): string {
  return taskRows(parsePlan(plan), '')
    .map(({text}) => text)
    .join()
}

test.each([
  [
    '（区委党的建设工作领导小组办公室、区纪委机关牵头，各部门党组（党委）配合）',
    '区委党的建设工作领导小组办公室 区纪委机关',
    '各部门党组（党委）',
    '',
  ],
  ['（县推进新型城镇化领导小组负责）', '', '', '县推进新型城镇化领导小组'],
  ['（生活垃圾分类推进领导小组办公室牵头，各街道配合）', '生活垃圾分类推进领导小组办公室', '各街道', ''],
  ['由市建立打击走私综合治理联席会议办公室牵头。', '市建立打击走私综合治理联席会议办公室', '', ''],
  ['（庆祝新中国成立75周年推进工作领导小组牵头）', '庆祝新中国成立75周年推进工作领导小组', '', ''],
  ['由县推进农村产权交易的工作领导小组办公室负责。', '', '', '县推进农村产权交易的工作领导小组办公室'],
  ['（县交通局、各乡镇（街道））', '', '', '县交通局 各乡镇（街道）'],
  ['〔县水利局、各镇（街）〕', '', '', '县水利局 各镇（街）'],
  ['（县民政局、有关乡镇（街道））', '', '', '县民政局 有关乡镇（街道）'],
  ['（县委组织部、各级党组织）', '', '', '县委组织部 各级党组织'],
  ['（市委各部委、市直各单位、各人民团体）', '', '', '市委各部委 市直各单位 各人民团体'],
  ['（县直机关工委、各群团组织）', '', '', '县直机关工委 各群团组织'],
  ['（县委组织部、各村“两委”）', '', '', '县委组织部 各村“两委”'],
  ['（县水利局、各级河长）', '', '', '县水利局 各级河长'],
  ['（县教育局、县一中、县实验小学、县机关幼儿园）', '', '', '县教育局 县一中 县实验小学 县机关幼儿园'],
  ['（县文旅局、县新华书店）', '', '', '县文旅局 县新华书店'],
  ['（市园林局、市植物园）', '', '', '市园林局 市植物园'],
  ['（县自然资源局、林业部门）', '', '', '县自然资源局 林业部门'],
  ['由县国有林场负责。', '', '', '县国有林场'],
  ['由县第一中学负责。', '', '', '县第一中学'],
])('members of other shapes: %s', (words, ...roles) => {
  expect(rolesOf(`XX县分工\n1.办事。${words}`)).toEqual([roles])
})

test.each([
  '（县一中、县实验小学、县第二中学）',
  '（县财政局、资金保障）',
  '（县农业农村局、农贸市场）',
  '（县教育局、建设幼儿园）',
  '（县体育馆、县植物园）',
  '（强化组织、县委组织部）',
  '组织县城中小学。',
  '由基层党组织负责。',
  '（根据需要成立领导小组）',
  '（各镇要建立领导小组）',
  '（需报请县委成立县加快县城建设领导小组）',
  '（提请县委成立的专项工作领导小组）',
  '（需上报市反诈联席会议办公室）',
  '（须经县委全面依法治县委员会办公室）',
  '由分管副县长任组长的秸秆禁烧专项行动领导小组负责。',
])('words that only begin or end like members: %s', words => {
  expect(rolesOf(`XX县分工\n1.办事。${words}`)).toEqual([])
})

test.each([
  ['（市自然资源局牵头，林业、水利等部门配合）', '市自然资源局', '林业 水利', ''],
  ['（市自然资源局牵头，发改、工信、林草等部门配合）', '市自然资源局', '发改 工信 林草', ''],
  ['牵头单位：市自然资源局；配合单位：林业、农业', '市自然资源局', '林业 农业', ''],
  ['责任单位：市自然资源局、林强', '', '', '市自然资源局'],
])('林业 is no person: %s', (words, ...roles) => {
  expect(rolesOf(`XX县分工\n1.办事。${words}`)).toEqual([roles])
})

test.each([
  ['（市发展改革委、市商务局；各县市区人民政府，下同）', '', '', '市发展改革委 市商务局 各县市区人民政府'],
  ['（县交通局牵头，县财政局配合，纳入年度考核）', '县交通局', '县财政局', ''],
  ['（县交通局负责，总投资5亿元）', '', '', '县交通局'],
  ['（市住建局，3月开工，10月完工）', '', '', '市住建局'],
  ['（市住建局，3月启动）', '', '', '市住建局'],
])('what else a bracket says behind its units: %s', (words, ...roles) => {
  expect(rolesOf(`XX县分工\n1.修路5条${words}。`)).toEqual([roles])
  expect(textOf(`XX县分工\n1.修路5条${words}。`)).toBe('修路5条')
})

test.each([
  '（县交通局牵头，县审计局全程跟踪）',
  '（在县交通局配合，完成调查）',
  '（县交通局负责，总投资5亿元，分三年实施）',
  '（县交通局，路面宽6米）',
])('words in which somebody or something else is named: %s', words => {
  expect(rolesOf(`XX县分工\n1.修路。${words}`)).toEqual([])
})

test.each([
  '（牵头单位：县执法局\n配合单位：县市场监管局、城关镇）',
  '\n（牵头单位：县执法局\n配合单位：县市场监管局、城关镇\n完成时限：6月底前）',
  // Never closed, and reported as such.
  '（牵头单位：县执法局\n配合单位：县市场监管局、城关镇',
])('labels of a bracket on lines of their own: %s', words => {
  expect(rolesOf(`XX县分工\n1.整治占道经营。${words}\n2.治水（县水利局负责）`)).toEqual([
    ['县执法局', '县市场监管局 城关镇', ''],
    ['', '', '县水利局'],
  ])
})

const below = '以下各项均需县区政府落实，不再列出'

test.each([
  [`责任单位：市人社局，各县区政府（${below}）。`, '', '', '市人社局 各县区政府', '县区政府'],
  [`（市环境局牵头，市发改委参与。${below}）`, '市环境局', '市发改委', '', '县区政府'],
  [
    '（市环境局牵头。以下均需各区政府落实,区政府无此职能的,由市政府部门负责,不再列出）',
    '市环境局',
    '',
    '',
    '各区政府',
  ],
  [
    '责任单位：市人社局\n以下任务责任单位中，各乡镇均为责任单位，不再单独列出。',
    '',
    '',
    '市人社局',
    '各乡镇',
  ],
])('who takes part in all tasks is no unit of one: %s', (words, ...roles) => {
  const file = new VFile(`XX市分工\n1.补贴。${words}`)
  const plan = parsePlan(file)
  expect([...rolesOf(plan)[0]!, plan.meta.everywhere?.join()]).toEqual(roles)
  expect([rolesOf(plan).length, file.messages.length]).toEqual([1, 0])
})

test('a rule that is not understood is reported, and is no task', () => {
  const file = new VFile('XX市分工\n以下任务除注明外，均由市政府办牵头。\n1.补贴。责任单位：市人社局')
  expect(rolesOf(parsePlan(file))).toEqual([['', '', '市人社局']])
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['role-word-in-prose'])
})

test('a clause that only begins like a rule is one', () => {
  expect(rolesOf('XX市分工\n1.以下水质不达标河段治理，由市水利局负责。')).toEqual([['', '', '市水利局']])
})

test.each([
  ['（市教育局、市行政审批局分别办理）', '', '', '市教育局 市行政审批局'],
  ['（县人社局负总责）', '', '', '县人社局'],
  ['（县商务局牵头抓总，各乡镇主抓）', '县商务局', '', '各乡镇'],
  ['（县环卫中心主抓，各乡镇协同）', '县环卫中心', '各乡镇', ''],
])('verbs of those who do the work: %s', (words, ...roles) => {
  expect(rolesOf(`XX县分工\n1.办事。${words}`)).toEqual([roles])
})

test.each(['（到县政务中心共同办理）', '群众到县政务服务中心办理。', '企业在窗口分别办理。'])(
  'where the work is done is nobody: %s',
  words => {
    expect(rolesOf(`XX县分工\n1.办事。${words}`)).toEqual([])
  },
)

test.each([
  ['（市行政审批局牵头，市直有关部门及高新区管委会落实）', '市直有关部门 高新区管委会'],
  ['责任单位：各相关单位和县直机关工委', '各相关单位 县直机关工委'],
  ['责任单位：各有关部门和单位', '各有关部门和单位'],
  ['责任单位：市教育局、在汉高校、在建项目办', '市教育局 在汉高校 在建项目办'],
  ['责任单位：市直有关部门及其所属单位', '市直有关部门及其所属单位'],
  ['责任单位：各县（市、区）、功能区管委会', '各县（市、区）、功能区管委会'],
])('a body behind the departments and 及: %s', (words, responsible) => {
  expect(rolesOf(`XX市分工\n1.办事。${words}`)[0]![2]).toBe(responsible)
})

test.each([
  ['（责任单位、责任人：县住建局 钱明、县城投公司 孙丽）', '县住建局 县城投公司'],
  ['责任单位：县住建局 孙丽、县教育局 于波', '县住建局 县教育局'],
  ['责任单位及责任人：县住建局 金融办', '县住建局 金融办'],
  ['责任单位：县财政局 金融科、史志办', '县财政局 金融科 史志办'],
  ['修路。责 任 单 位：县交通局', '县交通局'],
])('persons with rarer names, and labels set wide: %s', (words, responsible) => {
  expect(rolesOf(`XX县分工\n1.办事。${words}`)[0]![2]).toBe(responsible)
})

test.each([
  ['（县财政局安排2000万元，县教育局负责）', '', '县财政局', '县教育局'],
  ['（县教育局牵头，县财政局拨付资金）', '县教育局', '县财政局', ''],
  ['（总投资2000万元，县教育局牵头，县一中配合）', '县教育局', '县一中', ''],
  ['（计划投资2.5亿元，6月底前完成，县教育局负责）', '', '', '县教育局'],
])('who gives money helps, and what it costs is a field: %s', (bracket, ...roles) => {
  const plan = `XX县分工\n1.改造学校。${bracket}`
  expect(rolesOf(plan)).toEqual([roles])
  expect(textOf(plan)).toBe('改造学校。')
})

test.each([
  ['（市农业农村局、市生态环境局分别牵头负责综合利用、禁烧工作）', '市农业农村局 市生态环境局', '', ''],
  ['（省应急厅负责，提请省纪委监委参与）', '', '省纪委监委', '省应急厅'],
  ['（由领导小组办公室会同有关成员单位负责）', '', '', '领导小组办公室'],
  [
    '由县公安局牵头，县检察院、县法院、人行平阳县支行、各电信运营商配合。',
    '县公安局',
    '县检察院 县法院 人行平阳县支行 各电信运营商',
    '',
  ],
  ['\n分办单位：区住建局、区消防救援大队', '', '', '区住建局 区消防救援大队'],
])('who does what part, and with whom: %s', (words, ...roles) => {
  expect(rolesOf(`XX县分工\n1.办事。${words}`)).toEqual([roles])
})

test.each([
  ['（县经信局（通信运营商）、县林业局（森林公安）负责）', '县经信局（通信运营商） 县林业局（森林公安）'],
  ['（有关市政府（昆明、曲靖、玉溪）负责）', '有关市政府（昆明、曲靖、玉溪）'],
  ['（审计署、河北省人民政府负责）', '审计署 河北省人民政府'],
  ['（市科协、石门等县（市、区）政府负责）', '市科协 石门等县（市、区）政府'],
])('what tells who is meant is kept, and bodies are no places: %s', (bracket, units) => {
  expect(rolesOf(`XX分工\n1.办事。${bracket}`)).toEqual([['', '', units]])
})
