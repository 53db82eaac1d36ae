import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import type {Plan} from '../../../src/plan/types.ts'
import {rolesOf} from '../../roles-of.ts'

const read = (...lines: string[]) => parsePlan(lines.join('\n'))

/** The notes that stand below no entry. */
function ownNotes({children}: Plan): [string, string][] {
  return children.flatMap(node => (node.type === 'note' ? [[node.kind, node.value] as [string, string]] : []))
}

test('a numbered notice ends where it is signed', () => {
  const plan = read(
    '岭东省人民政府关于印发重点任务分工方案的通知',
    '一、主动担当。各地要逐项制定落实方案。',
    '二、定期报告。各牵头单位于2021年4月10日前报送省政府督查室。',
    '岭东省人民政府',
    '2021年3月21日',
    '重点任务分工方案',
    '为贯彻落实全国两会精神，制定本方案。',
    '一、主要任务',
    '1.推进数字政府建设。（省发展改革委负责）',
  )
  expect(ownNotes(plan).slice(2)).toEqual([
    ['text', '二、定期报告。各牵头单位于2021年4月10日前报送省政府督查室。'],
    ['metadata', '岭东省人民政府'],
    ['metadata', '2021年3月21日'],
    ['metadata', '重点任务分工方案'],
    ['preamble', '为贯彻落实全国两会精神，制定本方案。'],
  ])
  expect(plan.meta).toEqual({issuer: '岭东省人民政府', date: '2021-03-21'})
})

test('who signs a plan and what is attached is none of its last entry', () => {
  const task = '（一）修通村道。（责任单位：县交通局）'
  const requirement = ['二、工作要求', '（一）加强领导。各单位要高度重视。', '（二）强化督导。定期通报。']
  expect(
    ownNotes(read('某学院方案', '一、任务', task, ...requirement, '中共清河县税务局委员会', '2021年3月22日')),
  ).toEqual([
    ['metadata', '某学院方案'],
    ['metadata', '中共清河县税务局委员会'],
    ['metadata', '2021年3月22日'],
  ])
  expect(
    ownNotes(
      read(
        '某市方案',
        '一、任务',
        task,
        ...requirement,
        '附件：1.领导小组成员名单',
        '2.国家卫生城市标准（2014版）',
        '附件：3.任务清单',
        '某市人民政府',
        '2021年3月22日',
        '（联系人：李某，电话：3226618）',
      ),
    ).slice(1),
  ).toEqual([
    ['metadata', '附件：1.领导小组成员名单'],
    ['metadata', '2.国家卫生城市标准（2014版）'],
    ['metadata', '附件：3.任务清单'],
    ['metadata', '某市人民政府'],
    ['metadata', '2021年3月22日'],
    ['metadata', '（联系人：李某，电话：3226618）'],
  ])
  const attached = read('某市方案', '一、任务', task, '附件1', '参加行动的城市名单', '北京、天津等17个城市。')
  expect(
    ownNotes(attached)
      .slice(1)
      .map(([, value]) => value),
  ).toEqual(['附件1', '参加行动的城市名单', '北京、天津等17个城市。'])
})

test('a unit above the day when its task is due signs nothing', () => {
  const cells = read(
    '某县方案',
    '1.修路。',
    '县交通局',
    '2020年5月30日',
    '2.建桥。',
    '县水利局',
    '2020年6月30日',
  )
  expect(ownNotes(cells)).not.toContainEqual(['metadata', '县交通局'])
  const labelled = read(
    '一、修路。',
    '责任单位：',
    '县交通局',
    '2020年5月30日',
    '二、建桥。',
    '责任单位：县水利局',
  )
  expect(ownNotes(labelled)).not.toContainEqual(['metadata', '县交通局'])
})

test('what says who does it is of its entry, wherever else it may stand', () => {
  expect(
    rolesOf(read('1.修路。', '附件：修路项目表', '责任单位：县交通局', '2.建桥。', '责任单位：县水利局')),
  ).toEqual([
    ['', '', '县交通局'],
    ['', '', '县水利局'],
  ])
  expect(rolesOf(read('1.修路。', '某县人民政府', '2020年5月30日', '责任单位：县交通局'))).toEqual([
    ['', '', '县交通局'],
  ])
})

test('who signs below a table is none of its last cell', () => {
  const table = ['某市方案', '序号\t任务\t责任单位', '1\t修路。\t市交通局负责', '2\t通水。\t市水利局负责']
  const plan = read(...table, '某市人民政府办公室', '2020年8月19日')
  expect(rolesOf(plan)).toEqual([
    ['', '', '市交通局'],
    ['', '', '市水利局'],
  ])
  expect(ownNotes(plan).slice(-2)).toEqual([
    ['metadata', '某市人民政府办公室'],
    ['metadata', '2020年8月19日'],
  ])
  const going = read(...table.slice(0, 3), '2\t通水。\t市水利局、市发展和', '改革委', '2020年8月19日')
  expect(rolesOf(going)[1]).toEqual(['', '', '市水利局 市发展和改革委'])
})

test.each([
  ['责任单位\n县交通局\n县财政局', '县交通局 县财政局'],
  ['责任单位：县交通局 县财政局\n县公安局 县水利局', '县交通局 县财政局 县公安局 县水利局'],
  [`责任单位：\n${'县交通局\n'.repeat(8)}县财政局`, `${'县交通局 '.repeat(8)}县财政局`],
])('the units of the last task right above a signature stay its units: %s', (units, names) => {
  expect(
    rolesOf(`XX分工\n1.建桥。\n责任单位：县住建局\n2.修路。\n${units}\n某县人民政府\n2020年6月30日`)[1],
  ).toEqual(['', '', names])
})

test('an attachment may be named in quotation marks', () => {
  const requirement = ['一、修路。（县交通局）', '二、工作要求', '（一）强化考核。纳入年度考核。']
  const plan = read('某县方案', ...requirement, '附件：1．“两个清单”', '      2．月报表')
  expect(ownNotes(plan).slice(1)).toEqual([
    ['metadata', '附件：1．“两个清单”'],
    ['metadata', '2．月报表'],
  ])
  // But what is said of one is the entry's.
  const said = read('某县方案', ...requirement, '附件：1．报送“两个清单”。各单位落实')
  expect(ownNotes(said)).toHaveLength(1)
})

test.each(['附件', '附表'])(
  'what a list below %s names stands behind the entries, with rows of its own',
  word => {
    const plan = read(
      '某县果园方案',
      '一、主要任务',
      '（一）改造果园。（责任单位：县林业局）',
      `${word}：1.任务分工表`,
      '2.乡镇分配表',
      `${word}1`,
      '任务分工表',
      ...['序号', '工作措施', '责任单位', '1', '修剪果树', '县农业局', '2', '疏通水渠', '县水利局'],
    )
    expect(plan.children.flatMap(node => (node.type === 'task' ? [node.title ?? node.text] : []))).toEqual([
      '修剪果树',
      '疏通水渠',
    ])
    expect(ownNotes(plan).map(([, value]) => value)).toContain('2.乡镇分配表')
  },
)

test('below 附表 alone the rows stand below no entry', () => {
  const rows = ['序号\t指标\t牵头单位', '1\t植树\t县林业局', '2\t清淤\t县水利局']
  const plan = read(
    '某县考核办法',
    '一、附则',
    '本办法由县考核办负责解释。',
    '附表1',
    '某县指标分工表',
    ...rows,
  )
  expect(plan.children.flatMap(node => (node.type === 'task' ? [node.title ?? node.text] : []))).toEqual([
    '植树',
    '清淤',
  ])
})

test('but not where the entries go on behind them', () => {
  const plan = read(
    '某县果园方案',
    '一、改造果园',
    '附表1',
    '果园改造分工表',
    ...['序号\t地块\t责任单位', '1\t东坡\t县林业局', '2\t西坡\t县农业局'],
    '二、修补水渠。（责任单位：县水利局）',
  )
  expect(plan.children.filter(({type}) => type !== 'note').map(({type}) => type)).toEqual(['section', 'task'])
})

test('nor where its own entries stand between', () => {
  const plan = read(
    '某县公园方案',
    '一、主要任务（牵头单位：县住建局）',
    '（一）改建公园。名单见附表。',
    '附表',
    '公园名单',
    '1.东山公园',
    '2.南湖公园',
    '（二）栽种行道树。',
    '二、组织保障',
  )
  const last = taskRows(plan, '').at(-1)
  expect([last?.text, last?.lead[0]?.written]).toEqual(['栽种行道树。', '县住建局'])
})

test('but entries that begin anew, and go on so, are those of the table', () => {
  const entries = ['一、种植。（县林业局负责）', '二、养护。（县住建局负责）']
  const plan = read('某县公园方案', '一、提高认识', '附表', '公园任务分工', ...entries)
  expect(rolesOf(plan)).toEqual([
    ['', '', '县林业局'],
    ['', '', '县住建局'],
  ])
  expect(plan.children.filter(({type}) => type !== 'note').map(({type}) => type)).toEqual(['task', 'task'])
})

test('nor do those stand below the entry above whose numbers the text has used', () => {
  const plan = read(
    '某县公园任务分解表',
    '一、改造公园',
    '1.东山公园。责任单位：县住建局',
    '附表',
    '各乡镇公园任务表',
    '1.城关镇改建2个。责任单位：城关镇',
    '2.石门镇改建1个。责任单位：石门镇',
    '二、栽种行道树',
    '1.补种。责任单位：县林业局',
  )
  expect(
    taskRows(plan, '').map(({path, lead, responsible}) => [
      path.join(''),
      ...[...lead, ...responsible].map(({written}) => written),
    ]),
  ).toEqual([
    ['一、1.', '县住建局'],
    ['1.', '城关镇'],
    ['2.', '石门镇'],
    ['二、1.', '县林业局'],
  ])
})

test('a table in the text that 附表 stands over ends nothing', () => {
  const plan = read(
    '某县果园方案',
    '一、主要任务',
    '（一）改造果园。（责任单位：县林业局）',
    '附表：主要指标表',
    '指标\t今年\t责任单位',
    '面积\t10\t县农业局',
    '（二）修补水渠。（责任单位：县水利局）',
  )
  expect(plan.children.filter(({type}) => type !== 'note').map(({type}) => type)).toEqual(['section'])
  expect(rolesOf(plan).at(-1)).toEqual(
    rolesOf(read('一、主要任务', '（一）修补水渠。（责任单位：县水利局）')).at(-1),
  )
})

test.each([
  ['一、目标。面积见附表。', []],
  ['一、改造果园。面积见附表。（责任单位：县林业局）', [['', '', '县林业局']]],
])('a list below 附表 over entries that count on ends no entries: %s', (entry, roles) => {
  const tables = ['附表：1.果园面积表', '2.乡镇分配表']
  const plan = read('某县果园方案', entry, ...tables, '二、修补水渠。（责任单位：县水利局）')
  expect(rolesOf(plan)).toEqual([...roles, ['', '', '县水利局']])
  const [first] = plan.children.filter(({type}) => type !== 'note')
  expect(first?.type).toBe(roles.length > 0 ? 'task' : 'section')
})

test('closing words and whoever signs to the right of the text are none of the last entry', () => {
  const end = [
    '    谢谢各位家长的理解！',
    '                                      竹溪县三中',
    '                                      2022年4月6日',
  ]
  const plan = read('关于开放日的通知', '1.花坛布置由总务处负责。', '2.茶水供应由校办负责。', ...end)
  expect(ownNotes(plan).slice(1)).toEqual([
    ['preamble', '谢谢各位家长的理解！'],
    ['metadata', '竹溪县三中'],
    ['metadata', '2022年4月6日'],
  ])
  expect(plan.meta).toEqual({issuer: '竹溪县三中', date: '2022-04-06'})
  const notice = read(
    '关于开放日的通知',
    '1.种花。（总务处负责）',
    '2.供茶。（校办负责）',
    '特此通知。',
    '校办',
  )
  expect(ownNotes(notice).slice(1)).toEqual([
    ['preamble', '特此通知。'],
    ['preamble', '校办'],
  ])
  // Where somebody is assigned below, they close nothing.
  const goesOn = read('工作方案', '1.慰问。', '感谢各位老师！', '责任单位：校工会')
  expect(ownNotes(goesOn)).toHaveLength(1)
})

test('a list of nobody does not go on with whoever signs', () => {
  for (const name of ['中共竹溪镇委员会', '竹溪镇人民政府']) {
    const plan = read(
      '竹溪镇种茶分工',
      '1.种茶。',
      '牵头单位：镇农业站',
      '配合单位：无',
      name,
      '2022年4月1日',
    )
    expect(rolesOf(plan)).toEqual([['镇农业站', '', '']])
    expect(plan.meta).toEqual({issuer: name, date: '2022-04-01'})
  }
  // A place may begin so.
  expect(rolesOf(read('种茶分工', '1.种茶。', '牵头单位：市农业局、无', '锡市林业局'))).toEqual([
    ['市农业局 无锡市林业局', '', ''],
  ])
})

test('a list in a closed bracket does not go on with the line that tells when it was printed', () => {
  const plan = read(
    '竹溪学院工作要点',
    '1.种花。【牵头部门：后勤处；配合部门：保卫处】',
    '竹溪学院党政办公室　　2023年5月4日印发',
  )
  expect(rolesOf(plan)).toEqual([['后勤处', '保卫处', '']])
  expect(plan.meta).toEqual({date: '2023-05-04'})
})

test('a name and the day on one line sign, below a rule too', () => {
  const task = '1.种茶。（责任单位：县林业局）'
  const signed = ['竹溪县农业局　2022年4月6日']
  const meta = {issuer: '竹溪县农业局', date: '2022-04-06'}
  const plain = read('种茶任务', task, ...signed)
  expect(plain.meta).toEqual(meta)
  expect(ownNotes(plain).slice(1)).toEqual([
    ['metadata', '竹溪县农业局'],
    ['metadata', '2022年4月6日'],
  ])
  expect(ownNotes(read('种茶任务', task, '———', ...signed))[1]).toEqual(['metadata', '———'])
  // A label with its value leaves nothing open.
  for (const last of [
    '责任单位：竹溪县水利局',
    '（二）修渠  责任单位：县水利局',
    '附件：任务表',
    '联系人：王建军',
  ])
    expect(read('种茶任务', task, last, ...signed).meta).toEqual(meta)
  // What is below a label is no signature.
  for (const label of ['二、检查时间及单位', '责任单位及时限：', '任务二：修渠', '配合单位：县水利局、'])
    expect(read('种茶任务', task, label, ...signed).meta).toEqual({})
  // Several are a list, and what numbers follow is of an entry.
  const due = ['1.种茶。', '县林业局  2022年4月6日', '2.采茶。', '县农业局  2022年5月6日']
  expect(read('种茶任务', ...due).meta).toEqual({})
  expect(read('种茶任务', ...due.slice(0, 3)).meta).toEqual({})
})
