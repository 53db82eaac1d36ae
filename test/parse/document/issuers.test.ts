import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

const tasks = '一、主要任务\n（一）修通村道。（责任单位：县交通局）'
const metaOf = (...lines: string[]) => parsePlan(lines.join('\n')).meta

test('several bodies issue a document together', () => {
  expect(metaOf('中共平原省委　平原省人民政府', '关于污染防治的实施意见', '(2022年3月18日)', tasks)).toEqual({
    issuer: '中共平原省委、平原省人民政府',
    date: '2022-03-18',
  })
  expect(
    metaOf(
      '关于印发方案的通知',
      '各有关单位：',
      '工业和信息化部',
      '国家发展改革委',
      '生态环境部',
      '2022年7月7日',
      tasks,
    ).issuer,
  ).toBe('工业和信息化部、国家发展改革委、生态环境部')
  const bodies = ['海关总署 国家发展改革委 财政部', '市场监管总局 中国民航局']
  const all = '海关总署、国家发展改革委、财政部、市场监管总局、中国民航局'
  expect(metaOf(...bodies, '关于印发专项行动方案的通知', tasks).issuer).toBe(all)
  expect(metaOf('关于印发专项行动方案的通知', ...bodies, '2023年3月30日', tasks).issuer).toBe(all)
  // Where its lines are apart, the title has them all.
  expect(
    metaOf(
      '中共云川市委办公室　云川市人民政府办公室',
      '关于印发《方案》的通知',
      '中共云川市委办公室',
      '',
      '云川市人民政府办公室',
      '2019年5月16日',
      tasks,
    ).issuer,
  ).toBe('中共云川市委办公室、云川市人民政府办公室')
})

test('what is attached may stand above several bodies that sign', () => {
  const signed = (...attached: string[]) =>
    metaOf(
      '各乡镇党委、政府：',
      '现将任务分解下达你们。',
      ...attached,
      '中共青山县委办公室',
      '青山县人民政府办公室',
      '2019年3月11日',
      '青山县民生工作任务分解表',
      tasks,
    ).issuer
  const both = '中共青山县委办公室、青山县人民政府办公室'
  expect(signed('附件：青山县民生工作任务分解表')).toBe(both)
  expect(signed('附件：1.青山县民生工作任务分解表', '2.青山县民生项目清单')).toBe(both)
  // Below a heading, or entries, stand units.
  expect(signed('附件')).toBe('青山县人民政府办公室')
  expect(signed('1.修通村道', '2.改造供水')).toBe('青山县人民政府办公室')
})

test('who issues a document need be no government', () => {
  const signed = (name: string) =>
    metaOf('关于印发《方案》的通知', '各部门：', name, '2018年3月5日', tasks).issuer
  for (const name of [
    '临江职业技术学院',
    '云岭县人民医院',
    '云岭鑫源矿业集团有限责任公司',
    '中共临江县自然资源局党组',
    '桃源区应对新型冠状病毒感染肺炎疫情工作领导小组',
    '清河县第一中学',
    '石门县防汛抗旱指挥部',
    '本溪市人民政府',
    '全国绿化委员会',
  ])
    expect(signed(name)).toBe(name)
  expect(metaOf('临江职业技术学院文件', '临职院〔2018〕9号', '关于印发《方案》的通知', tasks)).toEqual({
    issuer: '临江职业技术学院',
    number: '临职院〔2018〕9号',
  })
  expect(metaOf('某县防汛抗旱指挥部关于做好防汛工作的通知', tasks).issuer).toBe('某县防汛抗旱指挥部')
})

test('other lines above a date or a title name no issuer', () => {
  expect(
    metaOf('在全县安全生产工作会议上的讲话', '县委副书记、县长  陈志刚', '（2019年3月28日）', tasks).issuer,
  ).toBeUndefined()
  expect(metaOf('某县修路实施方案', '（2019年3月28日）', tasks).issuer).toBeUndefined()
  expect(metaOf('全市法院关于优化营商环境的工作方案', tasks).issuer).toBeUndefined()
  expect(metaOf('县财政局、县教育局等部门关于办学的意见', tasks).issuer).toBeUndefined()
  expect(metaOf('贯彻落实国务院 省政府关于办学的意见的方案', tasks).issuer).toBeUndefined()
  expect(metaOf('学习县政府文件', '某县修路方案', tasks).issuer).toBeUndefined()
})

test('units above who signs are no issuers', () => {
  expect(
    metaOf(
      '一、修通村道。',
      '牵头单位：县交通局',
      '配合单位：',
      '县财政局',
      '县水利局',
      '某县人民政府',
      '2019年3月28日',
    ).issuer,
  ).toBe('某县人民政府')
})

test('blanks within a number are none of it', () => {
  expect(metaOf('某镇方案', '双政发〔2020〕15 号', tasks).number).toBe('双政发〔2020〕15号')
  expect(metaOf('某镇方案', '双政发 [2020] 第 15 号', tasks).number).toBe('双政发[2020]第15号')
})

test('names that sign may stand a paragraph apart, and run together', () => {
  const signed = (...lines: string[]) =>
    metaOf('关于印发《方案》的通知', '', '各街道：', '', ...lines, '2025年2月24日', '', tasks).issuer
  const all =
    '东湖区发展和改革委员会、东湖区建设和管理委员会、东湖区教育局、东湖区文化和旅游局、东湖区投资促进办公室'
  const lines = [
    '现将《方案》印发给你们，请认真执行。',
    '',
    '东湖区发展和改革委员会东湖区建设和管理委员会',
    '',
    '东湖区教育局东湖区文化和旅游局',
    '',
    '东湖区投资促进办公室',
    '',
  ]
  expect(signed(...lines)).toBe(all)
  expect(signed(...lines.filter(line => line !== ''))).toBe(all)
  expect(metaOf('中共东湖区委东湖区人民政府关于绿化的意见', tasks).issuer).toBe(
    '中共东湖区委、东湖区人民政府',
  )
})

test('units a paragraph apart are no issuers', () => {
  const prized = ['授予下列单位先进称号。', '东湖县水利局', '东湖县林业局', '东湖县人民政府', '2025年2月24日']
  expect(metaOf('关于表彰的决定', '', prized.join('\n\n')).issuer).toBe('东湖县人民政府')
  expect(
    metaOf('方案', '', '责任单位：', '', '县财政局', '', '县水利局', '', '某县人民政府', '', '2019年3月28日')
      .issuer,
  ).toBe('某县人民政府')
  expect(metaOf('方案', '', '县财政局', '', '', '某县人民政府', '', '2019年3月28日', '', tasks).issuer).toBe(
    '某县人民政府',
  )
})

test('whoever sends a plan on issues the document, though who drew it up signs at its end', () => {
  const tasks = [...'一二三四五六七八九十'].map(one => `${one}、养护第${one}条河道。（市水利局负责）`)
  const {meta} = parsePlan(
    [
      '临河市人民政府办公室转发市水利局关于河道养护意见的通知',
      '各区县人民政府：',
      '现转发给你们。',
      '临河市人民政府办公室',
      '2006年3月9日',
      '河道养护意见',
      ...tasks,
      '临河市水利局',
      '2006年2月20日',
    ].join('\n'),
  )
  expect(meta).toEqual({issuer: '临河市人民政府办公室', date: '2006-03-09'})
})

test('a name that is broken over two lines signs as one', () => {
  const signed = (...lines: string[]) => metaOf('竹溪县种茶方案', tasks, '', ...lines, '2021年5月6日').issuer
  expect(signed('竹溪县茶叶产业发展', '领导小组办公室')).toBe('竹溪县茶叶产业发展领导小组办公室')
  expect(signed('中共竹溪县委乡村振兴', '工作领导小组')).toBe('中共竹溪县委乡村振兴工作领导小组')
  expect(signed('竹溪县创建文明城', '市工作指挥部')).toBe('竹溪县创建文明城市工作指挥部')
  // A title is no part of a name, nor is what has a place of its own below.
  expect(signed('竹溪县种茶方案', '领导小组办公室')).toBe('领导小组办公室')
  expect(signed('竹溪县茶叶产业', '竹溪县农业局')).toBe('竹溪县农业局')
})

test('whoever stands to the right above the day signs, whatever it is called', () => {
  const right = ' '.repeat(30)
  const signed = (name: string, edge = right) =>
    metaOf('种茶方案', '一、任务', '1.种茶。（村委会负责）', edge + name, `${edge}2021年5月6日`).issuer
  expect(signed('竹溪县西街社区')).toBe('竹溪县西街社区')
  expect(signed('竹溪县西街社区', '')).toBeUndefined()
  expect(signed('负责人签字')).toBeUndefined()
  expect(signed('王建军')).toBeUndefined()
  expect(signed('云岭镇茶农之家')).toBe('云岭镇茶农之家')
  for (const body of ['东风股份经济合作社', '竹溪工业园', '春雨志愿服务队', '竹溪物业'])
    expect(signed(body)).toBe(body)
  for (const other of [
    '审核人王建军',
    '第三稿请审阅',
    '制表时间',
    '主管领导意见',
    '领导签名处',
    '王建军同志',
    '审批部门',
    '填表单位',
  ])
    expect(signed(other)).toBeUndefined()
})

test('a line above whoever has a place is none of its name', () => {
  const end = ['1.种茶。（县林业局负责）', '竹溪县采茶培训班名额', '县农业局', '2021年5月6日']
  expect(metaOf('竹溪县种茶方案', ...end).issuer).toBe('县农业局')
})

test('offices of a party committee and of a government sign below each other, behind a bracket too', () => {
  expect(
    metaOf('关于种茶进度的通报', tasks, '中共竹溪县委督查室', '竹溪县人民政府督查室', '2021年5月6日').issuer,
  ).toBe('中共竹溪县委督查室、竹溪县人民政府督查室')
})

test('a second name in brackets, below whoever signs, is neither a task nor the end of the names', () => {
  const above = ['关于印发《清河县护林方案》的通知', '各乡镇人民政府：', '现将方案印发给你们，请认真执行。']
  const plan = (...signed: string[]) =>
    parsePlan([...above, ...signed, '2023年5月8日', '清河县护林方案', tasks].join('\n'))
  const two = plan('清河县林业局', '（清河县林长制办公室）', '清河县财政局')
  expect(two.meta.issuer).toBe('清河县林业局、清河县财政局')
  expect(taskRows(two, '').map(({text}) => text)).toEqual(['修通村道。'])
  const one = plan('清河县林业局', '（清河县林长制办公室）')
  expect(one.meta.issuer).toBe('清河县林业局')
  expect(taskRows(one, '').map(({text}) => text)).toEqual(['修通村道。'])
})

test('below the words that send a plan on stand names that sign, even if its numbers do not begin with one', () => {
  const plan = parsePlan(
    [
      '关于印发《清河县护林方案》的通知',
      '现将方案印发给你们，请认真执行。',
      '清河县林业局',
      '（清河县林长制办公室）',
      '清河县财政局',
      '2023年5月8日',
      '清河县护林方案',
      '二、主要任务',
      '（一）修通村道。（责任单位：县交通局）',
    ].join('\n'),
  )
  expect(taskRows(plan, '').map(({text}) => text)).toEqual(['修通村道。'])
})

test('the title has the whole of a name of which only the end signs', () => {
  const above = ['清河县护林行动计划专班办公室关于印发方案的通知', '各单位：', '现将方案印发给你们。']
  expect(metaOf(...above, '清河县护林行动计划', '专班办公室（代章）', '2023年5月8日', tasks).issuer).toBe(
    '清河县护林行动计划专班办公室',
  )
})

test('whoever has sealed a document signs it', () => {
  const signed = (...lines: string[]) =>
    metaOf('关于做好护林工作的通知', '请各单位认真执行。', ...lines, '2023年5月8日', tasks).issuer
  expect(signed('清河县林业局（盖章）', '清河县财政局')).toBe('清河县林业局、清河县财政局')
  expect(signed('清河县护林防火', '指挥部办公室（代章）')).toBe('清河县护林防火指挥部办公室')
  expect(signed('清河县“绿满山”行动', '工作专班办公室（代章）')).toBe('清河县“绿满山”行动工作专班办公室')
})

test('a second name below a unit that a label names is a unit, though a day stands below it', () => {
  const plan = parsePlan(
    '清河县护林方案\n1.修通村道。\n责任单位：\n县林业局\n（县林长制办公室）\n2024年6月30日',
  )
  const units = taskRows(plan, '').flatMap(({responsible}) => responsible.map(({written}) => written))
  expect(units).toEqual(['县林业局', '县林长制办公室'])
  expect(plan.meta.issuer).toBeUndefined()
})

test.each(['附件：', '特此通知：', '二、调运。牵头单位：县交通局'])(
  'but below %s whoever has two names signs',
  above => {
    const plan = parsePlan(
      `清河县防汛物资责任分工\n一、储备。牵头单位：县财政局。\n${above}\n清河县应急管理局\n（清河县减灾委员会办公室）\n2024年5月6日`,
    )
    const units = taskRows(plan, '').flatMap(({responsible}) => responsible.map(({written}) => written))
    expect([plan.meta.issuer, units]).toEqual(['清河县应急管理局', []])
  },
)
