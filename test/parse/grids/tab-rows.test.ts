/** Rows with tabs as word processors and spreadsheets copy them: with blank cells, and with line breaks within cells. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {inspect} from '../../../src/cli/text/inspect.ts'
import {parsePlan, readDocument} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

/** Of each task: its words and its units by role; and what is said of the document. A tab is written `→`. */
async function read(...lines: string[]) {
  const file = new VFile({path: 'a.txt', value: lines.join('\n').replaceAll('→', '\t')})
  const {plan} = await readDocument(file)
  const tasks = taskRows(plan, '').map(({title, text, lead, cooperating, responsible, deadlines}) =>
    [
      [title, text].filter(Boolean).join(' '),
      ...[lead, cooperating, responsible].map(units => units.map(({written}) => written).join('、')),
      ...deadlines,
    ].join('|'),
  )
  return {tasks, said: file.messages.map(({ruleId, actual}) => `${ruleId} ${actual}`)}
}

test('a row may have one cell, and several such rows may follow one another', async () => {
  expect(
    await read(
      '序号→工作任务→措施→责任单位',
      '1→城市建设→推进城市更新。→市住建局',
      '→→新建公园2座。→',
      '→→改造管网。→',
      '→→治理内涝。→市城管局',
      '2→就业→开展春风行动。→市人社局',
    ),
  ).toEqual({
    tasks: [
      '推进城市更新。|||市住建局',
      '新建公园2座。|||市住建局',
      '改造管网。|||市住建局',
      '治理内涝。|||市城管局',
      '就业 开展春风行动。|||市人社局',
    ],
    said: ['units-from-above 新建公园2座。', 'units-from-above 改造管网。'],
  })
})

test('tabs at the end of a line may have been cut off where another row follows', async () => {
  const {tasks} = await read(
    '任务→举措→牵头单位',
    '营商→推行改革。→市政务局',
    '→建设超市。',
    '→实施代办。',
    '开放→举办推介会。→市商务局',
  )
  expect(tasks.slice(1, 3)).toEqual(['建设超市。|市政务局||', '实施代办。|市政务局||'])
})

test('a table may have two columns', async () => {
  expect(
    (await read('工作任务→责任单位', '推行改革。→市政务局', '建设超市。→', '举办推介会。→市商务局')).tasks,
  ).toEqual(['推行改革。|||市政务局', '建设超市。|||', '举办推介会。|||市商务局'])
})

test.each([
  ['单位→电话', '市住建局→123', '市财政局→456'],
  ['任务名称→重点项目', '责任单位→市重点项目中心', '完成时限→6月'],
])('two columns of something else are no table of tasks: %s', async (...lines) => {
  expect((await read(...lines)).tasks).toEqual([])
})

test('what is indented below a table is no row of it', async () => {
  expect(
    (await read('序号→任务→责任单位', '1→修路。→市交通局', '→特此通知。', '→→市政府办公室', '→→2024年3月1日'))
      .tasks,
  ).toEqual(['修路。|||市交通局'])
})

test('headings may stand above one another, with tabs behind them or without', async () => {
  const {tasks} = await read(
    '序号→任务→责任单位',
    '一、城乡建设→→',
    '（一）老城改造→→',
    '1→修路。→市交通局',
    '二、民生',
    '（一）就业',
    '2→招聘。→市人社局',
  )
  expect(tasks).toEqual(['修路。|||市交通局', '招聘。|||市人社局'])
})

const head = '序号→任务→责任单位→时限'
test.each([
  ['units', ['1→修路。→市交通局', '市财政局', '市城管局→6月'], '修路。|||市交通局、市财政局、市城管局|6月'],
  ['a name', ['1→修路。→市发展和', '改革委员会→6月'], '修路。|||市发展和改革委员会|6月'],
  ['duties', ['1→修路。→牵头单位：市交通局', '配合单位：市财政局→6月'], '修路。|市交通局|市财政局||6月'],
  ['words', ['1→1.修路。', '2.建桥。→市交通局→6月'], '1.修路。\n2.建桥。|||市交通局|6月'],
  [
    'two cells',
    ['1→修路，', '加快建桥→市交通局', '市财政局→6月'],
    '修路，\n加快建桥|||市交通局、市财政局|6月',
  ],
  ['dates', ['1→修路。→市交通局→6月启动', '12月底前完成'], '修路。|||市交通局|6月启动|12月底前完成'],
])('a cell of %s is broken over lines', async (_, row, task) => {
  const {tasks, said} = await read(head, ...row, '2→招商。→市商务局→9月')
  expect({tasks, said}).toEqual({tasks: [task, '招商。|||市商务局|9月'], said: []})
})

test('the last cell of the last row is broken as those above are', async () => {
  const rows = [
    '序号→任务→牵头单位→配合单位',
    '1→修路。→市交通局→市财政局',
    '市城管局',
    '2→招商。→市商务局→市外办',
  ]
  expect(await read(...rows, '各县区')).toEqual({
    tasks: ['修路。|市交通局|市财政局、市城管局|', '招商。|市商务局|市外办、各县区|'],
    said: [],
  })
})

test('a unit below the only row may sign the document, which is said', async () => {
  expect(await read('序号→任务→责任单位', '1→修路。→市交通局', '市财政局')).toEqual({
    tasks: ['修路。|||市交通局'],
    said: ['table-unclear 市财政局'],
  })
})

test.each([
  ['a heading', ['1→修路。→市交通局→6月', '二、民生保障', '2→招商。→市商务局→9月']],
  ['words without a number', ['1→修路。→市交通局→6月', '民生保障', '2→招商。→市商务局→9月']],
  ['cells cut off', ['1→修路。→市交通局→6月', '2→招商。→市商务局']],
  ['a remark', ['1→修路。→市交通局→6月', '2→招商。→市商务局→9月', '注：由市发改委解释。']],
  ['a form', ['1→修路。→市交通局→6月', '2→招商。→市商务局', '填报人：张三→电话：123']],
  ['a signature', ['1→修路。→市交通局→6月', '2→招商。→市商务局→9月', '市政府办公室', '2024年3月1日']],
])('what is no part of a cell stays apart: %s', async (_, rows) => {
  const {tasks} = await read(head, ...rows)
  expect(tasks.slice(0, 2).map(task => task.split('|').slice(0, 4).join('|'))).toEqual([
    '修路。|||市交通局',
    '招商。|||市商务局',
  ])
})

test('units above rows are headings where one stands right below the headers, or above other headers', async () => {
  const head = '序号→任务→责任单位'
  expect((await read(head, '市住建局', '1→修路。→村镇科', '市财政局', '2→拨款。→预算科')).tasks).toEqual([
    '修路。|||村镇科',
    '拨款。|||预算科',
  ])
  expect((await read(head, '1→修路。→村镇科', '市财政局', head, '1→拨款。→预算科')).tasks).toEqual([
    '修路。|||村镇科',
    '拨款。|||预算科',
  ])
})

test('a sentence alone above a row may be the beginning of its words, which is said', async () => {
  const {said} = await read(
    '任务→责任单位→时限',
    '1.修路。→市交通局→3月',
    '2.建桥。',
    '3.治水。→市水利局→6月',
  )
  expect(said).toEqual(['table-unclear 2.建桥。'])
})

test('headers on two levels lost their merged cells', async () => {
  expect(
    (
      await read(
        '序号→任务→责任单位→进度安排→→',
        '→→→一季度→二季度→三季度',
        '1→修路。→市交通局→立项→招标→开工',
        '2→建桥。→市住建局→设计→招标→开工',
      )
    ).tasks,
  ).toEqual(['修路。|||市交通局', '建桥。|||市住建局'])
})

test.each([
  ['with a number and tabs', '→一、城乡建设→→', '→二、民生保障→→'],
  ['whose tabs were cut off', '→一、城乡建设', '→二、民生保障'],
  ['without a number', '→城乡建设→→', '→民生保障→→'],
  ['with a sum', '→（一）城乡建设（2项）→→', '→（二）民生保障（1项）→→'],
  ['in the middle', '→→一、城乡建设→', '→→二、民生保障→'],
  ['in the middle, without a number', '→→城乡建设→', '→→民生保障→'],
  ['that is a sentence', '→一、推进城乡建设。→→', '→二、保障民生。→→'],
])('a heading in one cell stands over the rows below it: %s', async (_, first, second) => {
  const head = '序号→工作任务→牵头单位→配合单位'
  const rows = [
    '1→改造管网。→县住建局→县财政局',
    '2→建设公园。→县城管局→县林业局',
    '3→新建学校。→县教育局→县财政局',
  ]
  const [one, two, three] = rows as [string, string, string]
  const read = async (...lines: string[]) => {
    const value = lines.join('\n').replaceAll('→', '\t')
    const file = new VFile({path: 'a.txt', value})
    const {plan} = await readDocument(file)
    expect(file.messages.map(String)).toEqual([])
    return taskRows(plan, '').map(({headings, text}) => [...headings, text].join('|'))
  }
  const words = (line: string) => line.replace(/→|[一二]、|（[一二]）/g, '')
  const expected = [`${words(first)}|改造管网。`, `${words(first)}|建设公园。`, `${words(second)}|新建学校。`]
  expect(await read(head, first, one, two, second, three)).toEqual(expected)
  const indented = [head, first, one, two, second, three].map(line => `→${line}`)
  expect(await read(...indented)).toEqual(expected)
})

test.each([
  [
    'its kind is that of the tasks',
    ['类别→任务→责任单位', '城建→（一）修路→县交通局', '→（二）建桥→', '→（三）植树→县林业局'],
  ],
  ['no task ends in a full stop', ['序号→任务→责任单位', '1→修路→县交通局', '→建桥→', '2→植树→县林业局']],
])('words in one cell are a task where %s', async (_, lines) => {
  const {tasks} = await read(...lines)
  expect(tasks.map(task => task.split('|')[0])).toEqual(['修路', '建桥', '植树'])
})

test('words below a sentence may be a heading or another task of its number, which is said', async () => {
  const {said} = await read('序号→任务→责任单位', '1→修路。→县交通局', '→民生保障→', '2→招聘。→县人社局')
  expect(said).toEqual(['table-unclear 民生保障'])
})

test('a unit in one cell is none that the headings are', async () => {
  const rows = [
    '序号→任务→牵头单位→配合单位',
    '1→修路。→县交通局→县财政局',
    '→→县一中→',
    '2→招聘。→县人社局→县教育局',
  ]
  expect((await read(...rows)).tasks).toEqual([
    '修路。|县交通局、县一中|县财政局|',
    '招聘。|县人社局|县教育局|',
  ])
})

test('what stands between tables that are indented is no row', async () => {
  const table = ['→序号→任务→责任单位', '→1→修路。→县交通局']
  const page = ['→序号→任务→责任单位', '→1→植树。→县林业局', '→— 1 —', '→2→建桥。→县住建局']
  expect((await read('→附件1', '→甲表', ...table, '→附件2', '→乙表', ...page)).tasks).toEqual([
    '修路。|||县交通局',
    '植树。|||县林业局',
    '建桥。|||县住建局',
  ])
  expect(
    (await read('序号→任务→责任单位', '1→植树。→县林业局', '→— 1 —', '2→建桥。→县住建局')).tasks,
  ).toEqual(['植树。|||县林业局', '建桥。|||县住建局'])
})

test.each([
  [
    [
      '三、工作要求→→',
      '（一）加强领导。各责任单位要高度重视。→→',
      '（二）强化督查。县政府督查室定期通报。→→',
    ],
  ],
  [['请各单位每月报送进展。→→']],
  [['抄送：县委办公室。→→']],
  [['备注：1.每月报送。→→', '2.由县政府督查室负责解释。→→']],
  [['三、工作要求→→', '各单位要重视。→→', '联系人：张三→电话：123→']],
])('what stands below a table is no row of it, with tabs behind it too: %j', async below => {
  const rows = [
    '工作任务→牵头单位→配合单位',
    '推进城市更新→县住建局→县财政局',
    '建桥。→→',
    '建设公园→县城管局→县林业局',
  ]
  expect((await read('县分工表→→', ...rows, ...below)).tasks).toEqual([
    '推进城市更新|县住建局|县财政局|',
    '建桥。|||',
    '建设公园|县城管局|县林业局|',
  ])
})

test.each([
  ['县政府办公室', '2024年3月5日印发'],
  ['县政府办公室', '2024年3月5日'],
  ['抄送：县委办公室'],
  ['县教育局', '序号→任务→责任单位', '1→招生。→基教股'],
])('what stands below a table whose cells are broken is none of its units: %s', async (...below) => {
  const {tasks, said} = await read(
    '序号→任务→责任单位',
    '1→修路。→县交通局',
    '县财政局',
    '2→建桥。→县住建局',
    ...below,
  )
  expect(tasks.slice(0, 2)).toEqual(['修路。|||县交通局、县财政局', '建桥。|||县住建局'])
  expect(said).toEqual([])
})

test('a name over items or over the title of another table is none of the units above it, which is said', async () => {
  const rows = ['序号→任务→责任单位', '1→修路。→县交通局', '县财政局', '2→建桥。→县住建局', '县教育局']
  for (const below of [['1.做好招生工作。'], ['分工表', '序号→任务→责任单位', '1→招生。→基教股']]) {
    const {tasks, said} = await read(...rows, ...below)
    expect(tasks[1]).toBe('建桥。|||县住建局')
    expect(said).toEqual(['table-unclear 县教育局'])
  }
})

test.each([
  ['区应急局', '各镇街'],
  ['区消防大队', '高新区管委会', '市水务集团'],
  ['区住房和城乡建设局', '区公安局、', '各镇人民政府'],
])('the lines of a cell in quotes are units of their own: %s', async (...units) => {
  const rows = ['1→开展安全检查→6月→"', units.join('\n'), '"\n2→做好宣传→6月→区委宣传部']
  expect(await read('序号→工作任务→时限→责任单位', rows.join(''))).toEqual({
    tasks: [`开展安全检查|||${units.join('、').replace('、、', '、')}|6月`, '做好宣传|||区委宣传部|6月'],
    said: [],
  })
})

test('in any column, also a name or a date that is broken over them', async () => {
  const row = '"检查安全；\n落实整改"→"牵头单位：区消防大队\n配合单位：区市场监督\n管理局"→"2024年\n6月"'
  expect(await read('工作任务→责任单位→完成时限', row)).toEqual({
    tasks: ['检查安全；落实整改|区消防大队|区市场监督管理局||2024年6月'],
    said: [],
  })
})

test.each([
  ['序号→工作任务→"牵头\n单位"→"责任\n单位"', '1→检查→区应急局→各镇街', '检查|区应急局||各镇街'],
  ['工作任务→"责任\n单位"→完成时限', '检查→各镇街→6月', '检查|||各镇街|6月'],
  ['工作任务→"责任\n单位"', '1.检查→各镇街', '检查|||各镇街'],
])('headers in quotes are headers: %s', async (header, row, task) => {
  expect(await read(header, row)).toEqual({tasks: [task], said: []})
})

test('部门 and 主要职责 head a table by themselves, with merged units and several names in a cell', async () => {
  const rows = ['1→灯光科→检修路灯', '2→园艺组→修剪草坪']
  expect(await read('公园管理分工', '序号→部门→主要职责', ...rows)).toEqual({
    tasks: ['检修路灯|||灯光科', '修剪草坪|||园艺组'],
    said: [],
  })
  const merged = ['1→理事会/园务会→审定预算', '→→汇总账目', '2→灯光科→检修路灯']
  expect((await read('公园管理分工', '序号→部门/岗位→主要职责', ...merged)).tasks).toContain(
    '检修路灯|||灯光科',
  )
})

test.each([
  '职责部门→职责名称',
  '监管部门→监管职责',
  '职责单位→职责内容',
  '单位→职责事项',
  '责任部门→职责事项',
])('a list of duties by department, with what each is based on: %s', async headers => {
  const rows = ['1→县住建局→负责检查燃气门店→《燃气条例》第五条', '2→县商务局→负责检查酒楼→“三定”规定']
  expect((await read('某县燃气安全职责清单', `序号→${headers}→职责依据`, ...rows)).tasks).toEqual([
    '负责检查燃气门店|||县住建局',
    '负责检查酒楼|||县商务局',
  ])
})

test.each([
  ['2020年部门决算', '部门→主要职责', '办公室→起草文稿。', '园艺科→修剪草坪。'],
  ['市公园中心概况', '部门→职责', '办公室→负责起草文稿。', '园艺科→负责修剪草坪。'],
  ['市公园中心工作总结', '部门→职责→完成情况', '办公室→起草文稿。→完成', '园艺科→修剪草坪。→完成'],
  ['市公园中心公开招聘公告', '部门→主要职责→人数', '办公室→起草文稿。→1', '园艺科→修剪草坪。→2'],
  ['公开招聘', '单位→岗位→岗位职责→人数', '市公园中心→园丁→修剪草坪。→2', '市植物园→讲解员→接待游客。→3'],
  ['市公园中心权责清单', '职责部门→职责名称', '园艺科→检查树木。', '安保科→检查大门。'],
  ['值班安排', '部门→职责→姓名→电话', '后勤部→巡查仓库→张三→123', '安保部→看守大门→李四→456'],
])(
  'nobody has to do what stands beside a unit in a table of offices, posts or persons: %s',
  async (...lines) => {
    expect((await read(...lines)).tasks).toEqual([])
  },
)

test('a list of powers divides none, whatever heading stands between its title and its table', async () => {
  const above = ['清河县税务局公开目录', '清河县税务局权责清单', '一、行政许可', '部门→职责']
  expect((await read(...above, '征管科→负责税务登记。', '法制科→负责行政复议。')).tasks).toEqual([])
})

test('a plan that only mentions lists of powers above its table divides work', async () => {
  const above = [
    '清河县养犬管理工作方案',
    '一、总体要求',
    '落实权责清单',
    '二、工作职责',
    '职责单位→职责内容',
  ]
  const {tasks} = await read(...above, '县公安局→负责犬只登记。', '县城管局→负责查处违规遛犬。')
  expect(tasks).toEqual(['负责犬只登记。|||县公安局', '负责查处违规遛犬。|||县城管局'])
})

test.each([
  ['关于举办花艺大赛的通知', '部门→职责分工'],
  ['关于举办花艺大赛的通知', '一、职责分工', '部门→主要职责'],
  ['关于组织园艺师考试的通知', '一、任务分工', '部门→职责'],
])('below 职责分工 the work of a contest is divided: %s', async (...above) => {
  const rows = ['县农业局→负责布置花台。', '县财政局→负责保障经费。']
  expect((await read(...above, ...rows)).tasks).toHaveLength(2)
  expect((await read(above[0]!, '一、奖项', '部门→职责', ...rows)).tasks).toEqual([])
  const posts = rows.map(row => `${row}→2`)
  expect((await read('公开招聘公告', '部门→职责分工→人数', ...posts)).tasks).toEqual([])
  expect((await read('公开招聘公告', '部门→职责分工→学历', ...posts)).tasks).toEqual([])
  expect((await read('公开招聘公告', '一、岗位职责分工', '部门→职责', ...rows)).tasks).toEqual([])
})

const bands = ['序号→工作任务→责任部门', '1→搭建舞台→保卫科']

test('units through whose hands the work goes each have a part of it, and what is none is reported', async () => {
  expect(await read(...bands, '2→申购乐器→各班组→器材科→县文旅局'.replace(/(?<=组|科)→/g, '⇒'))).toEqual({
    tasks: ['搭建舞台|||保卫科', '申购乐器|||各班组、器材科、县文旅局'],
    said: [],
  })
  const {said} = await read(...bands, '2→申购乐器→填表⇒器材科')
  expect(said).toContain('table-unclear 填表⇒器材科')
  const ofPersons = await read(...bands, '2→申购乐器→窗口⇒器材科⇒分管领导')
  expect(ofPersons.said.filter(one => one.startsWith('table-unclear'))).toEqual([])
})

test.each(['按另行通知确定', '由县文旅局另行指定', '待明确'])(
  'a cell that leaves open who it is names nobody: %s',
  async words => {
    const {tasks} = await read('序号→工作任务→牵头部门→配合部门', `1→搭建舞台→保卫科→${words}`)
    expect(tasks).toEqual(['搭建舞台|保卫科||'])
    // Written with its header, it does not become the task's words.
    const table = `序号\t工作任务\t配合部门\n1\t搭建舞台\t${words}`
    expect(inspect(parsePlan(table))).toContain(`note field other 配合部门 ${words}`)
  },
)

test('总分 sums up the rows below and is no task, 总分馆 may be one', async () => {
  const rows = ['→总分→100→', '1→搭建舞台→60→保卫科', '2→总分馆建设→40→县文旅局']
  expect((await read('序号→考核项目→分值→责任部门', ...rows)).tasks).toEqual([
    '搭建舞台|||保卫科',
    '总分馆建设|||县文旅局',
  ])
  const scored = ['序号→考核项目→分值→责任部门', '满分→搭建舞台→60→保卫科']
  expect((await read(...scored)).tasks).toEqual(['搭建舞台|||保卫科'])
  for (const sum of [
    '满分→→100→各科室',
    '总分→以上各项→100→各科室',
    '总分→搭建舞台等→100→保卫科',
    '满分→→100→',
  ])
    expect((await read('序号→考核项目→分值→责任部门', ...rows.slice(1), sum)).tasks).toHaveLength(2)
  // Without a number they may be what is done.
  for (const work of ['总分→教务处', '满分核对→教务处'])
    expect((await read('工作→责任部门', '阅卷→教研组', work, '登分→教务处')).tasks).toHaveLength(3)
})
