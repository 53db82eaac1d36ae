/** What pages show above documents, and within them. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan, readPlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

const tasks = ['一、任务', '1.修路。（县交通局负责）', '2.植树。（县林业局负责）']
const planOf = (...lines: string[]) => parsePlan([...lines, ...tasks].join('\n'))
const notesOf = (...lines: string[]) =>
  planOf(...lines).children.flatMap(node => (node.type === 'note' ? [`${node.kind} ${node.value}`] : []))

test.each([
  '时间：2021-03-05 09:12:44',
  '- 上传时间：2021-03-05',
  '• 【字体：',
  '當前位置: 首頁 > 公文',
  '[接上页]',
  '下一页',
  '导航菜单',
  '网站导航',
  '朗读',
])('a page says of itself: %s', line => {
  expect(notesOf('某县绿化方案', line)).toEqual(['metadata 某县绿化方案', `residue ${line}`])
})

test.each(['某县政务公开>绿化>通知', '绿化 > 造林 > 通知', '某县林业局 2021-03-05 09:12 来源：某县网'])(
  'a page says where it is, and when it was put there: %s',
  line => {
    expect(notesOf('某县绿化方案', line)).toEqual(['metadata 某县绿化方案', `residue ${line}`])
  },
)

test('the day on which it was adopted dates a document, and not that of its page', () => {
  const adopted = '（2020年12月25日某县政府第33次常务会议通过）'
  expect(planOf('某县绿化方案', adopted, '来源：某县网　日期：2021-01-03').meta.date).toBe('2020-12-25')
})

test('what is attached behind a plan is no task, though a bracket says whose it is', () => {
  const plan = parsePlan(
    ['某县绿化方案', ...tasks, '附件：1.名词解释', '2.苗木清单（县林业局、县水利局）'].join('\n'),
  )
  expect(taskRows(plan, '')).toHaveLength(2)
})

test('an empty datum behind a number takes nothing from it', () => {
  const {meta} = planOf('文件编号：某政办发〔2021〕4号 统一编号：', '某县绿化方案')
  expect(meta.number).toBe('某政办发〔2021〕4号')
})

test('steps of work are no path of a page', () => {
  expect(notesOf('某县审批流程', '申请>受理>审核>送达').join()).not.toContain('residue')
})

test('a title beside the time of its page is one', () => {
  const line = '某县2021年绿化任务分工方案 2021-03-05 09:12 来源：某县网'
  expect(notesOf(line)).toEqual([`metadata ${line}`])
})

test('the time of an event is no page’s', () => {
  expect(notesOf('某县植树节方案', '时间：2021年3月12日 9:00').join()).not.toContain('residue')
})

test('what one may press, with torn brackets, is none of the last task’s', () => {
  const plan = parsePlan([...tasks, '收藏】【打印文章', '分享给朋友'].join('\n'))
  expect(taskRows(plan, '').map(({text}) => text)).toEqual(['修路。', '植树。'])
  expect(plan.children.slice(1).map(node => 'kind' in node && node.kind)).toEqual(['residue', 'residue'])
})

test('the day below a signature is the document’s, not that below 发布日期', () => {
  const published = ['发布日期', '2020-04-09', '各乡镇：', '现印发给你们。']
  expect(planOf(...published, '某县人民政府', '2020年4月2日', '某县绿化方案').meta.date).toBe('2020-04-02')
  expect(planOf(...published).meta.date).toBe('2020-04-09')
})

test('a place may be named with the character that 关于 begins with', () => {
  expect(planOf('办事指南 | 登录 |', '', '城关区人民政府关于印发城关区绿化方案的通知').title).toBe(
    '城关区人民政府关于印发城关区绿化方案的通知',
  )
})

test('a day may be written with 号', () => {
  expect(planOf('各乡镇：', '现印发给你们。', '某县人民政府', '2020年4月2号').meta.date).toBe('2020-04-02')
})

test('a title goes on with the years of the plan that is divided', () => {
  expect(planOf('某省林业发展规划', '（2016—2030年）实施分工方案').title).toBe(
    '某省林业发展规划（2016—2030年）实施分工方案',
  )
  expect(planOf('某省林业发展规划', '（2016—2030年）').title).toBe('某省林业发展规划')
})

test('each unit that takes part in all tasks is one', () => {
  const rule = '3.治水。（县水利局负责。以上任务均需各区县人民政府、园区管委会落实，不再单独列出）'
  expect(parsePlan([...tasks, rule].join('\n')).meta.everywhere).toEqual(['各区县人民政府', '园区管委会'])
})

test('what another does in one place may stand between the rule and its end', () => {
  const rule = '3.治水。（县水利局负责。以下均需各镇落实，县水务公司负责园区内的管网养护，不再单独列出）'
  const file = new VFile([...tasks, rule].join('\n'))
  expect(parsePlan(file).meta.everywhere).toEqual(['各镇'])
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['words-among-units'])
})

test.each([
  ['市委、市政府各部门', ['市委、市政府各部门']],
  ['省委、省人大、省政府直属单位', ['省委、省人大、省政府直属单位']],
  ['县委、县人民政府有关部门、各乡镇人民政府', ['县委、县人民政府有关部门', '各乡镇人民政府']],
  ['县发改委、县政府各部门', ['县发改委', '县政府各部门']],
])('departments of party and government are one class: %s', (units, names) => {
  const rule = `以上任务均需${units}落实，不再单独列出。`
  expect(parsePlan([rule, ...tasks].join('\n')).meta.everywhere).toEqual(names)
})

const notice = '云水市人民政府办公室关于印发云水市绿化方案的通知'

test('a page shows the number before the title, and the day beside it', () => {
  const {title, meta} = planOf(
    `云政办〔2022〕7号　${notice}`,
    notice,
    '云政办〔2022〕7号     2022-05-18',
    '各县：',
  )
  expect(title).toBe(notice)
  expect(meta).toEqual({number: '云政办〔2022〕7号', issuer: '云水市人民政府办公室', date: '2022-05-18'})
  expect(planOf(`云政办〔2022〕7号 ${notice}`).meta).toEqual({
    number: '云政办〔2022〕7号',
    issuer: '云水市人民政府办公室',
  })
  // The day of the signature counts for more.
  expect(
    planOf(notice, '云政办〔2022〕7号 2022-05-18', '现印发给你们。', '云水市人民政府办公室', '2022年5月6日')
      .meta,
  ).toEqual({number: '云政办〔2022〕7号', issuer: '云水市人民政府办公室', date: '2022-05-06'})
})

test.each([
  '国办发〔2020〕5号 重点任务分工表',
  '国办发〔2020〕5号 关于支持创业的意见任务分解表',
  '关于落实国办发〔2020〕5号 文件的实施意见',
  '对市政协建议第2023012号 关于支持养老的建议的函',
  '对云政发〔2023〕5号 关于支持养老的请示的批复',
  '县长办公会议纪要第2023 5号 关于修路的决定',
])('the number of what is carried out is of the title: %s', line => {
  expect(planOf(line)).toMatchObject({title: line, meta: {}})
})

const place = '您的位置：首页 > 政策速递'

test('a menu above where the page is on its site is no part of the title below', () => {
  const {title, meta} = planOf(
    '省内政策【切换】 省外政策',
    '',
    place,
    '加快云水市绿化事业发展实施意见',
    '发布人：云水智库 / 发布时间：2018-03-09 09:20:11',
  )
  expect(title).toBe('加快云水市绿化事业发展实施意见')
  expect(meta).toEqual({})
})

test.each([
  [['青山县人民政府', place, '关于印发绿化方案的通知'], '青山县人民政府关于印发绿化方案的通知'],
  [['青山县林业局2021年绿化方案', place, '各乡镇：'], '青山县林业局2021年绿化方案'],
  [['关于加强绿化工作的建议', place, '各乡镇：'], '关于加强绿化工作的建议'],
  [['青山县2021年绿化行动', place, '现将有关事项部署如下。'], '青山县2021年绿化行动'],
])('the title, or who issues it, may stand above: %s', (lines, title) => {
  expect(planOf(...lines).title).toBe(title)
})

test('the day when a page was put there counts where no other does', () => {
  const line = '发布人：管理员 发布时间：2023-05-06'
  expect(planOf('云水市绿化方案', line, ...tasks).meta).toEqual({date: '2023-05-06'})
  expect(planOf('云水市绿化方案', line, ...tasks, '云水市林业局', '2023年4月2日').meta.date).toBe(
    '2023-04-02',
  )
})

test.each([
  '发布者：李明发布时间：2018-06-20浏览次数：318',
  '发表时间：2018-6-20 来源：云水促进会 作者：管理员',
  '发表时间：2018-06-20',
  '来源：市林业局　发布时间：2018-06-20 10:31:05',
  '发布机构：云水市林业局 发布时间：2018-06-20 字体：[ ]',
])('so does one among other data, however it is called: %s', line => {
  expect(planOf('云水市绿化方案', line, ...tasks).meta.date).toBe('2018-06-20')
})

test('when somebody worked on a page is no day of the document', () => {
  for (const label of ['更新时间', '录入时间', '上传时间'])
    for (const line of [`来源：校园网    ${label}：2020-07-10 17:46:30    浏览：403`, `${label}：2020-07-10`])
      expect(planOf('云水市绿化方案', line, ...tasks).meta).toEqual({})
})

test('a number that lost its brackets may stand above the document’s own', () => {
  const lines = ['云政办发201115号', '云政办发〔2011〕15号', '关于印发绿化方案的通知', '各乡镇：']
  expect(planOf(...lines).meta.number).toBe('云政办发〔2011〕15号')
  expect(planOf(lines[0]!, '云政办发〔2011〕16号', ...lines.slice(2)).meta.number).toBe('云政办发201115号')
})

test('what somebody lists of a document above its title is no part of it, and no deadline', () => {
  const lines = ['《云水市印发绿化方案》', '• 来源专题：绿化', '• 编译者：周文', '• 发布时间：2019-04-12']
  const {title, meta} = planOf(...lines, '• 云水市绿化2019年行动计划', '为此制定本计划。')
  expect(title).toBe('云水市绿化2019年行动计划')
  expect(meta).toEqual({})
  expect(notesOf(...lines, '• 云水市绿化2019年行动计划').slice(0, 4)).toEqual(
    lines.map((line, at) => (at < 3 ? `preamble ${line}` : `residue ${line}`)),
  )
})

test('a page may tell below the document when it was published', () => {
  const plan = parsePlan('某县方案\n1.修路。（县交通局负责）\n打印本页\n来源：县政府办 发布时间：2020-04-20')
  expect(plan.meta.date).toBe('2020-04-20')
})

test.each([
  '二OO六年三月九日',
  '二ＯＯ六年三月九日',
  '二oo六年三月九日',
  '二00六年三月九日',
  '二ΟΟ六年三月九日',
  '二〇O六年三月九日',
])('the noughts of a year may be letters or figures: %s', day => {
  const plan = parsePlan(['某县绿化方案', ...tasks, '某县人民政府办公室', day].join('\n'))
  expect(plan.meta).toEqual({issuer: '某县人民政府办公室', date: '2006-03-09'})
  expect(taskRows(plan, '').map(({text}) => text)).toEqual(['修路。', '植树。'])
})

test('a plan below the last words of a notice has its title, though the day stands on top', () => {
  const notice = [
    '（二〇〇六年三月九日）',
    '某政办〔2006〕5号',
    '各乡镇：',
    '现印发给你们，请照此执行。',
    '特此通知',
  ]
  const {title, meta} = planOf(...notice, '某县绿化任务分解', '按照县政府的要求，制定本分解。')
  expect({title, ...meta}).toEqual({
    title: '某县绿化任务分解',
    date: '2006-03-09',
    number: '某政办〔2006〕5号',
  })
})

test('labels may have lost what parts them from what they name', () => {
  const {title, meta} = planOf(
    '发文机关某县人民政府',
    '发文日期2006年03月09日',
    '时效性现行有效',
    '发文字号某政函〔2006〕5号',
    '施行日期2006年04月01日',
    '效力级别规范性文件',
    '某县绿化工作方案',
  )
  expect({title, ...meta}).toEqual({
    title: '某县绿化工作方案',
    issuer: '某县人民政府',
    date: '2006-03-09',
    number: '某政函〔2006〕5号',
  })
})

test('words that only begin as a label does are a title', () => {
  expect(planOf('发布单位责任制绿化方案').title).toBe('发布单位责任制绿化方案')
  expect(planOf('文号管理方案').title).toBe('文号管理方案')
})

test.each([
  '发布文号: 某政发[2006]5号',
  '名称: 某县绿化方案 文号: 某政发[2006]5号',
  '文 号 | 某政发[2006]5号 | 分类 | 绿化 |',
])('a page names the number of a document: %s', line => {
  const {title, meta} = planOf(line, '某县绿化方案')
  expect([title, meta.number]).toEqual(['某县绿化方案', '某政发[2006]5号'])
})

test('data of a page that end as a title does are none', () => {
  const {title, meta} = planOf(
    '发布机构: 某县人民政府(办公室) 主题分类: 绿化 / 通知',
    '某县人民政府关于分解绿化任务的通知',
  )
  expect([title, meta.issuer]).toEqual(['某县人民政府关于分解绿化任务的通知', '某县人民政府'])
})

test('front matter tells the title, which the document may repeat', () => {
  const frontMatter = ['---', 'title: 某县绿化方案', '文号: 某政发〔2006〕5号', '---', '']
  for (const own of [[], ['# 某县绿化方案', '']]) {
    const {title, meta} = planOf(...frontMatter, ...own)
    expect([title, meta.number]).toEqual(['某县绿化方案', '某政发〔2006〕5号'])
  }
})

test('the title of a notice is the same below front matter as without it', () => {
  const notice = [
    '# 某县农业局关于印发《某县绿化实施方案》的通知',
    '',
    '各镇：',
    '现印发给你们。',
    '某县农业局',
    '2006年3月9日',
    '某县绿化实施方案',
    '为做好绿化工作，制定本方案。',
  ]
  const frontMatter = ['---', '标题: 某县农业局关于印发《某县绿化实施方案》的通知', '来源: 某县网', '---', '']
  for (const head of [[], frontMatter])
    expect(planOf(...head, ...notice).title).toContain('某县农业局关于印发《某县绿化实施方案》的通知')
})

test('the day of a signature counts before the hour when a page was put there', () => {
  const signed = ['各科室：', '现印发给你们。', '某县林业局', '2021年7月19日', '某县绿化方案']
  expect(planOf('某县林业局关于印发绿化方案的通知', '2021-07-20 18:08', ...signed).meta.date).toBe(
    '2021-07-19',
  )
  expect(planOf('某县林业局关于印发绿化方案的通知', '2021-07-20 18:08').meta.date).toBe('2021-07-20')
})

test.each(['通知公告', '文件详情', '公文信息详情'])('a part of a site is none of the title: %s', line => {
  expect(planOf(line, '关于做好绿化工作的通知').title).toBe('关于做好绿化工作的通知')
})

test('a bracket behind the title holds the number, though the name of the plan speaks of 落实', () => {
  const {title, meta} = planOf('某市人民政府关于印发《绿化任务落实意见》的通知 （某政发〔2010〕5号）')
  expect([title, meta.number]).toEqual([
    '某市人民政府关于印发《绿化任务落实意见》的通知',
    '某政发〔2010〕5号',
  ])
  const another = '某市人民政府关于落实绿化意见的通知 （国发〔2010〕5号）'
  expect(planOf(another).title).toBe(another)
})

test('below the hour of a page a day counts where somebody signs above it', () => {
  const page = ['某县绿化方案', '2021-07-20 18:08', ...tasks]
  const dayOf = (...lines: string[]) => parsePlan([...page, ...lines].join('\n')).meta.date
  expect(dayOf('完成时限：', '2021年12月31日')).toBe('2021-07-20')
  expect(dayOf('相关文件', '某县农业局关于种茶的通知', '2020-03-01')).toBe('2021-07-20')
  expect(dayOf('某县人民政府', '2021年7月19日')).toBe('2021-07-19')
  for (const signer of ['某县农业局文明办（代章）', '某县防汛指挥部综合组', '附件：任务分解表', '（盖章）'])
    expect(dayOf(signer, '2021年7月19日', '（此件公开发布）')).toBe('2021-07-19')
  expect(dayOf('2021年7月19日')).toBe('2021-07-19')
})

test.each([
  '执行《某省关于落实绿化责任的意见》（某政发〔2010〕5号）',
  '学习《绿化任务落实意见》（某政发〔2010〕5号）',
])('the number in a bracket is that of what is carried out: %s', line => {
  expect(planOf(line)).toMatchObject({title: line, meta: {}})
})

test('the number behind a notice is its own, whatever the notice is about', () => {
  expect(planOf('关于学习《绿化任务落实意见》的通知（某政发〔2010〕5号）')).toMatchObject({
    title: '关于学习《绿化任务落实意见》的通知',
    meta: {number: '某政发〔2010〕5号'},
  })
})

test('a number at the end is that of the document, beside what only pages say', () => {
  const {meta} = parsePlan([...tasks, '时效性：有效', '发布文号：某政发〔2010〕5号'].join('\n'))
  expect(meta.number).toBe('某政发〔2010〕5号')
})

test('strokes between the data of a page may be wide', () => {
  expect(planOf('发布单位｜某县林业局｜日期｜2023-05-06', '某县绿化方案').meta.issuer).toBe('某县林业局')
})

test.each(['时效性：有效', '施行日期：2023-06-01'])(
  'what only stands on top of a page is a field of the last task, as of others: %s',
  field => {
    const plan = parsePlan([...tasks, field].join('\n'))
    expect(plan.children.map(({type}) => type)).toEqual(['section'])
    const note = {type: 'note', kind: 'field', value: field.split('：')[1]}
    expect(plan.children[0]).toMatchObject({
      children: [{}, {children: [{type: 'duty'}, note]}],
    })
  },
)

test('the day in a box of a collection of laws is before that of its page', () => {
  const boxes = ['【颁布日期】2019-03-12', '【实施日期】2019-04-01', '【全文】']
  const plan = planOf('某县绿化方案', '发布时间：2021-05-06 00:00:00', ...boxes)
  expect(plan.meta.date).toBe('2019-03-12')
  expect(notesOf('某县绿化方案', ...boxes)).toEqual(
    ['某县绿化方案', ...boxes].map(words => `metadata ${words}`),
  )
  expect(planOf('某县绿化方案', '【发文字号】某政发〔2019〕7号').meta.number).toBe('某政发〔2019〕7号')
})

test('when a page was made, and whether the document is in force, are no part of the title', () => {
  const plan = planOf('2014-03-10 08:00:00', '时  效：失效', '某县人民政府', '关于植树的通知')
  expect(plan.title).toBe('某县人民政府关于植树的通知')
})

test('a menu above a title is none of it', () => {
  expect(planOf('导航菜单', '（某省）2021年某县绿化任务分解方案').title).toBe(
    '（某省）2021年某县绿化任务分解方案',
  )
})

test.each(['[接上页]', '【接上页】', '（上接第1版）', '（接2版）'])(
  '%s before an entry is of the page',
  remark => {
    const plan = parsePlan(`${remark} 三、植树。（县林业局牵头）\n四、修路。（县交通局牵头）`)
    expect(plan.title).toBeNull()
    expect(
      plan.children.map(node => (node.type === 'note' ? `${node.kind} ${node.value}` : node.type)),
    ).toEqual([`residue ${remark}`, 'task', 'task'])
    expect(taskRows(plan, '').map(({number, text}) => `${number} ${text}`)).toEqual(['3 植树。', '4 修路。'])
  },
)

test('a bracket that names a page of the document is of the words', () => {
  expect(taskRows(parsePlan('一、植树（第3页）。（县林业局牵头）'), '')[0]!.text).toBe('植树（第3页）。')
})

test('data may run on without blanks, or behind the number', () => {
  const metaOf = (line: string) =>
    parsePlan(`竹溪县种茶任务分工\n${line}\n一、任务\n1.种茶。（县农业局负责）`).meta
  const meta = {number: '竹政发[2023]7号', date: '2023-08-10'}
  expect(metaOf('【发文字号】竹政发[2023]7号【发布日期】2023.08.10')).toEqual(meta)
  expect(metaOf('类 别:地方法规文 号:竹政发[2023]7号颁布日期:2023-08-10')).toEqual(meta)
  expect(metaOf('竹政发[2023]7号　发布日期：2023-08-10')).toEqual(meta)
  // Of words that are no number or day nothing is read.
  expect(metaOf('各单位要在文 号:一栏填写发文日期:以便查询。')).toEqual({})
})

test('the time beside its source is when a page showed a document', () => {
  const metaOf = (line: string) => parsePlan(`竹溪县种茶任务分工\n\n${line}\n\n1.种茶。（县农业局负责）`).meta
  expect(metaOf('来源：本站 时间：2023-08-10')).toEqual({date: '2023-08-10'})
  expect(metaOf('活动时间：2023-08-10')).toEqual({})
})

test('a letter O stands for the figure in the day of a signature', () => {
  const lines = ['某镇护林分工', '1.巡山。责任单位：镇林业站。', '某镇人民政府', '2O19年1O月8日']
  expect(parsePlan(lines.join('\n')).meta).toEqual({date: '2019-10-08', issuer: '某镇人民政府'})
})

const rows = {
  tabs: '索引号\t0031/2022\t发布机构\t县府办\n文号\t云政办发〔2022〕31号\t成文日期\t2022-04-06',
  blanks: '索引号 0031/2022 发布机构 县府办\n文号 云政办发〔2022〕31号 成文日期 2022-04-06',
  'a blank': '文号 云政办发〔2022〕31号',
  'colons and tabs':
    '索引号：\t0031/2022\t公开方式：\t主动公开\n文号：\t云政办发〔2022〕31号\t成文日期：\t2022-04-06',
  strokes:
    '| 索引号 | 0031/2022 | 公开方式 | 主动公开 |\n| --- | --- | --- | --- |\n| 文号 | 云政办发〔2022〕31号 | 成文日期 | 2022-04-06 |',
  lines: '索引号\n0031/2022\n文号\n云政办发〔2022〕31号\n发布机构\n县府办\n成文日期\n2022-04-06',
}

test.each(Object.entries(rows))('rows of data above a title are no part of it: parted by %s', (_, data) => {
  const title = '云水县人民政府办公室\n关于印发河道整治\n实施方案的通知'
  const {title: read, meta} = parsePlan(`${data}\n\n${title}\n\n一、清淤。（县水务局负责）`)
  expect([read, meta.number]).toEqual([title.replaceAll('\n', ''), '云政办发〔2022〕31号'])
})

test('a title stands below however many lines of data', () => {
  const data = [
    '索引号：0031/2022-00017',
    '发文机关：云水县人民政府办公室',
    '成文日期：2022年4月6日',
    '标题：云水县人民政府办公室关于印发河道整治实施方案的通知',
    '发文字号：云政办发〔2022〕31号',
    '主题分类：水利',
    '公开方式：主动公开',
  ]
  const title = '云水县人民政府办公室\n关于印发河道整治\n实施方案的通知'
  const notice = `${data.join('\n')}\n\n${title}\n\n各乡镇人民政府：\n现将《河道整治实施方案》印发给你们。`
  const plan = parsePlan(`${notice}\n\n河道整治实施方案\n\n一、清淤。（县水务局负责）`)
  expect(plan.title).toBe(title.replaceAll('\n', ''))
})

test('the label of a title in the data tells it where none stands below', () => {
  const data = '标题：云水县河道整治任务分工方案\n索引号：0031/2022\n发布日期：2022年4月6日'
  expect(planOf(data).title).toBe('云水县河道整治任务分工方案')
})

test.each([
  ['索 引 号\t0031/2022\t组配分类\t规划计划\n名    称\t云水县河道整治责任分工\t文    号\t云水发〔2022〕3号'],
  [
    '索引号：0031/2022\n信息分类：规划\n公开方式：主动公开\n生效日期：2022-04-06\n文号：云水发〔2022〕3号\n关键词：河道\n内容概述：河道清淤',
  ],
  [
    '信息公开目录 > 规划计划\n索引号 0031/2022 发布机构 县府办\n名称 云水县河道整治责任分工\n文号 云水发〔2022〕3号\n主题词 河道 整治',
  ],
  [
    '资源名称：河道\n索引号：0031/2022\n服务对象：全社会\n资讯分类：工作计划\n文号：云水发〔2022〕3号\n语种：中文',
  ],
])('labels that are not known among those of the data are above the title as well: %s', data => {
  const {title, meta} = planOf(data, '云水县河道整治责任分工')
  expect([title, meta.number]).toEqual(['云水县河道整治责任分工', '云水发〔2022〕3号'])
})

test.each(['云水县节水型社会建设三年行动', '云水县优化用水环境十二条', '2022年河道整治责任分解一览'])(
  'nor are they the title where that ends as few do: %s',
  title => {
    expect(planOf('索引号：003/2022\n体裁：其他\n服务对象：公众\n有效状态：现行有效', title).title).toBe(
      title,
    )
  },
)

test.each(['工作目标：年底前完成河道整治', '项目名称：云水河综合治理'])(
  'where no title stands below them, %s and the units below are of the plan',
  label => {
    const lines = `索引号：003/2022\n${label}\n责任单位：县水利局\n1.清淤10公里。\n2.加固堤防。`
    expect(rolesOf(lines)).toEqual([
      ['', '', '县水利局'],
      ['', '', '县水利局'],
    ])
  },
)

test('a number may be left out of the data above a title', () => {
  expect(planOf('发布机构\n云水县人民政府\n文号\n云水县2022年河道整治重点工作').title).toBe(
    '云水县2022年河道整治重点工作',
  )
})

test.each([
  [['文号', '云政办发〔2022〕31号', '成文日期', '2022-04-06']],
  [['文号：', '云政办发〔2022〕31号']],
])('a table of several rows above a title tells the number: %s', async cells => {
  const rows = [['索引号：', '0031/2022', '发布机构', '县府办'].slice(0, cells.length), cells]
  const table = rows.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')
  const title = '<h1>云水县人民政府办公室关于印发河道整治方案的通知</h1>'
  const html = `<html><body><table>${table}</table>${title}<p>一、清淤。（县水务局负责）</p></body></html>`
  const {meta} = await readPlan(new VFile({path: 'a.html', value: html}))
  expect(meta.number).toBe('云政办发〔2022〕31号')
})

test.each([
  ['（清河县河长制办公室  2022年4月6日）', '清河县河长制办公室', '2022-04-06'],
  ['（2022年4月6日 清河县人民政府办公室）', '清河县人民政府办公室', '2022-04-06'],
  ['（2022年4月 清河县防汛抗旱指挥部）', '清河县防汛抗旱指挥部', undefined],
  ['（2022年4月6日 县人大会议审议）', undefined, undefined],
])('a bracket of its own below the title signs it: %s', (bracket, issuer, date) => {
  const {meta, title} = planOf('河道整治任务分工方案', bracket)
  expect([title, meta.issuer, meta.date]).toEqual(['河道整治任务分工方案', issuer, date])
})

test('but where a task stands between, such a bracket says whose that is', () => {
  const plan = parsePlan(
    '清河县实事落实台账\n改造老旧小区\n（清河县住建局 2024年10月）\n种树\n责任单位：县林业局',
  )
  const tasks = taskRows(plan, '').map(({text, responsible}) => [text, responsible[0]?.written])
  expect(tasks).toEqual([
    ['改造老旧小区', '清河县住建局'],
    ['种树', '县林业局'],
  ])
  expect(plan.meta.issuer).toBeUndefined()
})

test('a unit without its place and a month below the title of a division are whose the work is', () => {
  const plan = parsePlan(
    '清河县春耕备耕任务分解表\n（县农业农村局 2024年3月）\n一、抓好种子供应\n二、抓好农机检修',
  )
  const units = taskRows(plan, '').map(({responsible}) => responsible.map(({written}) => written))
  expect(units).toEqual([['县农业农村局'], ['县农业农村局']])
})

test.each(['——2022年度', '2022年4月6日', '各乡镇人民政府，县直各部门：', '清河政办发〔2022〕6号'])(
  'above entries it signs below what else tells of the document: %s',
  between => {
    const plan = planOf('河道整治任务分工方案', between, '（清河县人民政府办公室 2022年4月6日）')
    expect([plan.meta.issuer, plan.meta.date]).toEqual(['清河县人民政府办公室', '2022-04-06'])
    expect(taskRows(plan, '').map(({text}) => text)).toEqual(['修路。', '植树。'])
  },
)

test.each(['2023年10月30日', '2023年10月'])('but not below a task above them, for %s', day => {
  const lines = `某县民生实事安排\n民生实事：\n新建公路100公里\n（某县交通局 ${day}）\n一、加强领导`
  const plan = parsePlan(`${lines}\n1.督查。（县政府办负责）`)
  expect([plan.meta.issuer, plan.meta.date]).toEqual([undefined, undefined])
  const [task] = taskRows(plan, '')
  expect([task!.text, task!.responsible[0]?.written, task!.deadlines]).toEqual([
    '新建公路100公里',
    '某县交通局',
    [day],
  ])
})

test('the title of a plan without numbers is no task of who signs it', () => {
  const plan = parsePlan('河道整治任务分工\n（清河县水务局 2022年4月6日）\n清淤\n责任单位：县住建局')
  expect([plan.title, taskRows(plan, '').map(({text}) => text)]).toEqual(['河道整治任务分工', ['清淤']])
})

test('it is no duty of the tasks below, while several such brackets are of tasks', () => {
  const signed = parsePlan('河道整治任务分工方案\n（清河县水务局 2022年4月6日）\n1.清淤\n2.护坡')
  expect(taskRows(signed, '').flatMap(({responsible}) => responsible)).toEqual([])
  const lines = ['清理东门渠', '（县水务局 2022年4月）', '修补西门渠', '（县住建局 2022年5月）']
  expect(parsePlan(['河道整治任务分工方案', ...lines].join('\n')).meta.issuer).toBeUndefined()
})

test.each([
  '责任编辑：韦佳',
  '（责任编辑：韦佳）',
  '[编辑：韦佳]',
  '（责任编辑：张三、李四）',
  '[责任编辑：admin]',
])('who edited the page has no task of the plan: %s', line => {
  const plan = parsePlan(`某县茶产业责任分工方案\n1.修路。（责任单位：县交通局）\n${line}`)
  expect(plan.children.map(node => [node.type, 'kind' in node && node.kind])).toEqual([
    ['note', 'metadata'],
    ['task', false],
    ['note', 'residue'],
  ])
})

test('units that write a chapter of a yearbook edited no page', () => {
  const plan = parsePlan(
    '某县县志编纂任务分工\n1.概述\n（编辑：县史志办、县档案局）\n2.经济\n（责任编辑：县统计局）',
  )
  expect(plan.children.map(node => [node.type, 'kind' in node && node.kind])).not.toContainEqual([
    'note',
    'residue',
  ])
})

test('who edited the page is no unit behind the words of a line either', () => {
  expect(rolesOf('某县茶产业责任分工方案\n1.修路。由县交通局负责。（责任编辑：韦佳）')).toEqual([
    ['', '', '县交通局'],
  ])
})
