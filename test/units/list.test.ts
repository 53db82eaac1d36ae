import {expect, test} from 'vitest'
import {fold} from '../../src/plan/fold.ts'
import {eachUnit} from '../../src/units/list.ts'

function unitNames(list: string): string[] {
  const names: string[] = []
  eachUnit(fold(list), {start: 0, end: list.length}, (start, end) => names.push(list.slice(start, end)))
  return names
}

test('keeps a unit name that contains 和', () => {
  expect(unitNames('省工业和信息化委、省扶贫办。')).toEqual(['省工业和信息化委', '省扶贫办'])
})

test('keeps 和 that a place begins with', () => {
  expect(unitNames('市生态环境局和川分局、市公安局和平分局')).toEqual([
    '市生态环境局和川分局',
    '市公安局和平分局',
  ])
  expect(unitNames('市公安局和城东分局、市工商局和县分局')).toEqual([
    '市公安局',
    '城东分局',
    '市工商局',
    '县分局',
  ])
})

test('but not before a branch called by its number or side', () => {
  expect(unitNames('市税务局和一分局、市公安局和北分局')).toEqual([
    '市税务局',
    '一分局',
    '市公安局',
    '北分局',
  ])
})

test('parts a bank known by a short name from what stands behind 和', () => {
  expect(unitNames('县兴业行和县财政局')).toEqual(['县兴业行', '县财政局'])
})

test.each(['安徽行和江苏行代表团', '最美江苏行和文明交通平安行活动组委会'])(
  'but not a tour of some place: %s',
  name => {
    expect(unitNames(name)).toEqual([name])
  },
)

test('parts a bank from what stands behind 和, but not 运行 from the rest of a name', () => {
  expect(unitNames('市城市运行和应急服务中心、县水务运行与监测局')).toEqual([
    '市城市运行和应急服务中心',
    '县水务运行与监测局',
  ])
  expect(unitNames('县人行和县财政局、市农发行与市金融办、工商银行市分行及市税务局')).toEqual([
    '县人行',
    '县财政局',
    '市农发行',
    '市金融办',
    '工商银行市分行',
    '市税务局',
  ])
})

test('banks that are called by their short names are units each', () => {
  expect(unitNames('国开行和市财政局、邮储行与市发改委')).toEqual([
    '国开行',
    '市财政局',
    '邮储行',
    '市发改委',
  ])
  expect(unitNames('市金融办 国开行 进出口行')).toEqual(['市金融办', '国开行', '进出口行'])
})

test.each(['市绿色出行和停车管理中心', '市电影发行和放映公司', '市交警支队文明出行和秩序科'])(
  'other words that end in 行 are no banks: %s',
  name => {
    expect(unitNames(name)).toEqual([name])
  },
)

test.each(['清河中学 团委', '清河职业技术学院 团委', '清河大学 工会', '市技师学院 团委'])(
  '团委 alone behind a school is of the school: %s',
  name => {
    expect(unitNames(name)).toEqual([name])
  },
)

test.each([
  '各学院 团委',
  '各中学 团委',
  '马克思主义学院 团委',
  '医学院 团委',
  '临床医学院 团委',
  '康复医学院 团委',
  '省属医学院 工会',
  '信息工程学院 团委',
  '市政工程学院 团委',
  '清河大学 派出所',
  '县职业技术学校 妇联',
  '宣传部 团委 学工处',
])('but not behind a college of a university or schools of a kind, and no police post: %s', list => {
  expect(unitNames(list)).toEqual(list.split(' '))
})

test('cities that end in 州 and share the 市政府 behind them are one unit, and those called in full are not', () => {
  expect(unitNames('徐州、泰州市政府，省水利厅')).toEqual(['徐州、泰州市政府', '省水利厅'])
  expect(unitNames('湖州、嘉兴市人民政府')).toEqual(['湖州、嘉兴市人民政府'])
  expect(unitNames('徐州市、泰州市政府')).toEqual(['徐州市', '泰州市政府'])
  expect(unitNames('甘南州、临夏州政府')).toEqual(['甘南州', '临夏州政府'])
})

test('governments of towns and offices of streets are two, whatever a bracket adds to the streets', () => {
  expect(unitNames('各镇政府、街道（园区）办事处、县水利局')).toEqual([
    '各镇政府',
    '街道（园区）办事处',
    '县水利局',
  ])
  expect(unitNames('各乡镇人民政府，街道（高新区）管委会')).toEqual([
    '各乡镇人民政府',
    '街道（高新区）管委会',
  ])
  expect(unitNames('各乡镇人民政府、街道办事处')).toEqual(['各乡镇人民政府', '街道办事处'])
  expect(unitNames('各镇政府、街道')).toEqual(['各镇政府、街道'])
})

test('keeps quotes and brackets whole', () => {
  expect(unitNames('省“挂包帮”“走转访”工作联席会议办公室、市交通委(市道运局、市轨道办)')).toEqual([
    '省“挂包帮”“走转访”工作联席会议办公室',
    '市交通委(市道运局、市轨道办)',
  ])
})

test('a bracket that says whom a name means here is no part of it, nor parts units', () => {
  expect(
    unitNames('各区人民政府〈含高新区、经开区管委会，下同〉、市数据局｛含市大数据中心、市信息中心｝'),
  ).toEqual(['各区人民政府', '市数据局'])
  expect(unitNames('各县政府（含管委会，下同）、市供电公司（含山分公司）')).toEqual([
    '各县政府',
    '市供电公司（含山分公司）',
  ])
})

test('a bracket that says which of the work is its is no part of a name, and a second name is', () => {
  expect(unitNames('省住建厅（供热管道）、省交通厅（城关街道）')).toEqual([
    '省住建厅',
    '省交通厅（城关街道）',
  ])
  expect(unitNames('市农业局（秸秆综合利用）、市城管局（道路扬尘、工地扬尘）')).toEqual([
    '市农业局',
    '市城管局',
  ])
  expect(unitNames('市住建局（市人防办公室）、市府办（大数据中心）、市公安局（交警）')).toEqual([
    '市住建局（市人防办公室）',
    '市府办（大数据中心）',
    '市公安局（交警）',
  ])
})

test('splits at marks of either width and drops blanks', () => {
  expect(unitNames('省农业厅 、 省林业厅，省水利厅；省残联')).toEqual([
    '省农业厅',
    '省林业厅',
    '省水利厅',
    '省残联',
  ])
})

test('takes 等 for a sign that others take part', () => {
  const list = '省发展改革委、省财政厅等部门'
  expect(unitNames(list)).toEqual(['省发展改革委', '省财政厅'])
  expect(eachUnit(list, {start: 0, end: list.length}, () => {})).toBe(true)
})

test('splits on after a bracket that is never closed', () => {
  expect(unitNames('省农业厅(含、省林业厅')).toEqual(['省农业厅(含', '省林业厅'])
})

test.each([
  ['市交通局、各县、区人民政府（管委会）', '市交通局 各县、区人民政府（管委会）'],
  ['市交通局、各县（市）、区人民政府（含管委会）', '市交通局 各县（市）、区人民政府'],
  ['市交通局、各县、特区、区人民政府', '市交通局 各县、特区、区人民政府'],
  ['市交通局，各县、自治县、区人民政府', '市交通局 各县、自治县、区人民政府'],
  ['市水务局、各有关部门、单位', '市水务局 各有关部门、单位'],
  ['各乡镇党委（党工委）、政府（办事处），县司法局', '各乡镇党委（党工委）、政府（办事处） 县司法局'],
  ['市水务局、各县区、功能板块', '市水务局 各县区、功能板块'],
  ['水利部、云南、广西等有关省（区）人民政府', '水利部 云南、广西等有关省（区）人民政府'],
  ['江苏、浙江、安徽三省人民政府', '江苏、浙江、安徽三省人民政府'],
  ['云南、广西两省（区）人民政府', '云南、广西两省（区）人民政府'],
  ['云南省、贵州省人民政府', '云南省 贵州省人民政府'],
  ['浏阳市、醴陵市等地人民政府', '浏阳市、醴陵市等地人民政府'],
  ['各市州、县市区党委政府', '各市州、县市区党委政府'],
  ['县疾控中心、城关镇及县直各单位', '县疾控中心 城关镇 县直各单位'],
  ['市生态环境局长武分局、省税务局长春分局', '市生态环境局长武分局 省税务局长春分局'],
  ['提请省纪委监委、邀请省人民检察院、商省财政厅', '省纪委监委 省人民检察院 省财政厅'],
])('a class may be named in several words: %s', (list, names) => {
  expect(unitNames(list).join(' ')).toBe(names)
})

test.each([
  ['东城区 西城区', '东城区|西城区'],
  ['城关镇　河东乡', '城关镇|河东乡'],
  ['甲县 乙县 丙县', '甲县|乙县|丙县'],
  ['办公室 法规科', '办公室|法规科'],
  ['综合科 执法大队', '综合科|执法大队'],
  ['第一中学 第二中学', '第一中学|第二中学'],
  ['某村 某社区', '某村|某社区'],
  ['各县（市、区）人民政府  市直有关部门', '各县（市、区）人民政府|市直有关部门'],
  ['市财政局 东城区、西城区', '市财政局|东城区|西城区'],
  ['市交通局（牵头）市财政局 市公安局', '市交通局|市财政局|市公安局'],
  ['市财政局·市教育局＋市民政局', '市财政局|市教育局|市民政局'],
  ['市 教育局', '市 教育局'],
  ['东城区 教育局', '东城区 教育局'],
])('blanks, and marks that part no others, part names that are whole: %s', (list, names) => {
  expect(unitNames(list).join('|')).toBe(names)
})

test.each([
  ['党委与行政办公室、老干部和关工委办公室', '党委与行政办公室|老干部和关工委办公室'],
  ['市财政局和党委', '市财政局|党委'],
  ['`审批局`、_发改局_', '审批局|发改局'],
  ['——', ''],
  ['暂无', ''],
])('what holds names together, and what stands around them: %s', (list, names) => {
  expect(unitNames(list).join('|')).toBe(names)
})

test.each([
  ['岳麓区和市直相关单位', '岳麓区|市直相关单位'],
  ['高新区和岳麓区', '高新区|岳麓区'],
  ['高新区和各县区政府', '高新区|各县区政府'],
  ['城区和乡镇', '城区和乡镇'],
  ['省级有关单位和各市、县〔市、区〕政府', '省级有关单位|各市、县〔市、区〕政府'],
])('places stand beside classes and other places: %s', (list, names) => {
  expect(unitNames(list).join('|')).toBe(names)
})

test.each([
  ['市卫健委、各临床、医技科室', '市卫健委|各临床、医技科室'],
  ['各部、处、室', '各部、处、室'],
  ['各科、室、所、队', '各科、室、所、队'],
  ['各院系、处室', '各院系、处室'],
  ['各村、社区', '各村、社区'],
  ['各子公司、分公司', '各子公司、分公司'],
  ['各盟行政公署、市人民政府', '各盟行政公署、市人民政府'],
  ['各地、州、市人民政府（行政公署）', '各地、州、市人民政府（行政公署）'],
  ['各地、各部门', '各地|各部门'],
  ['各村、县水利局', '各村|县水利局'],
])('各 holds for what stands behind its 、 too, where that is no name: %s', (list, names) => {
  expect(unitNames(list).join('|')).toBe(names)
})

test('a bracket of fields behind an office of a town is part of its name', () => {
  const names = [
    '镇社会事务办（民政残联）',
    '青石镇党政办公室（宣传统战）',
    '街道平安办（矛盾调处、法治宣传）',
  ]
  expect(unitNames(names.join('、'))).toEqual(names)
  expect(
    unitNames(
      '镇平县农业局（秸秆还田）、县乡村振兴局（产业发展）、市住房城乡建设局（工地扬尘）、镇财政所（按职责分工）',
    ),
  ).toEqual(['镇平县农业局', '县乡村振兴局', '市住房城乡建设局', '镇财政所'])
})

test.each([
  '青石镇人民政府（组织实施）',
  '镇派出所（治安管理）',
  '街道办事处（宣传动员）',
  '镇党委（统筹协调）',
  '乡卫生院（医疗救护）',
  '景德镇市农业局（秸秆还田）',
  '景德镇市招商中心（项目引进）',
])('a bracket of work behind a whole body of a town is no part of its name: %s', name => {
  expect(unitNames(`${name}、县水利局（河道清理）`)).toEqual([name.replace(/（.*/, ''), '县水利局'])
})

test('a closing bracket that nothing opens is no part of a name', () => {
  expect(unitNames('县教育局、县审计局）')).toEqual(['县教育局', '县审计局'])
  expect(unitNames('县教育局）、县审计局（县税务局）')).toEqual(['县教育局', '县审计局（县税务局）'])
})

test('有关部门、有关单位 of a place is one class, as 各部门、各单位 is', () => {
  expect(unitNames('县政府有关部门、有关单位')).toEqual(['县政府有关部门、有关单位'])
  expect(unitNames('县直相关部门、相关单位、各乡镇')).toEqual(['县直相关部门、相关单位', '各乡镇'])
})
