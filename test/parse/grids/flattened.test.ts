/** Tables that lost their grid: with one cell a line, with blanks between cells, or with the second row of their headers cut short. */

import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {lines, read} from '../../cells-a-line.ts'

test.each([
  [
    'behind it',
    lines('序号·任务·责任单位·牵头单位·配合单位', '1·修路·市交通局·市财政局', '2·治水·市水务局·市生态环境局'),
  ],
  [
    'behind all headers',
    lines(
      '序号·任务·责任单位·时限·牵头·配合',
      '1·修路·市交通局·市财政局·6月底',
      '2·治水·市水务局·市生态环境局·9月底',
    ),
  ],
  [
    'in a row with tabs',
    '序号\t任务\t责任单位\t时限\n牵头单位\t配合单位\n1\t修路\t市交通局\t市财政局\t6月底\n2\t治水\t市水务局\t市生态环境局\t9月底',
  ],
])('headers that stood below another one have each a column: %s', (_, text) => {
  expect(read(text)).toEqual({
    tasks: ['修路|市交通局|市财政局|', '治水|市水务局|市生态环境局|'],
    findings: [],
  })
})

test('one of the headers below another may be 责任单位 itself', () => {
  const text = lines(
    '序号·任务·责任分工·时限··牵头单位·责任单位··1',
    '修路·市交通局·市财政局·6月底',
    '2·治水·市水务局·市生态环境局·9月底',
    '3·植树·市林业局·市城管局·全年',
  )
  expect(read(text)).toEqual({
    tasks: ['修路|市交通局||市财政局', '治水|市水务局||市生态环境局', '植树|市林业局||市城管局'],
    findings: [],
  })
})

test('three columns of units are three where each has its cell', () => {
  const text = lines('序号·任务·责任单位·牵头单位·配合单位', '1·修路·市公路局·市交通局·市财政局')
  expect(read(text).tasks).toEqual(['修路|市交通局|市财政局|市公路局'])
})

test('a row with fewer units than columns for them is reported', () => {
  const text = lines(
    '序号·任务·牵头单位·配合单位',
    '1·修路·市交通局·市财政局',
    '2·建桥·市公安局',
    '3·治水·市水务局·市生态环境局',
  )
  expect(read(text).findings).toEqual(['11 table-unclear'])
  const parted = lines(
    '序号·任务·牵头单位·时限·配合单位',
    '1·修路·市交通局·6月底·市财政局',
    '2·建桥·市公安局·9月底',
  )
  expect(read(parted)).toEqual({tasks: ['修路|市交通局|市财政局|', '建桥|市公安局||'], findings: []})
})

test('rows that lost too many cells to be read are reported', () => {
  const header = '序号·任务·措施·牵头单位·责任单位·时限'
  const within = lines(
    header,
    '1·提升交通·拓宽道路·市交通局·市财政局·3月·新增公交·6月',
    '2·治水·清淤·市水务局·市住建局·6月',
  )
  expect(read(within).findings).toEqual(['12 table-unclear'])
  const behind = lines(header, '1·治水·清淤·市水务局·市住建局·6月·截污·市生态环境局·9月')
  expect(read(behind).findings).toEqual(['14 table-unclear'])
})

test('a name that is broken over lines of its cell is whole', () => {
  const text = lines(
    '序号·任务·牵头单位·配合单位',
    '1·修路·市交通局·市财政局、·市公安·局、市自·然资源局',
    '2·治水·市水务局·市住建局',
  )
  expect(read(text)).toEqual({
    tasks: ['修路|市交通局|市财政局、市公安局、市自然资源局|', '治水|市水务局|市住建局|'],
    findings: [],
  })
})

test('between 序号 and the first number stand headers, whatever they say', () => {
  const stroked = (...rows: string[]) =>
    lines(...rows)
      .replaceAll('\n', ' |\n')
      .concat(' |')
  const place = stroked('序号·工作任务·建设地点·责任单位', '1·修通村道。·甲镇·交通局', '2·修桥。·乙镇·水务局')
  expect(read(place)).toEqual({tasks: ['修通村道。|||交通局', '修桥。|||水务局'], findings: []})
  const traditional =
    '|\n序號 |\n項目名稱 |\n建設內容 |\n年度投資金額 (萬元) |\n責任單位 |\n|\n1 |\n村道項目 |\n修通村道。 |\n300 |\n交通局 |\n|\n2 |\n橋樑項目 |\n修橋。 |\n200 |\n水務局 |'
  expect(read(traditional).tasks).toEqual(['修通村道。|||交通局', '修橋。|||水務局'])
})

test('a table whose cells commas part is reported', () => {
  const {tasks, findings} = read('工作方案\n序号,工作任务,牵头单位,配合单位\n1,修路,市交通局,市财政局')
  expect({tasks, findings}).toEqual({tasks: [], findings: ['2 table-unclear']})
})

test('a table whose lines were joined is reported; labels before their units are none', () => {
  const line = '附件 某县责任清单 工作任务 责任单位 配合单位 完成时限 开展宣传. 县委宣传部 县教育局 6月底前'
  expect(read(`方案\n${line}`)).toEqual({tasks: [], findings: ['2 table-unclear']})
  expect(read('方案\n开展宣传。责任单位 县委宣传部 配合单位 县教育局').findings).not.toContain(
    '2 table-unclear',
  )
})

test.each([
  ['numbers within the words', lines('工作任务·责任单位', '1.修通村道。·市交通局', '2.修桥。·市水务局')],
  ['no numbers', lines('工作任务·责任单位', '修通村道。·市交通局', '修桥。·市水务局')],
  [
    'headers again',
    lines('工作任务·责任单位', '修通村道。·市交通局', '- 2 -', '工作任务·责任单位', '修桥。·市水务局'),
  ],
  ['dates', lines('工作任务·责任单位·时限', '修通村道。·市交通局·6月底', '修桥。·市水务局·持续推进')],
  ['words above it', lines('重点工作·工作任务·责任单位', '修通村道。·市交通局', '修桥。·市水务局')],
])('a table without a column of numbers: %s', (_, table) => {
  const whole = {tasks: ['修通村道。|||市交通局', '修桥。|||市水务局'], findings: []}
  expect(read(`方案\n${table}`)).toEqual(whole)
  expect(read(`方案\n${table}\n某市人民政府办公室\n2024年3月1日`)).toEqual(whole)
  expect(read(`方案\n${table}\n注：按月报送。`)).toEqual(whole)
})

test('labels on lines of their own are no headers', () => {
  expect(read(lines('重点任务·牵头单位·市教育局·配合单位·市财政局')).tasks).toEqual([
    '重点任务|市教育局|市财政局|',
  ])
})

test('words of two tasks above the units of one are reported', () => {
  const text = lines('工作任务·责任单位', '1.修通村道。·市交通局', '2.修桥。·3.治水。·市水务局')
  expect(read(text).findings).toEqual(['5 table-unclear'])
})

const heads =
  '方案\n序号   工作任务       牵头单位    责任单位\n1      修通村道。     市交通局    市财政局、市水务局\n'

test.each([
  ['two or more', `${heads}2      修桥。         市水务局    市财政局`, '修桥。|市水务局||市财政局'],
  [
    'ideographic',
    `${heads}2      修桥。         市水务局    市财政局`.replace(/ +/g, '　'),
    '修桥。|市水务局||市财政局',
  ],
  ['a blank cell', `${heads}2      修桥。                     市财政局`, '修桥。|||市财政局'],
  [
    'lines below',
    `${heads}2      修桥，         市水务局    市财政局、\n       治水。                     市审计局`,
    '修桥，治水。|市水务局||市财政局、市审计局',
  ],
])('blanks part the cells of a row: %s', (_, text, second) => {
  expect(read(`${text}\n某市人民政府    2024年3月1日`)).toEqual({
    tasks: ['修通村道。|市交通局||市财政局、市水务局', second],
    findings: [],
  })
})

test('a row whose cells stand below no header for sure is reported, and its units are not guessed', () => {
  const text =
    '方案\n序号  任务  牵头单位  责任单位\n1  修通全市农村公路。  市交通局  市财政局\n2  修桥。  市水务局\n'
  const {tasks, findings} = read(text)
  expect(tasks).toEqual(['修通全市农村公路。|市交通局||市财政局', '修桥。\n市水务局|||'])
  expect(findings).toContain('4 table-unclear')
})

test.each([
  [
    'words that only end as names do',
    lines('工作任务·责任单位', '推行改革。·市数据局', '建设超市。·实施帮办代办。·市商务局'),
    ['推行改革。|||市数据局', '建设超市。\n实施帮办代办。|||市商务局'],
    ['5 table-unclear'],
  ],
  [
    'units with a 。 behind some of them',
    lines(
      '工作任务·责任单位',
      '改造市场。·市商务局',
      '新建公园。·市教育局。',
      '开展普法。·市司法局、市公安局。',
    ),
    ['改造市场。|||市商务局', '新建公园。|||市教育局', '开展普法。|||市司法局、市公安局'],
    [],
  ],
  [
    'a first cell that ends as names do',
    lines(
      '改革事项·改革举措·牵头单位·参与单位',
      '企业开办·推行“一照多址”。·市市场监管局·市政务服务局',
      '用水用气·推行联合报装。·市住建局·市水务集团',
    ),
    ['推行“一照多址”。|市市场监管局|市政务服务局|', '推行联合报装。|市住建局|市水务集团|'],
    [],
  ],
  [
    'cells with labels of their own',
    lines(
      '序号·工作任务·责任单位·完成时限',
      '1·推进更新。·牵头单位：市住建局·配合单位：市财政局·6月',
      '2·开展行动。·牵头单位：市人社局·责任单位：市总工会·3月',
    ),
    ['推进更新。|市住建局|市财政局|', '开展行动。|市人社局||市总工会'],
    [],
  ],
  ['a form that is blank', lines('月报表', '重点任务·牵头单位·责任单位·进展情况·备注'), [], []],
])('without its grid a table has its rows told apart by their words: %s', (_, value, tasks, findings) => {
  const found = read(value)
  expect(found.tasks).toEqual(tasks)
  expect(found.findings.filter(finding => !finding.endsWith('role-word-in-prose'))).toEqual(findings)
})

test('no entry begins below 备注', () => {
  expect(
    read(
      '工作措施\n责任单位\n备注\n1.给予补贴。\n市经信局、市财政局\n2.采购收储。\n市财政局等，各县区政府\n3.免征税。\n市税务局',
    ).tasks,
  ).toEqual(['给予补贴。|||市经信局、市财政局', '采购收储。|||市财政局、各县区政府', '免征税。|||市税务局'])
})

test('remarks may have numbers where others count the rows', () => {
  expect(
    read(
      '序号\n任务\n牵头单位\n配合单位\n备注\n1\n给予补贴。\n县经信局\n县财政局\n1.分两期实施。\n2\n采购收储。\n县财政局\n县发改局\n1.分三期实施。\n3\n免征税。\n县税务局\n县财政局\n1.按季考核。',
    ).tasks,
  ).toEqual(['给予补贴。|县经信局|县财政局|', '采购收储。|县财政局|县发改局|', '免征税。|县税务局|县财政局|'])
})

test.each([
  ['1．修通村道·县交通局、县公安局', '2．建设托育综合服务中心·县发展改革局'],
  ['（1）修通村道·县交通局、县公安局', '（2）成立理论宣讲队·县发展改革局'],
  ['一、民生·1.修通村道·县交通局、县公安局', '二、发展·2.组建产业集团公司·县发展改革局'],
])('words that go on with the count are no unit, whatever they end with: %s · %s', (one, other) => {
  const words = (row: string) =>
    row
      .split('·')
      .at(-2)!
      .replace(/^.*[．.）]/, '')
  expect(read(lines('工作任务·责任单位', one, other))).toEqual({
    tasks: [`${words(one)}|||县交通局、县公安局`, `${words(other)}|||县发展改革局`],
    findings: [],
  })
})

test('units with numbers of their own begin no row', () => {
  const text = lines('工作任务·责任单位', '1.修通村道·1.县交通局·2.县财政局')
  expect(read(text).tasks).toEqual(['修通村道|||县交通局、县财政局'])
})

test.each([
  ['县机关事务服务', '中心'],
  ['市公安局交通警察', '支队'],
  ['省社会保险事业', '管理局'],
])('a unit that is broken before a word for what it is, is whole: %s | %s', (head, tail) => {
  const rows = lines('序号·工作任务·责任单位', `1·加强管理·${head}·${tail}`, '2·做好宣传·县委宣传部')
  expect(read(rows)).toEqual({
    tasks: [`加强管理|||${head}${tail}`, '做好宣传|||县委宣传部'],
    findings: [],
  })
})

test('the same word below a task is a unit', () => {
  const rows = lines('序号·工作任务·责任单位', '1·整治市容·支队', '2·做好宣传·县委宣传部')
  expect(read(rows).tasks).toEqual(['整治市容|||支队', '做好宣传|||县委宣传部'])
})

test.each(['任 务', '工 作 任 务', '任　务'])('headers may be spaced out: %s', header => {
  const table = lines(
    `${header}·责 任 单 位·完成时限`,
    '召开筹备会。·校工会·3月12日',
    '组织报名。·学生处·3月20日',
  )
  expect(read(`方案\n${table}`)).toEqual({
    tasks: ['召开筹备会。|||校工会', '组织报名。|||学生处'],
    findings: [],
  })
})

test('sentences and days of a row without units are no units or persons of the row above', () => {
  const header = '任务·完成时间·负责单位·负责人'
  const first = '召开筹备会。·3月12日·校工会·王芳'
  const next = '编排秩序册。·4月7日前·校办·张婷'
  const merged = ['组织学生报名、上交报名表·3月20日', '组织教职工认真训练、积极参赛。·各分会·各分会主席']
  expect(read(`方案\n${lines(header, first, ...merged, next)}`)).toEqual({
    tasks: [
      '召开筹备会。|||校工会',
      '组织学生报名、上交报名表|||',
      '组织教职工认真训练、积极参赛。|||各分会',
      '编排秩序册。|||校办',
    ],
    findings: ['10 table-unclear', '10 task-has-duty'],
  })
  const whole = lines(header, first, next, '组织裁判。·4月10日前·校团委、各学院·部门负责人')
  expect(read(`方案\n${whole}`)).toEqual({
    tasks: ['召开筹备会。|||校工会', '编排秩序册。|||校办', '组织裁判。|||校团委、各学院'],
    findings: [],
  })
})

test.each(['组织委员', '组织干事', '负责同志'])('%s is a person', person => {
  const rows = ['1·召开筹备会·王芳·校工会', `2·编排秩序册·${person}·校办`, '3·布置会场·张婷·后勤处']
  expect(read(`计划\n${lines('序号·工作任务·责任人·责任单位', ...rows)}`)).toEqual({
    tasks: ['召开筹备会|||校工会', '编排秩序册|||校办', '布置会场|||后勤处'],
    findings: [],
  })
})

test('short names with a stop behind them are units', () => {
  const rows = ['布置会场·校办·3月', '打扫卫生·教务、总务。·4月', '编排节目·音乐组·5月']
  expect(read(lines('工作任务·责任部门·完成时限', ...rows)).tasks).toEqual([
    '布置会场|||校办',
    '打扫卫生|||教务、总务',
    '编排节目|||音乐组',
  ])
})

test('no row without units is lost for a day that stands in it', () => {
  const rows = ['1·新建天桥·县住建局·9月', '2·建养护楼·县民政局·12月底·建老年大学·5月底前动工']
  const text = lines('序号·民生实事·责任单位·完成时限', ...rows, '3·迁建中心·县政务中心·12月底')
  expect(read(text).tasks).toHaveLength(4)
})

test('a header may go on in a bracket on the next line', () => {
  const rows = ['1·晾晒谷物。·县农业局·10月底前', '2·收割稻草。·县林业局·11月底前']
  expect(read(lines('晾晒方案·序号·工作任务·责任单位·(部门)·完成时限', ...rows))).toEqual({
    tasks: ['晾晒谷物。|||县农业局', '收割稻草。|||县林业局'],
    findings: [],
  })
})

test('words with a Chinese number of their own stand behind that of their row, in the last one too', () => {
  const rows = ['1·一、晾晒谷物·不留霉粒。·县农业局·10月底前', '2·二、收割稻草·逐田收割。·县林业局·11月底前']
  const table = lines('晾晒方案·序号·工作任务·具体要求·责任单位·完成时限', ...rows)
  const tasks = ['不留霉粒。|||县农业局', '逐田收割。|||县林业局']
  expect(read(table)).toEqual({tasks, findings: []})
  expect(read(`${table}\n三、工作要求\n各单位要抓紧晾晒。`)).toEqual({tasks, findings: []})
})

test('a heading of the document behind a number is no row', () => {
  const table = lines('晾晒方案·序号·工作任务·责任单位·完成时限', '1·晾晒谷物·县农业局·10月底前', '2')
  expect(read(`${table}\n二、工作要求\n各单位要抓紧晾晒。`)).toEqual({
    tasks: ['晾晒谷物|||县农业局'],
    findings: ['10 table-unclear'],
  })
})

test('a cell of dates may hold two sentences', () => {
  const due = '6月底前建好台账。\n\n各股室于10月底前晒完。'
  const rows = `1\n\n晾晒谷物\n\n办公室\n\n${due}\n\n2\n\n收割稻草\n\n财务股\n\n年底前`
  expect(read(`晾晒方案\n\n序号\n\n工作任务\n\n责任股室\n\n完成时限\n\n${rows}`)).toEqual({
    tasks: ['晾晒谷物|||办公室', '收割稻草|||财务股'],
    findings: [],
  })
})

test('a sentence with a date goes on with words where the cell of dates is blank', () => {
  const rows = '1\n\n晾晒谷物。\n\n10月底前晒完。\n\n办公室\n\n2\n\n收割稻草\n\n年底前\n\n财务股'
  expect(read(`晾晒方案\n\n序号\n\n工作任务\n\n完成时限\n\n责任股室\n\n${rows}`).tasks).toEqual([
    '晾晒谷物。\n10月底前晒完。|||办公室',
    '收割稻草|||财务股',
  ])
})

test.each(['长期坚持。', '各科室于11月底前按要求落实。', '每月检查粮仓。每季汇报。', '6月底前'])(
  'clauses in the cell of units are none of the words that have a number of their own: %s',
  due => {
    const table = lines(
      '晾晒方案·序号·工作任务·具体要求·落实科室·完成时限',
      `1·一、做好晾晒·及时晾晒谷物。·办公室牵头，财务科配合，农技科协助。·${due}`,
      '2·二、做好收割·及时收割稻草。·各业务科室·年底前',
    )
    const tasks = ['及时晾晒谷物。|办公室|财务科、农技科|', '及时收割稻草。|||各业务科室']
    expect(read(table)).toEqual({tasks, findings: []})
  },
)

test('clauses above the cell of units are words', () => {
  const table = lines(
    '晾晒方案·序号·重点任务·工作措施·责任部门·完成时间',
    '1·晾晒·县农业局负责，各村协助·县农业局·6月底',
    '2·收割·及时收割稻草·县财政局·7月底',
  )
  const {tasks, findings} = read(table)
  expect(findings).toEqual([])
  expect(tasks.map(task => task.split('|').slice(1))).toEqual([
    ['', '', '县农业局'],
    ['', '', '县财政局'],
  ])
})

test('a sentence with a day where units stand joins no rows that have no number', () => {
  const table = lines(
    '晾晒方案·工作任务·责任单位·完成时限',
    '晾晒稻谷·县农业局·6月底',
    '收割稻草·各村8月底前完成。·长期',
    '完善账册·县财政局·2024年12月',
  )
  expect(read(table).tasks.map(task => task.split('|')[0])).toEqual(['晾晒稻谷', '收割稻草', '完善账册'])
})

test.each([
  ['建议号', '第3号', '第9号', '第21号'],
  ['提案编号', '3', '9', '21'],
  ['序号', '3', '9', '21'],
])(
  'rows may be counted by the numbers of proposals, not all of which are listed: %s',
  (header, ...numbers) => {
    const [first, second, third] = numbers
    const text = lines(
      `某县人大代表重点建议交办表·${header}·领衔代表·建议题目·主办单位·协办单位·督办领导`,
      `${first}·罗永康·关于改建省道的建议·县交通运输局·县自然资源局、县财政局·黄志明`,
      `${second}·覃丽娟·关于增设小学的建议·县教育局·县住房和城乡建设局·蒙秀英`,
      `${third}·莫文才·关于扶持油茶产业的建议·县林业局·县农业农村局·潘荣`,
    )
    expect(read(text)).toEqual({
      tasks: [
        '关于改建省道的建议|县交通运输局|县自然资源局、县财政局|',
        '关于增设小学的建议|县教育局|县住房和城乡建设局|',
        '关于扶持油茶产业的建议|县林业局|县农业农村局|',
      ],
      findings: [],
    })
    const numbered = taskRows(parsePlan(text), '').map(({number}) => number)
    expect(numbered).toEqual(['3', '9', '21'])
  },
)

test('a figure before the last cell of a record begins none, though a person ends each', () => {
  const text = lines(
    '序号·责任单位·任务·株数·联系人',
    '1·县林业局·荒山绿化·5·张三',
    '2·县水利局·河岸绿化·7·李四',
    '3·县交通局·通道绿化·9·王五',
  )
  expect(read(text).tasks).toEqual(['荒山绿化|||县林业局', '河岸绿化|||县水利局', '通道绿化|||县交通局'])
})

test('units below 评分部门 are none of 责任部门 before it', () => {
  const text = lines(
    '序号·考核内容·单位·年度目标·责任部门·评分部门',
    '1·茶叶产量·万吨·42·县林业局·市林业局',
    '2·油菜面积·万亩·0.3·县农业农村局·市农业农村局',
    '3·家禽出栏·万只·1·县农业农村局·市农业农村局',
  )
  expect(read(text).tasks).toEqual([
    '茶叶产量|||县林业局',
    '油菜面积|||县农业农村局',
    '家禽出栏|||县农业农村局',
  ])
})
