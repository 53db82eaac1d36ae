import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

const tasks = '一、主要任务\n（一）修通村道。（责任单位：县交通局）'
const titleOf = (...lines: string[]) => parsePlan([...lines, tasks].join('\n')).title

test('a title may be broken over lines', () => {
  expect(titleOf('某市聚焦企业关切进一步落实', '优化营商环境政策的若干措施')).toBe(
    '某市聚焦企业关切进一步落实优化营商环境政策的若干措施',
  )
})

test.each([
  ['江南省人民政府办公厅关于印发', '江南省2022年稳定就业重点任务的通知'],
  ['某市教育局关于转发', '省教育厅关于做好控辍保学工作的通知'],
  ['某市人民政府批转', '某市水利局关于修渠的意见的通知'],
  ['云州市人民政府办公室关于印发云州市加快', '社区养老服务设施建设实施方案的通知'],
  ['云州市人民政府关于进一步加强', '城市生活垃圾分类管理的实施意见'],
  ['某县人民政府办公室关于公布', '某县2024年度重点工作任务分工的通知'],
  ['云州市人民政府关于同意', '云州市国土空间规划重点任务分解的批复'],
  ['某县教育局关于开展', '某县中小学校园安全专项整治行动实施方案'],
  ['某县委办公室 县政府办公室关于成立', '某县重大项目推进领导小组及明确责任分工的通知'],
])('and go on in a line that begins as with a place: %s | %s', (first, second) => {
  expect(titleOf(first, second)).toBe(first + second)
})

test.each([
  '关于我县茶园的情况',
  '某县人民政府关于我们',
  '某县林业局关于茶园补助的公示',
  '某县人民政府关于加快种茶的实施…',
  '首页 > 关于某县茶园',
])('but not where the line above is of a page: %s', above => {
  expect(titleOf(above, '某县2023年种茶工作的实施方案')).toBe('某县2023年种茶工作的实施方案')
})

test('what a page shows above a title is no part of it', () => {
  expect(titleOf('政策原文', '某市', '某市人民政府关于支持创业的若干意见')).toBe(
    '某市人民政府关于支持创业的若干意见',
  )
  expect(titleOf('您的位置：首页 > 公示公告', '某县重点工作任务分解表')).toBe('某县重点工作任务分解表')
  expect(titleOf('附件2', '全县重点任务清单')).toBe('全县重点任务清单')
})

test('below a notice that has none stands that of the plan', () => {
  expect(
    titleOf(
      '各乡镇人民政府：',
      '现将《某县修路方案》印发给你们。',
      '某县人民政府',
      '2023年5月6日',
      '某县修路方案',
    ),
  ).toBe('某县修路方案')
  expect(titleOf('各乡镇人民政府：', '现将《分解表》发给你们。', '特此通知', '某县修路任务分解表')).toBe(
    '某县修路任务分解表',
  )
  expect(
    titleOf('各乡镇人民政府：', '现将《全县修路任务表》印发给你们，请抓好落实。', '全县修路任务表'),
  ).toBe('全县修路任务表')
  // What is only cited is no title.
  expect(
    titleOf('各乡镇人民政府：', '请按照《全省修路任务表》抓好落实。', '全省修路任务表', '各镇参照执行。'),
  ).toBeNull()
  expect(titleOf('各乡镇人民政府：', '现将有关工作部署如下。')).toBeNull()
})

test('a notice with entries of its own may have none either', () => {
  const notice = [
    '各乡镇人民政府：',
    '现印发修路任务。',
    '一、各单位要对照任务落实。',
    '二、要按月报送进度。',
  ]
  const signed = ['某县人民政府办公室', '2023年5月6日']
  expect(titleOf(...notice, ...signed, '附件', '某县修路任务清单')).toBe('某县修路任务清单')
})

test.each(['（县交通局）', '（县交通局 2023年5月）'])(
  'a bracket below it tells whose a document is: %s',
  bracket => {
    const rows = ['序号\t任务\t牵头单位', '1\t修路\t县交通局', '2\t架桥\t县住建局']
    const plan = parsePlan(['附件2', '某县修路任务分工表', bracket, ...rows].join('\n'))
    expect(plan.title).toBe('某县修路任务分工表')
    expect(rolesOf(plan)).toEqual([
      ['县交通局', '', ''],
      ['县住建局', '', ''],
    ])
  },
)

test.each([
  ['种茶', '修渠'],
  ['种茶方案', '修渠方案'],
])('but such brackets below each of several lines give tasks: %s, %s', (first, second) => {
  expect(rolesOf(`${first}\n（县农业局）\n${second}\n（县水利局）`)).toEqual([
    ['', '', '县农业局'],
    ['', '', '县水利局'],
  ])
})

test('it is nobody’s task, above a plan whose entries say whose they are, a speech or a report', () => {
  const entries =
    '一、总体要求\n坚持绿色发展。\n二、主要任务\n（一）种茶。（责任单位：种植股）\n（二）制茶。（责任单位：加工股）'
  const plan = parsePlan(`某县茶业工作方案\n（县农业局）\n${entries}`)
  expect(plan.title).toBe('某县茶业工作方案')
  expect(rolesOf(plan)).toEqual([
    ['', '', '种植股'],
    ['', '', '加工股'],
  ])
  expect(rolesOf('某县茶业工作总结\n（县农业局）\n一、做法\n（一）种茶。')).toEqual([])
  expect(rolesOf('在某县茶业会议上的发言\n（县农业局）\n我局种茶千亩。')).toEqual([])
})

test('below the title of a division that names nobody else, its work is the unit’s', () => {
  expect(rolesOf('某县种茶任务分工\n（县农业局）\n1.种茶千亩。\n2.修渠十里。')).toEqual([
    ['', '', '县农业局'],
    ['', '', '县农业局'],
  ])
})

test.each(['某县环保督察整改方案', '2024年重点工作清单', '某县民生实事安排', '某县整改台账'])(
  'and so it is below that of what a unit is to do: %s',
  title => {
    expect(rolesOf(`${title}（县水利局）\n1.治理河道十里。\n2.修渠十里。`)).toEqual([
      ['', '', '县水利局'],
      ['', '', '县水利局'],
    ])
  },
)

test.each(['某县行政许可项目清单', '某县巡视反馈问题清单', '某县信访工作流程表'])(
  'but lists of other things give it none: %s',
  title => {
    expect(rolesOf(`${title}\n（县水利局）\n1.取水许可。\n2.河道采砂许可。`)).toEqual([])
  },
)

test.each(['反馈问题', '实施步骤', '督导考核', '联系方式', '目标'])(
  'nor where one of its parts is no work: %s',
  part => {
    const entries = `一、${part}\n1.茶园荒芜。\n二、任务\n1.种茶千亩。`
    expect(rolesOf(`某县茶园整改方案（县农业局）\n${entries}`)).toEqual([])
  },
)

test('but for what stands behind the work, 联系方式', () => {
  const entries = '一、任务\n1.种茶千亩。\n2.修渠十里。\n二、联系方式\n1.县农业局办公室。'
  expect(rolesOf(`某县茶园整改方案（县农业局）\n${entries}`)).toEqual([
    ['', '', '县农业局'],
    ['', '', '县农业局'],
  ])
})

test.each([
  ['组织实施', '（一）加强领导。成立专班。'],
  ['时间安排', '1.3月底前动员。'],
  ['督查考核', '（一）每月通报'],
  ['其他事项', '1.各股室于每月25日前报送进展。'],
])('and not for what stands below %s there', (heading, entry) => {
  for (const unit of ['（县农业局）', '责任单位：县农业局']) {
    const plan = parsePlan(`某县茶园任务分解\n${unit}\n一、种茶千亩\n二、修渠十里\n三、${heading}\n${entry}`)
    expect(taskRows(plan, '').map(({text}) => text)).toEqual(['种茶千亩', '修渠十里'])
  }
})

test('其他 over entries is work', () => {
  const entries = '一、种茶千亩\n二、其他\n1.修渠十里。\n2.种树百亩。'
  expect(rolesOf(`某县茶园任务分解\n责任单位：县农业局\n${entries}`)).toEqual([
    ['', '', '县农业局'],
    ['', '', '县农业局'],
    ['', '', '县农业局'],
  ])
})

test('there an entry that names another unit is that one’s alone', () => {
  const entries = '1.种茶千亩。\n2.修渠十里。\n3.筹措经费，由县财政局负责。'
  expect(rolesOf(`某县种茶任务分工\n（县农业局）\n${entries}`)).toEqual([
    ['', '', '县农业局'],
    ['', '', '县农业局'],
    ['', '', '县财政局'],
  ])
})

test.each([
  '某县茶业工作总结（县农业局）',
  '某县茶业重点任务完成情况（县农业局）',
  '关于落实种茶主体责任情况的报告（县农业局）',
  '在某县种茶任务推进会上的汇报材料（县农业局）',
  '某县上半年茶业工作总结和下半年打算（县农业局）',
  '某县茶业重点工作回顾（县农业局）',
  '某县民生实事完成进度（县农业局）',
])('nothing below that of a report is a task: %s', title => {
  expect(rolesOf(`${title}\n一、做法\n（一）种茶千亩。\n二、问题\n（一）资金不足。`)).toEqual([])
})

test('what is attached to a notice that gives the tasks itself is no title of it', () => {
  const notice = [
    '各乡镇人民政府：',
    '现通知如下。',
    '一、修路。责任单位：县交通局',
    '二、架桥。责任单位：县住建局',
  ]
  const signed = ['某县人民政府办公室', '2023年5月6日', '附件1：修路清单', '附件2：架桥清单']
  expect(parsePlan([...notice, ...signed].join('\n')).title).toBeNull()
})

test('duties that no words stand before are no title, and nobody else’s', () => {
  const plan = parsePlan('责任单位：市卫生局\n26、办学校。\n责任单位：市教育局\n27、强医。')
  expect(plan.title).toBeNull()
  expect(rolesOf(plan)).toEqual([
    ['', '', '市教育局'],
    ['', '', ''],
  ])
  const page = parsePlan(
    '主办单位：某市委宣传部\n承办单位：某网\n某市2022年任务分工方案\n一、交通\n1.修路。（牵头单位：市交通局）\n2.修桥。（牵头单位：市住建局）',
  )
  expect(page.title).toBe('某市2022年任务分工方案')
  expect(rolesOf(page)).toEqual([
    ['市交通局', '', ''],
    ['市住建局', '', ''],
  ])
})

test('a title goes on behind a word that might end it', () => {
  expect(
    titleOf(
      '岭东省人民政府关于印发2021年',
      '省《政府工作报告》重点任务',
      '分工方案的通知',
      '岭府〔2021〕22号',
    ),
  ).toBe('岭东省人民政府关于印发2021年省《政府工作报告》重点任务分工方案的通知')
  expect(
    titleOf(
      '国务院办公厅关于印发全民科学素质行动计划',
      '纲要实施方案（2016—2020年）的通知',
      '国办发〔2016〕10号',
    ),
  ).toBe('国务院办公厅关于印发全民科学素质行动计划纲要实施方案（2016—2020年）的通知')
  expect(titleOf('国务院关于印发“十四五”市场监管现代化规划', '实施方案的通知')).toBe(
    '国务院关于印发“十四五”市场监管现代化规划实施方案的通知',
  )
  expect(titleOf('湖西省人民政府关于落实2019年政府工作报告', '重点工作部门分工的意见')).toBe(
    '湖西省人民政府关于落实2019年政府工作报告重点工作部门分工的意见',
  )
  expect(titleOf('某市2021年政府工作报告重点任务', '责任分解表')).toBe(
    '某市2021年政府工作报告重点任务责任分解表',
  )
})

test('what stands below a whole title is no part of it', () => {
  expect(titleOf('某县2021年重点工作任务', '', '责任分解表')).toBe('某县2021年重点工作任务')
  expect(titleOf('某县关于修路工作的实施方案', '关于办学工作的意见')).toBe('某县关于修路工作的实施方案')
  expect(titleOf('某县关于印发修路计划', '某县人民政府印发修路计划的通知')).toBe('某县关于印发修路计划')
  expect(titleOf('某县2021年工作要点', '落实县委的决定，做好以下工作')).toBe('某县2021年工作要点')
  expect(titleOf('某县2021年工作计划', '为贯彻落实县委关于修路的意见，制定本计划。')).toBe(
    '某县2021年工作计划',
  )
  expect(titleOf('某县关于印发工作要点的通知', '各乡镇：', '现印发给你们。', '实施方案')).toBe(
    '某县关于印发工作要点的通知',
  )
})

test.each([
  ['當前位置：首頁 > 政務公開 > 規劃計劃'],
  ['您当前所在的位置：某县新闻网 >> 要闻'],
  ['某县水利学会   >   政策法规   >   文件汇编'],
  ['> 政务公开 > 任务清单 > 县水利局'],
  ['智能問答 | 無障礙瀏覽 | |', '某县人民政府门户网站'],
  ['登录 | 注册 | 加入收藏', '微信'],
  ['某县人民政府 2023-05-06 09:30 来源：县水利局'],
  ['县水利局'],
])('where the page is, its buttons and whose it is are no title: %s %s', (...above) => {
  expect(titleOf(...above, '县水利局河道整治任务清单')).toBe('县水利局河道整治任务清单')
})

test('a place, marks and a day within a title are of it', () => {
  expect(titleOf('某县人民政府关于印发', '2023-2025年河道整治任务清单的通知')).toBe(
    '某县人民政府关于印发2023-2025年河道整治任务清单的通知',
  )
  expect(titleOf('某县河道', '某县河道整治实施方案')).toBe('某县河道整治实施方案')
  expect(titleOf('某县智能问答', '平台建设方案')).toBe('某县智能问答平台建设方案')
})

test.each([
  [['关于改版某县政府门户网站', '的实施方案'], '关于改版某县政府门户网站的实施方案'],
  [['某市统一政务服务网', '升级任务分工方案'], '某市统一政务服务网升级任务分工方案'],
  [['某县政务服务网', '2023年绿化任务分工方案'], '2023年绿化任务分工方案'],
  [['某县政务服务网', '关于绿化任务的分工方案'], '关于绿化任务的分工方案'],
])('a site that a title is about is of it, whose site it is stands above: %s', (lines, title) => {
  expect(titleOf(...lines)).toBe(title)
})

test('a title may be the first sentence of a text that lost its breaks', () => {
  const below = '为做好种茶工作，现提出以下意见。'
  expect(titleOf(`关于支持种茶的六条意见。${below}`)).toBe('关于支持种茶的六条意见')
  expect(titleOf(`青山县人民政府关于支持种茶的六条意见。${below}`)).toBe(
    '青山县人民政府关于支持种茶的六条意见',
  )
  expect(parsePlan(`青山县人民政府关于支持种茶的意见。${below}${tasks}`).meta.issuer).toBe('青山县人民政府')
})

test.each([
  '为贯彻落实省政府关于种茶的意见。现部署如下。',
  '根据县政府关于种茶的通知。现部署如下。',
  '关于种茶的事项，请抓好落实。各乡镇要重视。',
  '关于种茶工作。各乡镇要重视。',
  '关于支持种茶的六条意见。',
  '关于落实种茶条例。各乡镇要重视。',
  '关于修通东河村道的任务。10月底前完成。',
  '关于起草种茶的意见。由县农业局牵头，10月底前完成。',
  '关于种茶的意见。尽快起草。\n关于修路。尽快开工。',
])('another first sentence is no title: %s', line => {
  expect(titleOf(line)).toBeNull()
})

const menu = '网站首页  学院概况  党建工作  学科专业  师资队伍  教学工作  科学研究  团学工作  招生计划'
const stamps = ['2020-03-10 10:45     (点击: )', '[文章下载] [字号: ]']

test.each([
  ['a menu', [menu, '评估工作', '当前位置: 网站首页>>评估工作>>正文']],
  ['what one may press', ['[微信] [打印本页] [关闭]']],
  ['who put it there', ['编辑：李明 2018-06-25']],
  ['a title of its own', ['手册之二《云溪学院评估责任分工》', ...stamps]],
])('a page shows above a title %s', (_, above) => {
  expect(titleOf(...above, '云溪学院评估指标责任分工')).toBe('云溪学院评估指标责任分工')
})

test('a part of a site above a title that begins with a year is none of it', () => {
  expect(titleOf('政府信息公开', '2017年度问题整改实施方案')).toBe('2017年度问题整改实施方案')
  expect(titleOf('政府信息公开', '工作要点')).toBe('政府信息公开工作要点')
  expect(titleOf('某县关于公布', '政府信息公开', '目录的通知')).toBe('某县关于公布政府信息公开目录的通知')
})

test('above where its head says when it was put there, a title stays that has no other below', () => {
  expect(titleOf('云溪县2021年重点工作一览', ...stamps, '各乡镇：')).toBe('云溪县2021年重点工作一览')
  expect(titleOf('云溪县2021年重点工作一览', ...stamps, '任务分解表')).toBe(
    '云溪县2021年重点工作一览任务分解表',
  )
})

test('whose site it is, a label twice and a cell are no title', () => {
  const lines = ['云溪区政务服务网', '当前位置:首页 > 责任清单', '管理事项 高考保障', '职责分工 职责分工']
  expect(titleOf(...lines)).toBe('管理事项 高考保障')
  expect(titleOf('备注 |', '说明 |')).toBeNull()
})

test('the title of a letter whose lines were joined stands behind its number', () => {
  const line =
    '云溪市人民政府办公室文件 云政办发〔2018〕32号 市政府办公室关于分解2018年工作任务的通知 各镇人民政府: 现将任务下达给你们。'
  const {title, meta} = parsePlan(`编辑: 李明 2018-06-25\n${line}\n${tasks}`)
  expect(title).toBe('市政府办公室关于分解2018年工作任务的通知')
  expect(meta).toEqual({number: '云政办发〔2018〕32号', issuer: '市政府办公室'})
})

test('a list of what is attached is no title', () => {
  const attached = [
    '附件：1.某县修路任务分解表',
    '2.某县架桥任务分解表',
    '某县人民政府',
    '2023年5月6日',
    '附件1',
  ]
  expect(titleOf(...attached, '某县修路任务分解表')).toBe('某县修路任务分解表')
})

test('a table or a list right below the opening words has its name for a title', () => {
  expect(titleOf('为修好农村公路，现分工如下：', '某县修路任务分解表')).toBe('某县修路任务分解表')
  expect(titleOf('为修好农村公路，有关事项如下：', '修好村里的每条路')).toBe(null)
  for (const item of ['一是建立隐患清单', '建立健全道路清单', '第一季度修路任务清单'])
    expect(titleOf('现将分工明确如下：', item)).toBe(null)
  for (const title of [
    '植树造林冲刺任务分解表',
    '“两不愁”任务清单',
    '整治黑臭水体责任分工方案',
    '落实县委意见任务分解表',
  ])
    expect(titleOf('现将分工明确如下：', title)).toBe(title)
})

test('behind the last words of a notice without a title stand who signs it and what is attached', () => {
  const page = ['某县政务服务网', '2023-05-06', '各乡镇人民政府：', '现印发给你们。', '特此通知。']
  const signed = ['某县人民政府办公室', '2023年5月4日']
  for (const attached of [[], ['附件：某县修路实施方案'], ['附件：1.某县修路实施方案', '2.道路清单']])
    expect(titleOf(...page, ...attached, ...signed, '某县修路任务分工')).toBe('某县修路任务分工')
})

test('what a page says of a document, on a line of its own, is no title', () => {
  expect(titleOf('【转载】', '学习文件心得')).toBe(null)
  expect(titleOf('【转载】', '某县修路方案')).toBe('某县修路方案')
})

test.each(['（转载）', '（已失效）', '【失效】'])(
  'what a page says before a title is none of it: %s',
  remark => {
    const {title, meta} = parsePlan([`${remark}某县人民政府关于修路的通知`, tasks].join('\n'))
    expect([title, meta.issuer]).toEqual(['某县人民政府关于修路的通知', '某县人民政府'])
  },
)

test('a sole attachment on top names the document where no title stands below it', () => {
  const attached = '附件：1.某县修路任务分解表'
  for (const below of [
    ['（2023年5月）'],
    ['（2023年5月）', '单位：某县交通局'],
    ['2.道路清单', '某县交通局', '2023年5月4日'],
  ])
    expect(titleOf(attached, ...below)).toBe('某县修路任务分解表')
  expect(titleOf(attached, '某县修路任务分工方案')).toBe('某县修路任务分工方案')
  // A line that may be the title, or whom the document is for, counts before it, and a task is no title.
  expect(titleOf(attached, '2.道路清单', '某县十件好事')).toBe('某县十件好事')
  expect(titleOf(attached, '2.道路清单', '各乡镇人民政府：')).toBe(null)
  expect(titleOf('附件1：1.修通去东村的路。')).toBe(null)
})

test('the title of a document counts before another one in its front matter', () => {
  for (const other of ['某县修路方案_某县政府网', '某县2023年文件', 'xiulu-2023'])
    expect(titleOf('---', `title: ${other}`, 'date: 2023-05-06', '---', '某县修路方案')).toBe('某县修路方案')
  expect(titleOf('---', 'title: 某县修路方案', '---', '为修好农村公路，制定本方案。')).toBe('某县修路方案')
  for (const heading of ['## 工作安排', '# 总体安排', '主要任务', '附件：任务分解表'])
    expect(titleOf('---', 'title: 某县关于修路的通知', '---', heading)).toBe('某县关于修路的通知')
})

test('a title may be quoted, behind its number or alone', () => {
  const quoted = '《某县人民政府办公室关于印发〈修路办法〉任务分解表的通知》'
  for (const line of [`某政办〔2023〕6号${quoted}`, quoted]) {
    const {title, meta} = parsePlan(`${line}\n各镇人民政府：\n${tasks}`)
    expect(title).toBe('某县人民政府办公室关于印发〈修路办法〉任务分解表的通知')
    expect(meta.issuer).toBe('某县人民政府办公室')
  }
  expect(parsePlan(`某政办〔2023〕6号${quoted}\n${tasks}`).meta.number).toBe('某政办〔2023〕6号')
  expect(titleOf('《修路规划》和《架桥规划》')).toBe('《修路规划》和《架桥规划》')
  expect(titleOf('落实《修路规划》')).toBe('落实《修路规划》')
})

test('the number of a part is of no title, and a day may be', () => {
  const first = (line: string) =>
    parsePlan(`${line}\n1.预警。（县气象局负责）\n2.转移。（县应急局负责）`).title
  for (const line of [
    '3.2 成员单位职责',
    '3.2应急小组',
    '2.1.3 抢险任务分工',
    '3.2 任务分工',
    '3.12 工作安排',
    '2.3 疏散方案',
  ])
    expect(first(line)).toBeNull()
  for (const line of [
    '5.12防灾减灾日宣传',
    '3.15晚会保障方案',
    '12.4 宪法日活动安排',
    '11.9 消防宣传方案',
    '3.12 植树方案',
    '6.26 禁毒工作方案',
  ])
    expect(first(line)).toBe(line)
})

test('the last word of a title may be set wide on a line of its own', () => {
  expect(titleOf('竹溪县人民政府', '关于印发种茶行动计划的', '通   知', '各镇人民政府：')).toBe(
    '竹溪县人民政府关于印发种茶行动计划的通知',
  )
  expect(titleOf('竹溪县人民政府关于种茶的决  定')).toBe('竹溪县人民政府关于种茶的决定')
})

test('a title may end with 通告, and stand apart from what a page shows above it', () => {
  expect(titleOf('关于征求竹溪县种茶工作', '落实情况意见的通告', '现征求意见。')).toBe(
    '关于征求竹溪县种茶工作落实情况意见的通告',
  )
  expect(titleOf('某某文库 立即下载', '', '', '区政府2021年春季种茶工作方案', '', '各镇：')).toBe(
    '区政府2021年春季种茶工作方案',
  )
  // Behind 关于印发, and without empty lines, the line above is of the title.
  expect(titleOf('竹溪县茶办关于印发', '', '', '', '县人民政府2021年种茶方案的通知')).toBe(
    '竹溪县茶办关于印发县人民政府2021年种茶方案的通知',
  )
  expect(titleOf('竹溪县贯彻落实', '县委2021年春季种茶工作方案')).toBe(
    '竹溪县贯彻落实县委2021年春季种茶工作方案',
  )
})

test('a label that a blank parts from the title is none of it', () => {
  const plan = parsePlan(
    `标题 竹溪县人民政府关于种茶的意见\n发文字号 竹政发〔2023〕7号 有效性 有效\n竹溪县人民政府关于种茶的意见\n${tasks}`,
  )
  expect(plan.title).toBe('竹溪县人民政府关于种茶的意见')
  expect(plan.meta).toEqual({number: '竹政发〔2023〕7号', issuer: '竹溪县人民政府'})
  // Nothing below says it again.
  expect(titleOf('标题　竹溪县农业局关于种茶的通知', '各镇：')).toBe('竹溪县农业局关于种茶的通知')
  expect(titleOf('标题　竹溪县农业局关于采茶的通知', '竹溪县种茶工作方案')).toBe('竹溪县种茶工作方案')
})

test('a notice without a title names that of the plan, which the line of what is attached may bear alone', () => {
  const notice = [
    '各镇人民政府：',
    '《竹溪县种茶工作要点》已经县政府同意，现印发给你们。',
    '附件：竹溪县种茶工作要点',
  ]
  expect(titleOf(...notice)).toBe('竹溪县种茶工作要点')
  expect(titleOf('各镇人民政府：', '《竹溪县茶会议事规则》已经通过，现予印发。', '竹溪县茶会议事规则')).toBe(
    '竹溪县茶会议事规则',
  )
  const two = '《竹溪县种茶工作要点》和《竹溪县采茶意见》已经县政府批准，现印发给你们。'
  expect(titleOf(notice[0]!, two, notice[2]!)).toBe('竹溪县种茶工作要点')
  // What was only approved is another document.
  expect(titleOf('各镇人民政府：', '《竹溪县种茶规划》已经批准。', '附件：竹溪县种茶规划')).toBeNull()
})
